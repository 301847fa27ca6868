import { html, nothing } from 'lit';
import type { Strategy } from '../../model/strategy.js';
import { documentIcon } from '../../theme/icons.js';
import { fileWords } from './file-words.js';
import type { Setting } from './setting.js';

/** The way to the text itself, and to its page. */
export function actionView(strategy: Strategy, { terms, tag }: Setting): unknown {
  const { documents: [document] = [], url, type = 'strategy' } = strategy;
  const main = document ?? (url === undefined ? undefined : { url });
  if (main === undefined) return nothing;
  return html`<p class="actions">
    <a class="button primary" part="action" href=${main.url} hreflang=${document?.language ?? nothing}
      >${documentIcon}<span>${terms.read[type]} ${document && fileWords(document, tag)}</span></a
    >
    ${document && url !== undefined ? html`<a href=${url}>${terms.more}</a>` : nothing}
  </p>`;
}
