import { html, nothing } from 'lit';
import { heading } from '../../element/heading.js';
import type { Document } from '../../model/common.js';
import type { Strategy } from '../../model/strategy.js';
import { fileWords } from './file-words.js';
import type { StorySetting } from './setting.js';

/** Its other documents. */
export function documentsView({ documents = [] }: Strategy, setting: StorySetting): unknown {
  const others = documents.slice(1);
  if (others.length === 0) return nothing;
  return html`<section>
    ${heading(setting.level, setting.terms.documents, 'documents')}
    <ul part="documents">
      ${others.map((document) => html`<li>${linkTo(document, setting)}</li>`)}
    </ul>
  </section>`;
}

function linkTo(document: Document, { terms, tag, say }: StorySetting): unknown {
  const { title = terms.document, url, language } = document;
  return html`<a href=${url} hreflang=${language ?? nothing}>${say(title)}</a>
    <span class="muted"
      >${[fileWords(document, tag), ...moreOn(document, terms)].filter(Boolean).join(' · ')}</span
    >`;
}

/** What the button to the main document leaves unsaid. */
export function mainDocumentNote({ documents: [main] = [] }: Strategy, { terms }: StorySetting): unknown {
  const words = main ? moreOn(main, terms) : [];
  return words.length ? html`<span class="muted small">${words.join(' · ')}</span>` : nothing;
}

/** How long it is, and whether everyone can read it; that nobody says is not the same as no. */
const moreOn = ({ pages, accessible }: Document, terms: StorySetting['terms']): readonly string[] => [
  ...(pages ? [terms.pages(pages)] : []),
  ...(accessible === undefined ? [] : [accessible ? terms.accessible : terms.notAccessible]),
];
