import { html, nothing, type TemplateResult } from 'lit';
import { languageOf } from '../../language/languages.js';
import { textIn } from '../../language/text.js';
import type { Strategy, StrategyStatus } from '../../model/strategy.js';
import { startOf } from '../../model/time.js';
import { clockIcon, dotIcon, ringIcon, squareIcon } from '../../theme/icons.js';
import type { Setting } from './setting.js';
import { adoptionWords, statusWords, validityWords } from './wording.js';

const icons: Readonly<Partial<Record<StrategyStatus, TemplateResult>>> = {
  drafting: ringIcon,
  'ends-soon': clockIcon,
  expired: squareIcon,
  replaced: squareIcon,
};

/** When and by whom it was adopted, for which years, and where it stands today. */
export function standingView(strategy: Strategy, setting: Setting): TemplateResult {
  const { status, validity } = setting;
  const adoption = adoptionOf(strategy, setting);
  const years = validityWords(validity, setting);
  return html`${
    adoption || years
      ? html`<p class="muted" part="adoption">${adoption}${adoption && years && ' · '}${years}</p>`
      : nothing
  }
  ${
    status === undefined
      ? nothing
      : html`<p part="status" data-status=${status}>
            ${icons[status] ?? dotIcon} <span>${statusWords(strategy, setting)}</span>
          </p>
          ${successorOf(strategy, setting)}`
  }`;
}

/** Whoever meets a strategy that is over looks for the next one. */
function successorOf({ successor }: Strategy, { terms, status, say }: Setting): unknown {
  if (!successor || (status !== 'expired' && status !== 'replaced')) return nothing;
  const { title, url } = successor;
  const name = say(title);
  return html`<p part="followed">
    ${terms.followed}: ${url === undefined ? name : html`<a href=${url}>${name}</a>`}
  </p>`;
}

function adoptionOf(strategy: Strategy, setting: Setting): unknown {
  const { adoptedOn, adoptedBy, adoptedByForm = '' } = strategy;
  const { tag, zone, now, language, say } = setting;
  if (adoptedOn && startOf(adoptedOn, zone) > now) return undefined;
  // The form fits a sentence in its own language alone; elsewhere the body stands beside the sentence.
  const { text, lang } = textIn(adoptedByForm, languageOf(tag), language);
  const form = lang ? '' : text;
  if (!adoptedOn && !adoptedBy && !form) return undefined;
  const words = adoptionWords(strategy, form, setting);
  return adoptedBy && !form ? html`${words} (${say(adoptedBy)})` : words;
}
