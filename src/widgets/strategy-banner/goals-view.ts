import { html, nothing, svg, type TemplateResult } from 'lit';
import { heading } from '../../element/heading.js';
import type { Goal, GoalStatus } from '../../model/strategy.js';
import { clockIcon, dotIcon, icon, ringIcon } from '../../theme/icons.js';
import { measureView } from './measure-view.js';
import type { PlanSetting } from './setting.js';

const tickIcon = icon(svg`<circle cx="12" cy="12" r="8" /><path d="M8.5 12.5l2.5 2.5 4.5-5.5" />`);
const crossIcon = icon(svg`<path d="M7 7l10 10M17 7L7 17" />`);

const icons: Readonly<Record<GoalStatus, TemplateResult>> = {
  planned: ringIcon,
  'under-way': dotIcon,
  'at-risk': clockIcon,
  late: clockIcon,
  achieved: tickIcon,
  dropped: crossIcon,
};

/** Goals one under the other, each with the figures and the goals that it is made of. */
export function goalsView(goals: readonly Goal[], setting: PlanSetting, place = 'goal'): TemplateResult {
  return html`<ol class="goals">
    ${goals.map((goal, index) => html`<li>${goalView(goal, setting, `${place}-${index + 1}`)}</li>`)}
  </ol>`;
}

function goalView(goal: Goal, setting: PlanSetting, place: string): TemplateResult {
  const { number, title, url, description, measures = [], goals = [] } = goal;
  const { say, level } = setting;
  const name = html`${number === undefined ? nothing : html`<span class="number">${number}</span> `}${say(title)}`;
  const below = { ...setting, level: level + 1 };
  return html`<div part="goal">
    ${heading(level, url === undefined ? name : html`<a href=${url}>${name}</a>`, place, 'goal-heading')}
    ${standing(goal, setting)}
    ${description === undefined ? nothing : html`<p class="text">${say(description)}</p>`}
    ${measures.map((measure) => measureView(measure, setting))}
    ${goals.length ? partsView(goals, below, place) : nothing}
  </div>`;
}

function standing({ status, statusText }: Goal, { terms, say }: PlanSetting): unknown {
  if (status === undefined && statusText === undefined) return nothing;
  return html`<p class="standing small" data-goal=${status ?? nothing}>
    ${status && icons[status]}
    <span>${statusText === undefined ? terms.status[status!] : say(statusText)}</span>
  </p>`;
}

// A plan of hundreds of objectives is a long way to its second goal.
const many = 6;

function partsView(goals: readonly Goal[], setting: PlanSetting, place: string): TemplateResult {
  const list = goalsView(goals, setting, place);
  if (goals.length <= many) return list;
  return html`<details>
    <summary>${setting.terms.parts(goals.length)}</summary>
    ${list}
  </details>`;
}
