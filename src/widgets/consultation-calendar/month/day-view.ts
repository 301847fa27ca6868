import { html, nothing, type TemplateResult } from 'lit';
import { formatTime } from '../../../language/dates.js';
import { termsFor } from '../../../language/languages.js';
import type { Entry } from '../../../calendar/groups.js';
import { statusPart } from '../status-view.js';
import type { ViewSetting } from '../view-setting.js';
import { dayName } from './month-words.js';
import {
  besideBars,
  isOff,
  type Bar,
  type Chip,
  type Month,
  type MonthDay,
} from '../../../calendar/month-days.js';
import { monthTerms } from './month.terms.js';
import type { ShownMonth } from './shown-month.js';

/** What the days of a month are drawn with. */
export interface DaySetting extends ViewSetting {
  readonly shown: ShownMonth;
  readonly month: Month;
  /** Of each column, whether its day is of the weekend. */
  readonly weekend: readonly boolean[];
  readonly today: string;
  /** The day of which the agenda tells. */
  readonly chosen: string | undefined;
  /** The day that the Tab key reaches. */
  readonly stop: string | undefined;
}

// Ten thousand meetings may be said to begin on 1 January. The agenda has them all.
const mostChips = 60;
/** A cell cuts a title off much earlier. */
const longestTitle = 100;

/**
 * One cell of a month.
 *
 * @param bars Those of the whole week, in its first cell.
 */
export function dayView(
  held: MonthDay,
  column: number,
  bars: readonly Bar[],
  drawn: DaySetting,
): TemplateResult {
  const { day, within, more } = held;
  const { tag, today, chosen, stop } = drawn;
  const part = [
    'day',
    !within && 'outside',
    drawn.weekend[column] && 'weekend',
    day === today && 'today',
    day === chosen && 'chosen',
  ];
  const name = dayName(day, held.counts, tag);
  const date = +day.slice(8);
  // Of the others the cell itself is enough: each element more is styled and laid out forty times.
  const number = day === today ? html`<span>${date}</span>` : date;
  const current = day === today ? 'date' : nothing;
  const over = bars.length
    ? html`<div class="bars" aria-hidden="true">${bars.map((bar) => barView(bar, drawn))}</div>`
    : nothing;
  const head = name
    ? html`<button
        type="button"
        value=${day}
        tabindex=${day === stop ? 0 : -1}
        aria-label=${name}
        aria-pressed=${day === chosen}
        aria-current=${current}
      >
        ${number}
      </button>`
    : html`<time datetime=${day} aria-current=${current} aria-hidden=${within ? nothing : 'true'}
        >${number}</time
      >`;
  const rest = more ? moreView(held, name, drawn) : nothing;
  const parts = part.filter(Boolean).join(' ');
  return html`<td part=${parts}>${over}${head}${chipsView(held, drawn)}${rest}</td>`;
}

function chipsView({ day, chips }: MonthDay, drawn: DaySetting): unknown {
  const unfolded = drawn.shown.unfolded === day;
  const all = unfolded ? besideBars(drawn.month, day).slice(0, mostChips) : chips;
  return all.length
    ? html`<ul class="chips" aria-hidden=${unfolded ? nothing : 'true'}>
        ${all.map((chip) => chipView(chip, drawn))}
      </ul>`
    : nothing;
}

function chipView({ entry, does }: Chip, drawn: DaySetting): TemplateResult {
  const { record } = entry;
  const time =
    record.kind === 'event' && does === 'event'
      ? formatTime(record.start, drawn.tag, record.timeZone ?? drawn.zone)
      : '';
  return html`<li
    part="chip ${statusPart(entry)}"
    class=${does + offClass(entry)}
    data-status=${entry.status ?? nothing}
  >
    ${time ? html`<b>${time}</b> ` : nothing}${titleOf(entry, drawn)}
  </li>`;
}

function barView({ entry, lane, column, days, begins, ends }: Bar, drawn: DaySetting): TemplateResult {
  const name = `r${lane} c${column} d${days}${begins ? ' begins' : ''}${ends ? ' ends' : ''}${offClass(entry)}`;
  return html`<div part="bar ${statusPart(entry)}" class=${name} data-status=${entry.status ?? nothing}>
    <span>${titleOf(entry, drawn)}</span>
  </div>`;
}

const offClass = (entry: Entry): string => (isOff(entry) ? ' off' : '');

function titleOf({ record }: Entry, { plain }: DaySetting): string {
  return plain(record.title, record.language).slice(0, longestTitle);
}

function moreView({ day, more }: MonthDay, name: string, { shown, stop, tag }: DaySetting): TemplateResult {
  const terms = termsFor(monthTerms, tag);
  const unfolded = shown.unfolded === day;
  const words = unfolded ? terms.fewer : terms.more(more);
  return html`<button
    type="button"
    class="more"
    tabindex=${day === stop ? 0 : -1}
    aria-expanded=${unfolded}
    aria-label=${`${words}, ${name}`}
  >
    ${words}
  </button>`;
}
