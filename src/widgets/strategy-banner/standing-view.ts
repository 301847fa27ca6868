import { html, nothing, type TemplateResult } from 'lit';
import { languageOf } from '../../language/languages.js';
import { textIn } from '../../language/text.js';
import { strategyStatus, type Strategy, type StrategyStatus } from '../../model/strategy.js';
import { startOf } from '../../model/time.js';
import { clockIcon, dotIcon, ringIcon, squareIcon } from '../../theme/icons.js';
import type { Setting } from './setting.js';
import type { Validity } from './validity.js';
import { adoptionWords, statusWords, validityWords } from './wording.js';

const icons: Readonly<Record<StrategyStatus, TemplateResult>> = {
  drafting: ringIcon,
  consultation: dotIcon,
  'in-force': dotIcon,
  'ends-soon': clockIcon,
  expired: squareIcon,
  replaced: squareIcon,
};

/** When and by whom it was adopted, for which years, and where it stands today. */
export function standingView(strategy: Strategy, validity: Validity, setting: Setting): TemplateResult {
  const line = [adoptionOf(strategy, setting), validityWords(validity, setting)].filter(Boolean);
  const status = strategyStatus(strategy, setting.now, setting.zone);
  return html`${
    line.length
      ? html`<p class="muted" part="adoption">
          ${line.map((words, index) => (index ? html` · ${words}` : words))}
        </p>`
      : nothing
  }
  ${
    status === undefined
      ? nothing
      : html`<p part="status" data-status=${status}>
            ${icons[status]} <span>${statusWords(status, strategy, validity, setting)}</span>
          </p>
          ${successorOf(strategy, status, setting)}`
  }`;
}

/** Whoever meets a strategy that is over looks for the next one. */
function successorOf({ successor }: Strategy, status: StrategyStatus, { terms, say }: Setting): unknown {
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
  if (adoptedOn !== undefined && startOf(adoptedOn, zone) > now) return undefined;
  // The form fits a sentence in its own language alone; elsewhere the body stands beside the sentence.
  const { text, lang } = textIn(adoptedByForm, languageOf(tag), language);
  const form = lang === undefined ? text : '';
  if ((adoptedOn ?? adoptedBy ?? (form || undefined)) === undefined) return undefined;
  const words = adoptionWords(strategy, form, setting);
  return form || adoptedBy === undefined ? words : html`${words} (${say(adoptedBy)})`;
}
