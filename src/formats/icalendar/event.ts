import ICAL from 'ical.js';
import type { Document, Party, Place } from '../../model/common.js';
import type { CivicEvent, Recurrence } from '../../model/consultation.js';
import type { When } from '../../model/time.js';
import { emailAddress, webAddress } from '../../safety/address.js';
import { decoded, printable } from '../../safety/characters.js';
import { htmlText } from '../../safety/html-text.js';
import { plainText } from '../../safety/plain-text.js';
import type { ReadContext } from '../format.js';
import { withHonestEnd } from '../honest-ends.js';
import { type Component, parameterOf, propertiesNamed, propertyNamed, valueOf } from './components.js';
import { endOfEvent, timeNamed, timesOf, type CalendarClock, type StatedTime } from './times.js';

/** An event, and which occurrence of its series it replaces, if it does. */
export interface ReadEvent {
  readonly event: CivicEvent;
  readonly recurrenceId: When | undefined;
  /** Its times name no zone. */
  readonly floating: boolean;
}

/**
 * Reads a VEVENT. Without a title or a start it is noted and left out; an occurrence that differs from its series may
 * leave the title to it, and has an empty one then.
 */
export function readEvent(
  component: Component,
  clock: CalendarClock,
  context: ReadContext,
): ReadEvent | undefined {
  const { problems } = context;
  const line = component.line === undefined ? '' : ` on line ${component.line}`;
  const title = textOf(component, 'summary');
  const start = timeNamed(component, 'dtstart', clock);
  const recurrenceId = timeNamed(component, 'recurrence-id', clock)?.when;
  if (start === undefined || (title === undefined && recurrenceId === undefined)) {
    problems.error('missing', title === undefined ? 'SUMMARY' : 'DTSTART', `The event${line}`);
    return undefined;
  }
  const event: CivicEvent = {
    kind: 'event',
    id: idOf(component, title, start),
    title: title ?? '',
    start: start.when,
    ...defined({
      end: endOfEvent(component, start, clock),
      timeZone: start.zone === clock.zone ? undefined : start.zone,
      ...describing(component),
      status:
        valueOf(component, 'status')?.toUpperCase() === 'CANCELLED' ? ('cancelled' as const) : undefined,
      recurrence: recurrenceOf(component, clock),
      updated: timeNamed(component, 'last-modified', clock)?.when,
    }),
  };
  return {
    event: withHonestEnd(event, start.zone, problems),
    recurrenceId,
    floating: isFloating(component),
  };
}

function describing(component: Component): Partial<CivicEvent> {
  const html = htmlOf(component);
  const topics = propertiesNamed(component, 'categories').flatMap(([, , , ...values]) =>
    values.map((one) => printable(String(one)).trim()).filter(Boolean),
  );
  return defined({
    description: textOf(component, 'description'),
    richDescription: html === undefined ? undefined : htmlText(html).richDescription,
    url: webAddress(valueOf(component, 'url') ?? '') ?? firstLink(valueOf(component, 'description')),
    location: placeOf(component),
    topics: topics.length ? topics : undefined,
    organiser: organiserOf(component),
    documents: documentsOf(component),
  });
}

/** Only what is there: an absent field is absent, and not `undefined`. */
function defined<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;
}

// Some calendars put HTML into their texts, and Outlook all of it.
export function textOf(component: Component, name: string): string | undefined {
  const value = valueOf(component, name);
  if (value === undefined) return undefined;
  const text = printable(
    /<\/?[a-z][^<>]*>|&#?\w+;/i.test(value) ? plainText(value.replace(/\n/g, '<br>')) : value,
  ).trim();
  return text ? text.slice(0, 10_000) : undefined;
}

/** What a calendar says in HTML: beside its text, as Outlook does, or in the place of it. */
function htmlOf(component: Component): string | undefined {
  const beside = propertyNamed(component, 'x-alt-desc');
  const own = valueOf(component, 'description');
  if (beside && /html/i.test(parameterOf(beside, 'fmttype') ?? '')) return valueOf(component, 'x-alt-desc');
  return own !== undefined && /<[a-z][^<>]*>/i.test(own) ? own.replace(/\n/g, '<br>') : undefined;
}

// An address filter may have rewritten the UID into markup: then what was said and when has to do.
function idOf(component: Component, title = '', start: StatedTime): string {
  const uid = printable(valueOf(component, 'uid') ?? '');
  return uid && !/[<>]/.test(uid) ? uid : `${title}@${start.when}`;
}

function firstLink(description = ''): string | undefined {
  const [found = ''] = /https?:\/\/[^\s"'<>]*[^\s"'<>.,:;!?)\]}]/.exec(description) ?? [];
  const link = webAddress(decoded(found));
  if (link === undefined) return undefined;
  // Google's editor writes its own redirect in front of every address.
  const url = new URL(link);
  const target =
    url.hostname === 'www.google.com' && url.pathname === '/url' ? url.searchParams.get('q') : null;
  return target === null ? link : webAddress(target);
}

function placeOf(component: Component): Place | undefined {
  const name = textOf(component, 'location');
  const geo = propertyNamed(component, 'geo')?.[3];
  const [lat, lon] = Array.isArray(geo) ? (geo as readonly unknown[]) : [];
  const onEarth =
    typeof lat === 'number' &&
    typeof lon === 'number' &&
    Math.abs(lat) <= 90 &&
    Math.abs(lon) <= 180 &&
    (lat !== 0 || lon !== 0);
  if (name === undefined && !onEarth) return undefined;
  return { ...(name === undefined ? {} : { name }), ...(onEarth ? { lat, lon } : {}) };
}

function organiserOf(component: Component): Party | undefined {
  const organizer = propertyNamed(component, 'organizer');
  const name = printable(unquoted(parameterOf(organizer, 'cn') ?? '')).trim();
  const email = emailAddress(valueOf(component, 'organizer') ?? '');
  return name || email ? { ...(name ? { name } : {}), ...(email ? { email } : {}) } : undefined;
}

// Some calendars write a name as if it were part of an address.
function unquoted(name: string): string {
  const bare = name.replace(/^"+|"+$/g, '');
  try {
    return decodeURIComponent(bare);
  } catch {
    return bare;
  }
}

function documentsOf(component: Component): readonly Document[] | undefined {
  const documents = propertiesNamed(component, 'attach').flatMap((property) => {
    const url = typeof property[3] === 'string' ? webAddress(property[3]) : undefined;
    const type = parameterOf(property, 'fmttype');
    const title = parameterOf(property, 'filename');
    return url === undefined
      ? []
      : [{ url, ...(type === undefined ? {} : { type }), ...(title === undefined ? {} : { title }) }];
  });
  return documents.length ? documents : undefined;
}

function recurrenceOf(component: Component, clock: CalendarClock): Recurrence | undefined {
  const rule = propertyNamed(component, 'rrule')?.[3];
  const rrule = ruleText(rule, clock);
  const rdate = propertiesNamed(component, 'rdate').flatMap((property) =>
    timesOf(property, clock).map(({ when }) => when),
  );
  if (rrule === undefined && rdate.length === 0) return undefined;
  const exdate = propertiesNamed(component, 'exdate').flatMap((property) =>
    timesOf(property, clock).map(({ when }) => when),
  );
  return defined({
    rrule,
    rdate: rdate.length ? rdate : undefined,
    exdate: exdate.length ? exdate : undefined,
  });
}

function ruleText(rule: unknown, { problems }: CalendarClock): string | undefined {
  if (rule === undefined) return undefined;
  try {
    return ICAL.Recur.fromData(rule as Parameters<typeof ICAL.Recur.fromData>[0]).toString();
  } catch {
    return problems.within('RRULE', () => problems.expected('rule', rule));
  }
}

function isFloating(component: Component): boolean {
  const start = propertyNamed(component, 'dtstart');
  return start !== undefined && parameterOf(start, 'tzid') === undefined && /T[\d:]+$/.test(String(start[3]));
}
