import { html, nothing, type TemplateResult } from 'lit';
import type { Strategy, StrategyStatus } from '../../model/strategy.js';
import { clockIcon, dotIcon, ringIcon, squareIcon } from '../../theme/icons.js';
import type { Setting } from './setting.js';
import { sentencesOf } from './wording.js';

const icons: Readonly<Partial<Record<StrategyStatus, TemplateResult>>> = {
  drafting: ringIcon,
  'ends-soon': clockIcon,
  expired: squareIcon,
  replaced: squareIcon,
};

/** When and by whom it was adopted, for which years, and where it stands today. */
export function standingView(strategy: Strategy, setting: Setting): TemplateResult {
  const { terms, standing, say } = setting;
  const { adoption, years, status } = sentencesOf(strategy, setting);
  const icon = icons[standing.status!] ?? dotIcon;
  const { title, url } = strategy.successor ?? {};
  return html`${
    (adoption || years) &&
    html`<p class="muted" part="adoption">${adoption}${adoption && years && ' · '}${years}</p>`
  }
  ${status && html`<p part="status" data-status=${standing.status}>${icon} <span>${status}</span></p>`}
  ${
    // Whoever meets a strategy that is over looks for the next one.
    title && icon === squareIcon
      ? html`<p part="followed">
          ${terms.followed}: ${url === undefined ? say(title) : html`<a href=${url}>${say(title)}</a>`}
        </p>`
      : nothing
  }`;
}
