import { termsFor } from '../language/languages.js';
import type { CivicEvent, Consultation } from '../model/consultation.js';
import { addDays, precisionOf } from '../model/time.js';
import { compact, escaped, folded, utc } from './calendar-text.js';
import type { ExportSetting } from './export-setting.js';
import { isSeries, overridesOf, seriesLines, zoneOfSeries } from './series.js';
import { deadlineOf, openingOf, spanOf, type Span } from './span.js';
import { exportTerms, placeOf, titleOf } from './words.js';
import { zoneDefinition } from './zone-definition.js';

/** What a calendar file is made with. */
export interface CalendarFileSetting extends ExportSetting {
  /** What the calendar is called. */
  readonly name: string;
  /** Host of the feed: it makes ids that are unique in their feed unique in the world. */
  readonly site: string;
}

/**
 * An iCalendar file (RFC 5545) of `records`. An event is an entry at its time; a series keeps its rule, on the clocks of
 * its zone. A consultation is two: its opening, and its deadline with an alarm; neither makes anybody busy. One record
 * is the same entry in every file, so that taking it home again brings it up to date.
 */
export function calendarFile(
  records: readonly (Consultation | CivicEvent)[],
  setting: CalendarFileSetting,
): string {
  // No METHOD: with one, a file without an organiser's address is not valid, and with one it looks like an invitation.
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//civic-widgets//civic-widgets//EN',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped(setting.name)}`,
    `X-WR-TIMEZONE:${setting.zone}`,
    ...zonesOf(records, setting.zone),
    ...records.flatMap((record) =>
      record.kind === 'event' ? eventLines(record, setting) : consultationLines(record, setting),
    ),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** The clocks that the series among `records` run on. */
function zonesOf(records: readonly (Consultation | CivicEvent)[], feedZone: string): readonly string[] {
  const since = new Map<string, number>();
  for (const record of records) {
    const zone = record.kind === 'event' && isSeries(record) ? zoneOfSeries(record, feedZone) : undefined;
    if (zone === undefined || record.kind !== 'event') continue;
    since.set(zone, Math.min(since.get(zone) ?? Infinity, Date.parse(record.start)));
  }
  return [...since].flatMap(([zone, from]) => zoneDefinition(zone, from));
}

function eventLines(event: CivicEvent, setting: CalendarFileSetting): readonly string[] {
  const uid = uidOf(event, setting.site);
  const title = titleOf(event, setting);
  if (!isSeries(event)) {
    const span = spanOf(event, setting.zone);
    return component(event, { uid, title, times: timeLines(span), free: 'days' in span }, setting);
  }
  const free = precisionOf(event.start) !== 'time';
  return [
    ...component(event, { uid, title, times: seriesLines(event, setting.zone), free }, setting),
    ...overridesOf(event, setting.zone).flatMap((one) =>
      component(one.event, { uid, title: titleOf(one.event, setting), times: one.times, free }, setting),
    ),
  ];
}

function consultationLines(record: Consultation, setting: CalendarFileSetting): readonly string[] {
  const uid = uidOf(record, setting.site);
  const title = titleOf(record, setting);
  const terms = termsFor(exportTerms, setting.tag);
  const [opening, deadline] = [openingOf(record, setting.zone), deadlineOf(record, setting.zone)];
  const opens = opening && {
    uid: `opens-${uid}`,
    title: terms.opening(title),
    times: timeLines(opening),
    free: true,
  };
  const closes = deadline && {
    uid: `closes-${uid}`,
    title: terms.deadline(title),
    times: timeLines(deadline),
    free: true,
    alarm: alarmBefore(deadline, title),
  };
  return [opens, closes].flatMap((entry) => (entry ? component(record, entry, setting) : []));
}

interface Entry {
  readonly uid: string;
  readonly title: string;
  readonly times: readonly string[];
  /** Whoever takes it home is still free then. */
  readonly free: boolean;
  readonly alarm?: readonly string[];
}

function component(
  record: Consultation | CivicEvent,
  { uid, title, times, free, alarm = [] }: Entry,
  setting: CalendarFileSetting,
): readonly string[] {
  const { url = setting.page, updated, language } = record;
  const text = descriptionOf(record, setting);
  const place = placeOf(record, setting);
  const topics = (record.topics ?? record.tags ?? []).map((topic) => setting.plain(topic, language));
  const { lat, lon } = record.location ?? {};
  const status = statusOf(record);
  const changed = updated !== undefined && precisionOf(updated) === 'time' ? Date.parse(updated) : undefined;
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${utc(setting.now)}`,
    ...times,
    `SUMMARY:${escaped(title)}`,
    ...(text ? [`DESCRIPTION:${escaped(text)}`] : []),
    ...(place ? [`LOCATION:${escaped(place)}`] : []),
    ...(lat === undefined || lon === undefined ? [] : [`GEO:${lat};${lon}`]),
    ...(url === undefined ? [] : [`URL:${addressLine(url)}`]),
    ...(topics.length ? [`CATEGORIES:${topics.map(escaped).join(',')}`] : []),
    `STATUS:${status}`,
    `TRANSP:${free ? 'TRANSPARENT' : 'OPAQUE'}`,
    // Calendars take a file's word over their own only where it counts further: minutes since 1970 do.
    ...(changed === undefined
      ? []
      : [`LAST-MODIFIED:${utc(changed)}`, `SEQUENCE:${Math.max(0, Math.floor(changed / 60_000))}`]),
    ...(status === 'CANCELLED' ? [] : alarm),
    'END:VEVENT',
  ];
}

function statusOf(record: Consultation | CivicEvent): string {
  const { status } = record;
  if (status === 'cancelled' || status === 'withdrawn') return 'CANCELLED';
  const isOpen = status === 'postponed' || (record.kind === 'event' && record.tentative);
  return isOpen ? 'TENTATIVE' : 'CONFIRMED';
}

/** What it is about, how to take part, and the way back to its page. */
function descriptionOf(record: Consultation | CivicEvent, { plain, tag, page }: ExportSetting): string {
  const { summary, description, language, url = page } = record;
  const [short, long] = [plain(summary, language), plain(description, language)];
  const online = record.kind === 'consultation' ? record.respond?.online : record.registration?.url;
  const takePart = online && online !== url ? `${termsFor(exportTerms, tag).takePart}: ${online}` : undefined;
  return [long.startsWith(short) ? '' : short, long, takePart, url].filter(Boolean).join('\n\n');
}

const addressLine = (url: string): string => url.replace(/[\s\p{Cc}]/gu, encodeURIComponent);

/** An id that the feed made unique in the world stays as it is, so that it means the same in every calendar. */
function uidOf({ id, url }: Consultation | CivicEvent, site: string): string {
  const own = escaped(id.replace(/\s+/g, '-'));
  if (/[@:]|^[\da-f-]{32,}$/i.test(own)) return own;
  return `${own}@${hostOf(url) ?? site}`;
}

function hostOf(url = ''): string | undefined {
  return /^https?:\/\/([^/?#]+)/i.exec(url)?.[1];
}

/** In UTC, which every calendar understands without a definition of the zone; days stay days. */
const timeLines = (span: Span): readonly string[] =>
  'days' in span
    ? [`DTSTART;VALUE=DATE:${compact(span.days[0])}`, `DTEND;VALUE=DATE:${compact(addDays(span.days[1], 1))}`]
    : [
        `DTSTART:${utc(span.times[0])}`,
        ...(span.times[1] === undefined ? [] : [`DTEND:${utc(span.times[1])}`]),
      ];

/** A day before the moment; before a day, at nine in the morning of the one before it. */
const alarmBefore = (span: Span, title: string): readonly string[] => [
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  `DESCRIPTION:${escaped(title)}`,
  `TRIGGER:${'days' in span ? '-PT15H' : '-P1D'}`,
  'END:VALARM',
];
