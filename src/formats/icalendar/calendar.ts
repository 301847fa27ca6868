import type { CivicEvent, Override } from '../../model/consultation.js';
import type { FeedDocument } from '../document.js';
import { noteAssumedZone } from '../fields.js';
import type { FeedContent, ReadContext } from '../format.js';
import { type Component, componentsOf, componentsOfJcal } from './components.js';
import { readEvent, textOf, type ReadEvent } from './event.js';
import type { ProblemLog } from '../problem-log.js';
import { clockOf, type CalendarClock } from './times.js';

/** Reads a calendar: a series is one record, and the occurrences that differ from it belong to it. */
export function readCalendar(document: FeedDocument, context: ReadContext): FeedContent {
  const { problems, timeZone, maxItems } = context;
  const roots = Array.isArray(document.json)
    ? [componentsOfJcal(document.json, problems)]
    : componentsOf(document.text, problems);
  const calendars = roots.filter(({ name }) => name === 'vcalendar');
  const [first] = calendars;
  const clocks = calendars.map((calendar) => clockOf(calendar, timeZone, context));
  const zone = clocks[0]?.zone ?? timeZone ?? 'UTC';
  const records = calendars.flatMap((calendar, index) => {
    const clock = clocks[index]!;
    const events = readEvents(calendar, clock, context);
    return clock.zone === zone ? events : events.map((event) => ({ timeZone: clock.zone, ...event }));
  });
  const title = first && (textOf(first, 'x-wr-calname') ?? textOf(first, 'name'));
  if (records.length > maxItems) problems.warning('too-many-items', maxItems, records.length);
  return {
    format: Array.isArray(document.json) ? 'jcal' : 'icalendar',
    ...(title === undefined ? {} : { title }),
    timeZone: zone,
    records: records.slice(0, maxItems),
  };
}

function readEvents(calendar: Component, clock: CalendarClock, context: ReadContext): readonly CivicEvent[] {
  if (!context.vocabulary.has('event')) return [];
  const read: ReadEvent[] = [];
  const events = calendar.components.filter(({ name }) => name === 'vevent');
  for (const [index, component] of events.entries()) {
    const event = context.problems.within(`VEVENT[${index}]`, () => readEvent(component, clock, context));
    if (event) read.push(event);
  }
  if (clock.zoneAssumed && read.some(({ floating }) => floating)) noteAssumedZone(context.problems);
  return joined(read, context.problems);
}

/** Puts the occurrences that differ into their series. Those whose series is not in the file stand alone. */
function joined(read: readonly ReadEvent[], problems: ProblemLog): readonly CivicEvent[] {
  const series = new Map<string, CivicEvent>();
  const overrides = new Map<string, Override[]>();
  for (const { event, recurrenceId } of read) if (recurrenceId === undefined) series.set(event.id, event);
  const events: CivicEvent[] = [];
  const copies = new Map<string, number>();
  for (const { event, recurrenceId } of read) {
    if (recurrenceId !== undefined && series.get(event.id)?.recurrence) {
      const { kind: _kind, id, recurrence: _recurrence, title, ...fields } = event;
      const others = overrides.get(id) ?? [];
      others.push({ ...fields, ...(title && { title }), recurrenceId });
      overrides.set(id, others);
    } else if (!event.title) problems.error('missing', 'SUMMARY', `The occurrence ${event.start}`);
    else {
      const id = recurrenceId === undefined ? event.id : `${event.id}/${recurrenceId}`;
      const copy = (copies.get(id) ?? 0) + 1;
      copies.set(id, copy);
      events.push({ ...event, id: copy === 1 ? id : `${id}#${copy}` });
    }
  }
  return events.map((event) => {
    const own = overrides.get(event.id);
    return own && event.recurrence
      ? { ...event, recurrence: { ...event.recurrence, overrides: own } }
      : event;
  });
}
