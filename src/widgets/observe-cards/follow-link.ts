import { html, nothing, type TemplateResult } from 'lit';
import { termsFor } from '../../language/languages.js';
import type { Channel } from '../../model/observe.js';
import type { CardSetting } from './card-setting.js';
import { newTabTerms } from './new-tab.terms.js';

/**
 * The link by which one follows a channel. It says which channel that is; another site opens in a new tab, which
 * is said with the site's name.
 *
 * @param words What one does there.
 */
export function followLink(
  channel: Channel,
  href: string,
  words: string,
  { tag, say, selects }: CardSetting,
): TemplateResult {
  const site = otherSite(href);
  return html`<div class="follow">
    <a
      class=${channel.primary ? 'button primary' : 'button'}
      part="action"
      href=${href}
      target=${site ? '_blank' : nothing}
      rel=${site ? 'noopener' : nothing}
      @click=${selects(channel)}
      >${words}<span class="hidden"
        >: ${say(channel.title, channel.language)}${site && ` (${termsFor(newTabTerms, tag)}: ${site})`}</span
      ></a
    >
    ${site && html`<bdi class="small muted" aria-hidden="true">${site}&nbsp;↗</bdi>`}
  </div>`;
}

/** The name of the site that `href` is on, where it is on one and that is not the page's own. */
function otherSite(href: string): string {
  if (!/^https?:/i.test(href)) return '';
  const name = (host: string) => host.replace(/^www\./, '');
  const site = name(new URL(href).hostname);
  return site === name(location.hostname) ? '' : site;
}
