import { html, nothing } from 'lit';
import { heading } from '../../element/heading.js';
import { formatDay } from '../../language/dates.js';
import type { Milestone, Strategy } from '../../model/strategy.js';
import { startOf } from '../../model/time.js';
import type { StorySetting } from './setting.js';

/** The dates of its history. */
export function milestonesView({ milestones = [] }: Strategy, setting: StorySetting): unknown {
  if (milestones.length === 0) return nothing;
  return html`<section>
    ${heading(setting.level, setting.terms.dates, 'dates')}
    <ol part="milestones">
      ${inOrder(milestones).map((milestone) => milestoneView(milestone, setting))}
    </ol>
  </section>`;
}

function milestoneView({ title, date, dateText }: Milestone, { say, tag, zone, now }: StorySetting): unknown {
  const words = dateText === undefined ? date && formatDay(date, tag, { zone }) : say(dateText);
  const ahead = date !== undefined && startOf(date, zone) > now;
  return html`<li class=${ahead ? 'ahead' : ''}>
    ${
      words === undefined
        ? nothing
        : html`<p class="muted">
            ${date === undefined ? words : html`<time datetime=${date}>${words}</time>`}
          </p>`
    }
    <p>${say(title)}</p>
  </li>`;
}

/** By date where each has one; otherwise only the feed knows the order. */
function inOrder(milestones: readonly Milestone[]): readonly Milestone[] {
  return milestones.every(({ date }) => date !== undefined)
    ? [...milestones].sort((one, other) => (one.date! < other.date! ? -1 : 1))
    : milestones;
}
