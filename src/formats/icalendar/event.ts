import type { Place } from '../../model/common.js';
import type { CivicEvent } from '../../model/consultation.js';
import type { When } from '../../model/time.js';
import { webAddress } from '../../safety/address.js';
import { printable } from '../../safety/characters.js';
import { decoded } from '../../safety/references.js';
import { htmlText } from '../../safety/html-text.js';
import { plainText } from '../../safety/plain-text.js';
import { withSite } from '../bare-site.js';
import type { ReadContext } from '../format.js';
import { withHonestEnd } from '../honest-ends.js';
import { honestTitle, noteRules } from '../honest-titles.js';
import { positionAt } from '../position.js';
import type { Due } from '../problem.js';
import type { ProblemLog } from '../problem-log.js';
import { statusInTitle } from '../status-in-title.js';
import { withoutDetours } from '../without-detours.js';
import { documentsOf, imageOf, languageOf, meetingOf, organiserOf } from './beside.js';
import {
  type Component,
  parameterOf,
  propertiesNamed,
  propertyNamed,
  valueOf,
  valuesWritten,
} from './components.js';
import { recurrenceOf } from './series.js';
import { endOfEvent, startOfEvent, timeNamed, type CalendarClock, type StatedTime } from './times.js';

/** An event, and which occurrence of its series it replaces, if it does. */
export interface ReadEvent {
  readonly event: CivicEvent;
  readonly recurrenceId: When | undefined;
  /** And all that come after it. */
  readonly andLater: boolean;
  /** Its times name no zone. */
  readonly floating: boolean;
  /** Which version of itself it is, where it says so. */
  readonly version: number | undefined;
}

// What calendars write in the place of every title where they are shared as free and busy alone.
const busy = /^(?:busy|zajęt[aey]|belegt|beschäftigt|gebucht|зайнят[оаий]+)$/i;

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
  const summary = propertyNamed(component, 'summary');
  problems.within('SUMMARY', () => honestTitle(valueOf(component, 'summary') ?? '', problems), summary?.line);
  const start = startOfEvent(component, clock);
  const recurrenceId = timeNamed(component, 'recurrence-id', clock)?.when;
  const nameless = title === undefined && recurrenceId === undefined;
  if (nameless) problems.error('missing', 'SUMMARY', `The event${line}`);
  // One that is there and is no time has been noted by its reader.
  else if (!propertyNamed(component, 'dtstart')) problems.error('missing', 'DTSTART', `The event${line}`);
  if (nameless || start === undefined) return undefined;
  if (title !== undefined && busy.test(title)) {
    problems.within('SUMMARY', () => problems.warning('only-busy', title), summary?.line);
    return undefined;
  }
  const end = propertyNamed(component, 'duration') ?? propertyNamed(component, 'dtend');
  const event: CivicEvent = {
    kind: 'event',
    id: idOf(component, title, start),
    title: title ?? '',
    start: start.when,
    ...defined({
      end: endOfEvent(component, start, clock),
      timeZone: start.zone === clock.zone ? undefined : start.zone,
      ...describing(component, problems),
      ...standingOf(component, title, problems),
      recurrence: recurrenceOf(component, clock),
      updated: timeNamed(component, 'last-modified', clock)?.when,
    }),
  };
  const { recurrence } = event;
  if (recurrence)
    problems.within('RRULE', () => noteRules(recurrence, problems), propertyNamed(component, 'rrule')?.line);
  return {
    event: withHonestEnd(event, start.zone, problems, end?.[0].toUpperCase(), end?.line),
    recurrenceId,
    andLater: isForLater(component),
    floating: isFloating(component),
    version: versionOf(component),
  };
}

function describing(component: Component, problems: ProblemLog): Partial<CivicEvent> {
  const html = htmlOf(component);
  const meeting = meetingOf(component);
  const location = placeOf(component, problems);
  const topics = propertiesNamed(component, 'categories').flatMap(([, , , ...values]) =>
    values.map((one) => printable(String(one)).trim()).filter(Boolean),
  );
  return defined({
    description: textOf(component, 'description'),
    richDescription: html === undefined ? undefined : htmlText(withoutDetours(html)).richDescription,
    url: urlOf(component, problems) ?? firstLink(valueOf(component, 'description')) ?? meeting,
    location,
    topics: topics.length ? topics : undefined,
    organiser: organiserOf(component),
    documents: documentsOf(component),
    image: imageOf(component),
    language: languageOf(component),
    mode: meeting === undefined ? undefined : location ? ('hybrid' as const) : ('online' as const),
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

/** Notes that a property says nothing that one could read: it is not what an event stands or falls with. */
function noteWrong(component: Component, name: string, due: Due, problems: ProblemLog): undefined {
  const property = propertyNamed(component, name);
  const value = property?.written ?? property?.[3];
  if (property && value !== '')
    problems.within(name.toUpperCase(), () => problems.warning('wrong-value', due, value), property.line);
}

function urlOf(component: Component, problems: ProblemLog): string | undefined {
  const url = valueOf(component, 'url') ?? '';
  return webAddress(withSite(url)) ?? noteWrong(component, 'url', 'address', problems);
}

const statuses = ['TENTATIVE', 'CONFIRMED', 'CANCELLED'];

function standingOf(
  component: Component,
  title: string | undefined,
  problems: ProblemLog,
): Pick<CivicEvent, 'status' | 'tentative'> {
  const stated = valueOf(component, 'status')?.toUpperCase() ?? '';
  if (!statuses.includes(stated)) noteWrong(component, 'status', statuses, problems);
  const status = stated === 'CANCELLED' ? 'cancelled' : statusInTitle(title);
  return defined({ status, tentative: stated === 'TENTATIVE' || undefined });
}

function placeOf(component: Component, problems: ProblemLog): Place | undefined {
  const name = textOf(component, 'location');
  const property = propertyNamed(component, 'geo');
  const geo = property?.[3];
  // Some write a comma for the semicolon.
  const [, north, east] = /^\s*(-?\d+\.\d+)\s*,\s*(-?\d+\.\d+)\s*$/.exec(property?.written ?? '') ?? [];
  const stated = Array.isArray(geo) ? (geo as readonly unknown[]) : [];
  const [lat, lon] = north === undefined ? stated : [Number(north), Number(east)];
  const position = positionAt(lat, lon);
  if (!position) noteWrong(component, 'geo', 'position', problems);
  if (name === undefined && !position) return undefined;
  return { ...(name === undefined ? {} : { name }), ...position };
}

function versionOf(component: Component): number | undefined {
  const stated = valueOf(component, 'sequence') ?? '';
  return /^\d+$/.test(stated) ? Number(stated) : undefined;
}

function isForLater(component: Component): boolean {
  const id = propertyNamed(component, 'recurrence-id');
  return id !== undefined && /^THISANDFUTURE$/i.test(parameterOf(id, 'range') ?? '');
}

function isFloating(component: Component): boolean {
  const start = propertyNamed(component, 'dtstart');
  return (
    start !== undefined &&
    parameterOf(start, 'tzid') === undefined &&
    /T[\d:]+$/i.test(String(valuesWritten(start)[0]))
  );
}
