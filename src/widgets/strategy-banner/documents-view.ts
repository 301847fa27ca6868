import { html, nothing } from 'lit';
import { heading } from '../../element/heading.js';
import type { Document } from '../../model/common.js';
import type { Strategy } from '../../model/strategy.js';
import { documentIcon } from '../../theme/icons.js';
import { fileWords } from './file-words.js';
import type { Setting } from './setting.js';

/** The way to the text itself, and to its page. */
export function actionsView(strategy: Strategy, { terms, tag }: Setting): unknown {
  const { documents: [document] = [], url, type = 'strategy' } = strategy;
  const main = document ?? (url === undefined ? undefined : { url });
  if (main === undefined) return nothing;
  return html`<p class="actions">
    <a class="button primary" part="action" href=${main.url} hreflang=${document?.language ?? nothing}
      >${documentIcon}<span>${terms.read[type]}${document ? fileWords(document, tag) : ''}</span></a
    >
    ${document && url !== undefined ? html`<a href=${url}>${terms.more}</a>` : nothing}
  </p>`;
}

/** Its other documents. */
export function documentsView({ documents = [] }: Strategy, setting: Setting): unknown {
  const others = documents.slice(1);
  if (others.length === 0) return nothing;
  return html`<section>
    ${heading(setting.level, setting.terms.documents, 'documents')}
    <ul part="documents">
      ${others.map((document) => html`<li>${linkTo(document, setting)}</li>`)}
    </ul>
  </section>`;
}

function linkTo(document: Document, { terms, tag, say }: Setting): unknown {
  const { title = terms.document, url, language } = document;
  return html`<a href=${url} hreflang=${language ?? nothing}>${say(title)}</a
    ><span class="muted">${fileWords(document, tag)}</span>`;
}
