import { html, nothing, type TemplateResult } from 'lit';
import { formatTime } from '../../../language/dates.js';
import { dateFormat } from '../../../language/intl.js';
import { termsFor } from '../../../language/languages.js';
import { hoursOn, onHolidays, weekdayOf, type DayHours } from '../../../model/open-now.js';
import type { OpeningHours, Span } from '../../../model/opening-hours.js';
import { addDays } from '../../../model/time.js';
import { wallClock } from '../../../model/zone.js';
import type { DirectorySetting } from '../directory-setting.js';
import { hoursTerms } from './hours.terms.js';
import { hoursOf, openView } from './open-view.js';

/**
 * Opening hours as a week, days that are alike together; whether it is open now; and what could not be read, as the
 * source writes it.
 */
export function hoursView(text: string | undefined, setting: DirectorySetting): unknown {
  if (text === undefined) return nothing;
  const { tag, zone, now } = setting;
  const terms = termsFor(hoursTerms, tag);
  const hours = hoursOf(text);
  const today = wallClock(now, zone).slice(0, 10);
  const monday = addDays(today, -weekdayOf(today));
  const open = openView(text, setting);
  return html`<div class="hours">
    ${open ? html`<p>${open}</p>` : nothing}
    ${hours.rules.length ? weekTable(hours, monday, today, setting) : nothing}
    ${hours.unread.map((part) => html`<p><bdi>${part}</bdi></p>`)}
    ${hours.unread.length && hours.rules.length ? html`<p class="small muted">${terms.unread}</p>` : nothing}
    ${hours.rules.some(({ dates }) => dates) ? html`<p class="small muted">${terms.thisWeek}</p>` : nothing}
    ${hours.rules.length ? html`<p class="small muted">${holidayWords(hours, setting)}</p>` : nothing}
  </div>`;
}

interface Row {
  readonly first: string;
  last: string;
  readonly words: string;
}

function weekTable(
  hours: OpeningHours,
  monday: string,
  today: string,
  setting: DirectorySetting,
): TemplateResult {
  const terms = termsFor(hoursTerms, setting.tag);
  const rows: Row[] = [];
  for (let index = 0; index < 7; index++) {
    const day = addDays(monday, index);
    const words = dayWords(hoursOn(hours, day), setting);
    const before = rows.at(-1);
    if (before?.words === words) before.last = day;
    else rows.push({ first: day, last: day, words });
  }
  return html`<table>
    <caption class="hidden">
      ${terms.caption}
    </caption>
    <tbody>
      ${rows.map(
        ({ first, last, words }) =>
          html`<tr aria-current=${first <= today && today <= last ? 'date' : nothing}>
            <th scope="row">
              ${nameOf(first, setting)}${first === last ? nothing : html`–${nameOf(last, setting)}`}
            </th>
            <td>${words}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

const nameOf = (day: string, { tag }: DirectorySetting): string =>
  dateFormat(tag, { timeZone: 'UTC', weekday: 'short' }).format(new Date(`${day}T00:00Z`));

function dayWords({ spans, uncertain, comments }: DayHours, setting: DirectorySetting): string {
  const terms = termsFor(hoursTerms, setting.tag);
  const words = spans.map((span) => spanWords(span, setting)).join(', ');
  const note = comments.join(', ');
  if (words) return note ? `${words} (${note})` : words;
  return note || (uncertain ? terms.varies : terms.closed);
}

function spanWords({ from, to, openEnd }: Span, { tag }: DirectorySetting): string {
  const terms = termsFor(hoursTerms, tag);
  const clock = (minutes: number) => {
    const two = (n: number) => String(n).padStart(2, '0');
    const minute = minutes % 1440;
    return formatTime(`2026-01-01T${two(Math.floor(minute / 60))}:${two(minute % 60)}:00Z`, tag, 'UTC');
  };
  if (from === 0 && to === 1440) return terms.allDay;
  if (openEnd) return terms.from(clock(from));
  return `${clock(from)}–${to === 1440 ? '24:00' : clock(to)}`;
}

/** What is said of public holidays; where nothing is, that it is not known. */
function holidayWords(hours: OpeningHours, setting: DirectorySetting): string {
  const terms = termsFor(hoursTerms, setting.tag);
  const rule = onHolidays(hours);
  if (!rule || rule.state === 'unknown') return terms.holidaysUnknown;
  return rule.state === 'closed'
    ? terms.holidaysClosed
    : terms.holidays(rule.spans.map((span) => spanWords(span, setting)).join(', '));
}
