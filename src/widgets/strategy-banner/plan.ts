import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../element/heading.js';
import { termsFor } from '../../language/languages.js';
import type { Strategy } from '../../model/strategy.js';
import { goalsView } from './goals-view.js';
import { planTerms } from './plan.terms.js';
import type { PlanSetting, StorySetting } from './setting.js';

/** @public Called through the module that the banner has loaded, as what is below. */
export { planStyles } from './plan.styles.js';

// What a strategy wants, in a file of its own: only those that have goals need it.

/** The mission, the values and the goals. Beside other things the goals are behind a summary. @public */
export function planView(strategy: Strategy, setting: StorySetting, isFull: boolean): TemplateResult {
  const own: PlanSetting = { ...setting, terms: termsFor(planTerms, setting.tag) };
  return html`${isFull ? creedView(strategy, own) : nothing} ${allGoals(strategy, own, isFull)}`;
}

function allGoals({ goals = [] }: Strategy, setting: PlanSetting, isFull: boolean): unknown {
  if (goals.length === 0) return nothing;
  const { terms, level } = setting;
  const list = goalsView(goals, { ...setting, level: level + 1 });
  const title = heading(level, terms.goals, 'goals');
  return isFull
    ? html`<section part="goals">${title} ${list}</section>`
    : html`<details part="goals">
        <summary>${title} <span class="muted">${terms.count(goals.length)}</span></summary>
        ${list}
      </details>`;
}

function creedView({ mission, values = [] }: Strategy, { terms, level, say }: PlanSetting): unknown {
  return html`${
    mission === undefined
      ? nothing
      : html`<section part="mission">
          ${heading(level, terms.mission, 'mission')}
          <p class="text">${say(mission)}</p>
        </section>`
  }
  ${
    values.length === 0
      ? nothing
      : html`<section part="values">
          ${heading(level, terms.values, 'values')}
          <ul>
            ${values.map(
              ({ title, description }) =>
                html`<li>
                  <p><strong>${say(title)}</strong></p>
                  ${description && html`<p class="text">${say(description)}</p>`}
                </li>`,
            )}
          </ul>
        </section>`
  }`;
}
