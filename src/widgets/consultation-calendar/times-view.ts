import { html, nothing } from 'lit';
import { readClock } from '../../language/clock.js';
import { dayIn, formatDay, lastMoment } from '../../language/dates.js';
import { formatAfter } from '../../language/inflected.js';
import { dateFormat } from '../../language/intl.js';
import { termsFor } from '../../language/languages.js';
import { formatRange, spokenRange } from '../../language/ranges.js';
import { precisionOf, type When } from '../../model/time.js';
import type { CivicEvent } from '../../model/consultation.js';
import { calendarTerms } from './consultation-calendar.terms.js';
import type { Entry } from '../../calendar/groups.js';
import type { ViewSetting } from './view-setting.js';

/** When an entry is, as exactly as it is known: a window with both its ends, a meeting with its day and hours. */
export function timesView({ record }: Entry, { tag, zone: feedZone }: ViewSetting): unknown {
  const terms = termsFor(calendarTerms, tag);
  const zone = record.timeZone ?? feedZone;
  if (record.kind === 'event') {
    const { start, end, previousStart: moved } = record;
    const when =
      end === undefined ? formatDay(start, tag, { zone, weekday: true }) : rangeView(start, end, tag, zone);
    const before = moved && terms.movedFrom(formatAfter(moved, tag, { zone }));
    const clocks = clocksOf(record, feedZone, tag);
    return html`<time datetime=${start}>${when}</time
      >${clocks === undefined ? nothing : ` (${clocks})`}${before ? html` · ${before}` : nothing}`;
  }
  const { opens, closes, closesInclusive } = record;
  if (closes === undefined)
    return opens === undefined
      ? nothing
      : html`<time datetime=${opens}>${terms.from(formatAfter(opens, tag, { zone }))}</time>`;
  const last = lastMoment(closes, zone, closesInclusive);
  if (opens !== undefined && precisionOf(last.when) !== 'time')
    return html`<time datetime=${last.when}>${rangeView(dayIn(opens, zone), last.when, tag, zone)}</time>`;
  const closing = formatAfter(last.when, tag, { zone });
  return html`<time datetime=${last.when}>${(last.endOfDay ? terms.endOf : terms.until)(closing)}</time>`;
}

/** Whose clocks a meeting's hours are on, where those show another time than the feed's: `GMT-5`. */
function clocksOf({ start, timeZone: zone }: CivicEvent, feedZone: string, tag: string): string | undefined {
  if (!zone || precisionOf(start) !== 'time' || readClock(start, zone) === readClock(start, feedZone))
    return undefined;
  const parts = dateFormat(tag, { timeZone: zone, timeZoneName: 'short' }).formatToParts(Date.parse(start));
  return parts.find(({ type }) => type === 'timeZoneName')?.value;
}

/** A stretch of time as it is written, and as it is to be heard. */
export function rangeView(from: When, to: When, tag: string, zone: string): unknown {
  const [words, spoken] = [formatRange(from, to, tag, zone, true), heardRange(from, to, tag, zone)];
  return words === spoken
    ? words
    : html`<span aria-hidden="true">${words}</span><span class="hidden">${spoken}</span>`;
}

/** A stretch of time to be heard: without a dash, months too. */
export function heardRange(from: When, to: When, tag: string, zone: string): string {
  const spoken = spokenRange(from, to, tag, zone);
  if (!spoken.includes('–')) return spoken;
  const terms = termsFor(calendarTerms, tag);
  const write = (when: When) => formatAfter(when, tag, { zone });
  return terms.fromUntil(write(from), write(to));
}
