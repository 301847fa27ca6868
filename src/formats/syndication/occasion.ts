import { addDays } from '../../model/time.js';
import { plainText } from '../../safety/plain-text.js';
import { positionAt, type Position } from '../position.js';
import { statusInTitle } from '../status-in-title.js';
import type { SourceDraft } from '../source-draft.js';
import { dateWritten } from '../written-dates.js';
import type { XmlElement } from '../xml/element.js';
import { textOf } from './content.js';

// The date of an item is when it was published. When something takes place, extensions say: those of RSS itself (ev:), of
// Google (gd:when), of iCalendar (xcal:) and of many a calendar plugin. They are known by their local names alone, for
// some have an address of vocabulary that is another one on each site.

/** What an item says of when it takes place. */
export interface Times {
  readonly start: Stated;
  readonly end?: Stated | undefined;
}

interface Stated {
  readonly key: string;
  readonly line: number;
  readonly day: string;
  /** A clock time, where it stands by itself. */
  readonly time?: string | undefined;
  /** iCalendar's end of a day is the day after. */
  readonly exclusive?: boolean;
}

const starts = [
  'startdate',
  'dtstart',
  'start',
  'eventstart',
  'eventstartdate',
  'startdatetime',
  'localstart',
  'starttime',
  'eventdate',
  'eventdates',
];
const ends = ['enddate', 'dtend', 'end', 'eventend', 'eventenddate', 'enddatetime', 'localend', 'endtime'];

const nameOf = ({ name }: XmlElement): string => name.replace(/[-_.]/g, '');

const called = (item: XmlElement, names: readonly string[]): XmlElement | undefined => {
  for (const name of names) {
    const found = item.children.find((child) => nameOf(child) === name && child.text.trim());
    if (found) return found;
  }
  return undefined;
};

/** When an item takes place; nothing where it does not say. */
export function timesOf(item: XmlElement): Times | undefined {
  const when = item.children.find((child) => child.name === 'when' && child.attributes.has('starttime'));
  if (when) {
    const { attributes, line } = when;
    const [start = '', end] = [attributes.get('starttime'), attributes.get('endtime')];
    const exclusive = start.length === 10;
    return {
      start: { key: 'when', line, day: start },
      end: end ? { key: 'when', line, day: end, exclusive } : undefined,
    };
  }
  const start = called(item, starts);
  if (!start) return undefined;
  const end = called(
    item,
    ends.filter((name) => name !== nameOf(start)),
  );
  const [firstDay = '', lastDay] = range(start.text);
  const [from, to] = range(called(item, ['eventtimes', 'eventtime'])?.text ?? '');
  const startTime = called(item, ['starthour', 'starttime'])?.text ?? from;
  const endTime = called(item, ['endhour', 'endtime'])?.text ?? to;
  const stated = (element: XmlElement, day: string, time: string | undefined): Stated => ({
    key: element.written,
    line: element.line,
    day,
    time: time && time !== day ? time : undefined,
    exclusive: element.name === 'dtend',
  });
  const isClock = end && /^\s*\d{1,2}[:.]\d\d/.test(end.text);
  const last = end && !isClock ? end.text : (lastDay ?? (endTime ? firstDay : undefined));
  return {
    start: stated(start, firstDay, startTime === start.text ? undefined : startTime),
    end: last === undefined ? undefined : stated(end ?? start, last, endTime),
  };
}

/** Two days or times with a dash between them. */
const range = (text: string): readonly string[] => text.trim().split(/\s+(?:-|–|to)\s+/);

/** Takes what tells an event from an article: when, where, by whom, and whether it takes place at all. */
export function takeOccasion(
  draft: SourceDraft,
  item: XmlElement,
  { start, end }: Times,
  language: string | undefined,
): void {
  takeTime(draft, 'start', start, language);
  if (end) takeTime(draft, 'end', end, language);
  draft.take('location', 'location', placeOf(item));
  const organiser = called(item, ['organizer', 'organiser']);
  const name = organiser && plainText(organiser.text.replace(/^mailto:/i, ''));
  if (name)
    draft.take('organiser', 'organizer', name.includes('@') ? { email: name } : { name }, organiser.line);
  const status = item.children.find((child) => nameOf(child) === 'eventstatus' || child.name === 'status');
  if (/cancel/i.test((status?.attributes.get('value') ?? '') + (status?.text ?? '')))
    draft.put('status', 'cancelled');
  draft.put('status', statusInTitle(draft.fields['title']));
}

function takeTime(
  draft: SourceDraft,
  name: 'start' | 'end',
  { key, line, day, time, exclusive }: Stated,
  language: string | undefined,
): void {
  const text = time && !/\d[:.]\d\d|T\d/.test(day) ? `${day.trim()} ${time.trim()}` : day;
  // “All day” is no time: then the day is known.
  const read = dateWritten(text, language) ?? dateWritten(day, language);
  const first = draft.fields['start'];
  const isDayAfter = exclusive && read?.length === 10 && typeof first === 'string' && read > first;
  draft.take(name, key, isDayAfter ? addDays(read, -1) : (read ?? day.trim()), line);
}

function placeOf(item: XmlElement): object | undefined {
  const where = item.children.find((child) => child.name === 'where');
  const location = called(item, ['location', 'eventlocation', 'venue', 'address']);
  const written = location?.text ?? where?.attributes.get('valuestring') ?? '';
  // Lines of an address that a program has glued together: “ParkwayBerthoud”.
  const name = plainText(written.replace(/\n/g, '<br>'))
    .replace(/\n/g, ', ')
    .replace(/(\p{Ll})(\p{Lu}\p{Ll}+,)/gu, '$1, $2');
  const position = positionOf(item);
  return name || position ? { ...(name && { name }), ...position } : undefined;
}

/** A latitude and a longitude: GeoRSS in its three forms, or the older pair of elements. */
function positionOf(item: XmlElement): Position | undefined {
  const inside = item.children.flatMap((child) => [
    child,
    ...child.children,
    ...child.children.flatMap(({ children }) => children),
  ]);
  const text = (name: string) => textOf(inside.find((child) => child.name === name));
  const pair =
    text('point') ??
    text('pos') ??
    `${text('lat') ?? text('latitude') ?? ''} ${text('long') ?? text('longitude') ?? ''}`;
  const [lat = NaN, lon = NaN] = pair
    .trim()
    .split(/[\s,;]+/)
    .map((one) => (one ? Number(one) : NaN));
  return positionAt(lat, lon);
}
