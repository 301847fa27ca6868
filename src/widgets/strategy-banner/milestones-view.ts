import { html, nothing } from 'lit';
import { heading } from '../../element/heading.js';
import { formatPeriod } from '../../language/periods.js';
import { textsOf } from '../../language/text.js';
import { startOfPeriod } from '../../model/measure.js';
import { quarterOf } from '../../model/period.js';
import type { Milestone, Strategy } from '../../model/strategy.js';
import { roughDate } from './rough-date.js';
import type { StorySetting } from './setting.js';

/** The dates of its history. */
export function milestonesView({ milestones = [] }: Strategy, setting: StorySetting): unknown {
  if (milestones.length === 0) return nothing;
  return html`<section>
    ${heading(setting.level, setting.terms.dates, 'dates')}
    <ol part="milestones">
      ${inOrder(milestones, setting.zone).map((milestone) => milestoneView(milestone, setting))}
    </ol>
  </section>`;
}

function milestoneView(milestone: Milestone, { say, tag, zone, now }: StorySetting): unknown {
  const { title, date, dateText } = milestone;
  const words = dateText === undefined ? date && formatPeriod(date, tag, zone) : say(dateText);
  const ahead = (startOf(milestone, zone) ?? now) > now;
  return html`<li class=${ahead ? 'ahead' : ''}>
    ${
      words === undefined
        ? nothing
        : html`<p class="muted">
            ${date === undefined || quarterOf(date) ? words : html`<time datetime=${date}>${words}</time>`}
          </p>`
    }
    <p>${say(title)}</p>
  </li>`;
}

/** When it is, or is to be: a year alone is narrowed by words such as “end of 2016”. */
function startOf({ date, dateText }: Milestone, zone: string): number | undefined {
  const said = date === undefined || date.length === 4 ? roughDate(textsOf(dateText).join(' ')) : undefined;
  return said ?? (date === undefined ? undefined : startOfPeriod(date, zone));
}

/** By date. One without a date stays behind the one before it: only the feed knows where it belongs. */
function inOrder(milestones: readonly Milestone[], zone: string): readonly Milestone[] {
  let last = -Infinity;
  return milestones
    .map((milestone) => {
      last = startOf(milestone, zone) ?? last;
      return { milestone, at: last };
    })
    .sort((one, other) => one.at - other.at)
    .map(({ milestone }) => milestone);
}
