import { html, nothing, type TemplateResult } from 'lit';
import { copyNote } from '../../../element/copy-note.js';
import type { Sharing } from '../../../element/sharing.js';
import { sharingTerms } from '../../../element/sharing.terms.js';
import { termsFor } from '../../../language/languages.js';
import { matterTerms } from './matters.terms.js';

// A lone half of a letter has no place in an address.
const encoded = (text: string): string => encodeURIComponent(text.replace(/\p{Cs}/gu, '\uFFFD'));

/** Where the networks have their people write about an address. */
const places = (url: string, title: string): readonly (readonly [name: string, href: string])[] => [
  ['Facebook', `https://www.facebook.com/sharer/sharer.php?u=${encoded(url)}`],
  ['X', `https://x.com/intent/post?text=${encoded(title)}&url=${encoded(url)}`],
  ['Bluesky', `https://bsky.app/intent/compose?text=${encoded(`${title} ${url}`)}`],
  ['LinkedIn', `https://www.linkedin.com/sharing/share-offsite/?url=${encoded(url)}`],
  ['WhatsApp', `https://wa.me/?text=${encoded(`${title} ${url}`)}`],
  ['Telegram', `https://t.me/share/url?url=${encoded(url)}&text=${encoded(title)}`],
];

/**
 * Ways to pass a matter on: by the device itself where it can, by copying, by plain links. Nobody is asked for anything
 * before a person presses one.
 */
export function shareView(url: string, title: string, tag: string, sharing: Sharing): TemplateResult {
  const { share, copyLink } = termsFor(sharingTerms, tag);
  const terms = termsFor(matterTerms, tag);
  const links = [
    [terms.mail, `mailto:?subject=${encoded(title)}&body=${encoded(`${title}\n${url}`)}`],
    ...places(url, title),
  ] as const;
  return html`<div class="share" part="share">
    <div class="follow">
      ${
        'share' in navigator
          ? html`<button type="button" @click=${() => void sharing.share(url, title)}>
              <span>${share}<span class="hidden">: ${title}</span></span>
            </button>`
          : nothing
      }
      <button type="button" @click=${() => void sharing.copy(url)}>
        <span>${copyLink}<span class="hidden">: ${title}</span></span>
      </button>
    </div>
    ${copyNote(url, { tag, sharing })}
    <ul class="others small" aria-label="${terms.share} ${title}">
      ${links.map(([name, href]) => html`<li><a href=${href}>${name}</a></li>`)}
    </ul>
  </div>`;
}
