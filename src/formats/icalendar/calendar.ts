import type { CivicEvent, Override } from '../../model/consultation.js';
import type { FeedDocument } from '../document.js';
import { noteAssumedZone } from '../fields.js';
import type { FeedContent, ReadContext } from '../format.js';
import { type Component, componentsOf, componentsOfJcal, valueOf } from './components.js';
import { readEvent, type ReadEvent } from './event.js';
import { clockOf, type CalendarClock } from './times.js';

/** Reads a calendar: a series is one record, and the occurrences that differ from it belong to it. */
export function readCalendar(document: FeedDocument, context: ReadContext): FeedContent {
  const { problems, timeZone, maxItems } = context;
  const roots = Array.isArray(document.json)
    ? [componentsOfJcal(document.json, problems)]
    : componentsOf(document.text, problems);
  const calendars = roots.filter(({ name }) => name === 'vcalendar');
  const [first] = calendars;
  const records = calendars.flatMap((calendar) =>
    readEvents(calendar, clockOf(calendar, timeZone, problems), context),
  );
  const title = first && (valueOf(first, 'x-wr-calname') ?? valueOf(first, 'name'));
  if (records.length > maxItems) problems.warning('too-many-items', maxItems, records.length);
  return {
    format: Array.isArray(document.json) ? 'jcal' : 'icalendar',
    ...(title === undefined ? {} : { title }),
    timeZone: first ? clockOf(first, timeZone, problems).zone : (timeZone ?? 'UTC'),
    records: records.slice(0, maxItems),
  };
}

function readEvents(calendar: Component, clock: CalendarClock, context: ReadContext): readonly CivicEvent[] {
  if (!context.vocabulary.has('event')) return [];
  const read: ReadEvent[] = [];
  calendar.components.forEach((component, index) => {
    if (component.name !== 'vevent') return;
    const event = context.problems.within(`VEVENT[${index}]`, () => readEvent(component, clock, context));
    if (event) read.push(event);
  });
  if (read.some(({ floating }) => floating) && clock.zone === 'UTC' && context.timeZone === undefined)
    noteAssumedZone(context.problems);
  return joined(read);
}

/** Puts the occurrences that differ into their series. Those whose series is not in the file stand alone. */
function joined(read: readonly ReadEvent[]): readonly CivicEvent[] {
  const series = new Map<string, CivicEvent>();
  const overrides = new Map<string, Override[]>();
  for (const { event, recurrenceId } of read) if (recurrenceId === undefined) series.set(event.id, event);
  const events: CivicEvent[] = [];
  const ids = new Set<string>();
  for (const { event, recurrenceId } of read) {
    if (recurrenceId !== undefined && series.get(event.id)?.recurrence) {
      const { kind: _kind, id, recurrence: _recurrence, ...fields } = event;
      overrides.set(id, [...(overrides.get(id) ?? []), { ...fields, recurrenceId }]);
    } else {
      const id = recurrenceId === undefined ? event.id : `${event.id}/${recurrenceId}`;
      events.push({ ...event, id: uniqueId(id, ids) });
    }
  }
  return events.map((event) => {
    const own = overrides.get(event.id);
    return own && event.recurrence
      ? { ...event, recurrence: { ...event.recurrence, overrides: own } }
      : event;
  });
}

function uniqueId(id: string, taken: Set<string>): string {
  let unique = id;
  for (let copy = 2; taken.has(unique); copy++) unique = `${id}#${copy}`;
  taken.add(unique);
  return unique;
}
