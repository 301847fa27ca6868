import { html, nothing } from 'lit';
import type { Strategy } from '../../model/strategy.js';
import { documentIcon } from '../../theme/icons.js';
import type { Setting, Told } from './setting.js';

/** The way to the text itself, and to its page. */
export function actionView(
  { documents: [document] = [], url }: Strategy,
  { terms, type }: Setting,
  { facts, page }: Partial<Told>,
): unknown {
  const href = document?.url ?? url;
  return (
    href &&
    html`<p class="actions">
      <a class="button primary" part="action" href=${href} hreflang=${document?.language ?? nothing}
        >${documentIcon}<span>${terms.read[type]}${facts}</span></a
      >
      ${page}
    </p>`
  );
}
