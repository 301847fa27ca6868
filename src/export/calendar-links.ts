import { termsFor } from '../language/languages.js';
import type { CivicEvent, Consultation } from '../model/consultation.js';
import { addDays } from '../model/time.js';
import { compact } from './calendar-text.js';
import type { ExportSetting } from './export-setting.js';
import { deadlineOf, openingOf, spanOf, type Span } from './span.js';
import { exportTerms, placeOf, titleOf } from './words.js';

/** The calendars that a link can add an entry to: Google's, Outlook.com, Microsoft 365 and Yahoo's. */
export type CalendarService = 'google' | 'outlook' | 'office' | 'yahoo';

/** Addresses by which a calendar keeps itself up to date. */
export interface SubscribeLinks {
  /** For the calendar of the device. */
  readonly webcal: string;
  readonly google: string;
  readonly outlook: string;
  readonly office: string;
}

const microsoft = { outlook: 'https://outlook.live.com', office: 'https://outlook.office.com' };

/**
 * The address at which `service` offers to add `record`: an event at its time, of a series the one occurrence that
 * `record` is (a link carries no exceptions to a rule), a consultation at its deadline.
 *
 * @returns Nothing where the record has no date, or one that the service cannot hold.
 */
export function calendarLink(
  service: CalendarService,
  record: Consultation | CivicEvent,
  setting: ExportSetting,
): string | undefined {
  const entry = entryOf(record, setting);
  if (!entry) return undefined;
  const { title, span } = entry;
  const allDay = 'days' in span;
  const [from = '', until = ''] = allDay ? [span.days[0], addDays(span.days[1], 1)] : span.times.map(utcTime);
  const details = [
    shortened(setting.plain(record.summary ?? record.description, record.language)),
    record.url ?? setting.page,
  ]
    .filter(Boolean)
    .join('\n\n');
  const location = placeOf(record, setting);
  if (service === 'google')
    return address('https://calendar.google.com/calendar/render', {
      action: 'TEMPLATE',
      text: title,
      dates: `${compact(from)}/${compact(until)}`,
      ctz: allDay ? '' : (record.timeZone ?? setting.zone),
      details,
      location,
      ...(record.kind === 'consultation' && { crm: 'AVAILABLE', trp: 'false' }),
    });
  if (service === 'yahoo')
    // A whole day is all that it knows of days.
    return allDay && span.days[0] !== span.days[1]
      ? undefined
      : address('https://calendar.yahoo.com/', {
          v: '60',
          title,
          st: compact(from),
          ...(allDay ? { dur: 'allday' } : { et: compact(until) }),
          desc: details,
          in_loc: location,
        });
  return address(`${microsoft[service]}/calendar/0/action/compose`, {
    rru: 'addevent',
    subject: title,
    startdt: from,
    enddt: until,
    allday: allDay ? 'true' : '',
    body: asHtml(details),
    location,
  });
}

/**
 * The addresses that subscribe to the calendar file at `feed`.
 *
 * @param feed An `http(s)` address.
 * @param name What the calendar is to be called.
 * @returns Nothing for another address.
 */
export function subscribeLinks(feed: string, name: string): SubscribeLinks | undefined {
  if (!/^https?:\/\//i.test(feed)) return undefined;
  const webcal = feed.replace(/^https?:/i, 'webcal:');
  return {
    webcal,
    // Given https, Google looks for a calendar of its own by that name.
    google: address('https://calendar.google.com/calendar/r', { cid: webcal }),
    outlook: address(`${microsoft.outlook}/calendar/0/addfromweb`, { url: feed, name }),
    office: address(`${microsoft.office}/calendar/0/addfromweb`, { url: feed, name }),
  };
}

interface LinkedEntry {
  readonly title: string;
  readonly span: { readonly days: readonly [string, string] } | { readonly times: readonly [number, number] };
}

function entryOf(record: Consultation | CivicEvent, setting: ExportSetting): LinkedEntry | undefined {
  const title = titleOf(record, setting);
  // An event without an end lasts the hour that calendars give it.
  if (record.kind === 'event') return { title, span: lasting(spanOf(record, setting.zone), 0, 60) };
  const terms = termsFor(exportTerms, setting.tag);
  const deadline = deadlineOf(record, setting.zone);
  if (deadline) return { title: terms.deadline(title), span: lasting(deadline, -30, 0) };
  const opening = openingOf(record, setting.zone);
  return opening && { title: terms.opening(title), span: lasting(opening, 0, 30) };
}

/** A link cannot say a moment: in its place, the minutes before or after it. */
function lasting(span: Span, before: number, after: number): LinkedEntry['span'] {
  if ('days' in span) return span;
  const [from, until] = span.times;
  return { times: until === undefined ? [from + before * 60_000, from + after * 60_000] : [from, until] };
}

const utcTime = (instant: number): string => `${new Date(instant).toISOString().slice(0, 19)}Z`;

// Longer addresses are refused.
const shortened = (text: string): string => (text.length > 600 ? `${text.slice(0, 599).trimEnd()}…` : text);

/** Microsoft reads the body as HTML. */
const asHtml = (text: string): string =>
  text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/\r\n|\r|\n/g, '<br>');

// Not URLSearchParams: it writes a blank as +, and Outlook shows the plus.
const address = (base: string, parameters: Readonly<Record<string, string>>): string =>
  `${base}?${Object.entries(parameters)
    .filter(([, value]) => value)
    .map(([name, value]) => `${name}=${encodeURIComponent(value.replace(/\p{Cs}/gu, '\uFFFD'))}`)
    .join('&')}`;
