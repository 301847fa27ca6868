import type { CivicEvent, Override, Recurrence } from '../../model/consultation.js';
import { webAddress } from '../../safety/address.js';
import { noteCrowdsInSlices } from '../crowded-days.js';
import type { FeedDocument } from '../document.js';
import { noteAssumedZone } from '../fields.js';
import type { FeedContent, ReadContext } from '../format.js';
import { type Component, componentsOfJcal, valueOf } from './components.js';
import { readEvent, textOf, type ReadEvent } from './event.js';
import type { ProblemLog } from '../problem-log.js';
import { isSliceOver, nextTurn } from '../../pace/reading.js';
import { componentsOf } from './structure.js';
import { clockOf, type CalendarClock } from './times.js';

/** Reads a calendar: a series is one record, and the occurrences that differ from it belong to it. */
export async function readCalendar(document: FeedDocument, context: ReadContext): Promise<FeedContent> {
  const { problems, timeZone, maxItems } = context;
  const roots = Array.isArray(document.json)
    ? [await componentsOfJcal(document.json, problems)]
    : await componentsOf(document.source, problems);
  const calendars = roots.filter(({ name }) => name === 'vcalendar');
  const [first] = calendars;
  const clocks = calendars.map((calendar) => clockOf(calendar, timeZone, context));
  const zone = clocks[0]?.zone ?? timeZone ?? 'UTC';
  let before = 0;
  const records: CivicEvent[] = [];
  for (const [index, calendar] of calendars.entries()) {
    const clock = clocks[index]!;
    const components = eventsOf(calendar);
    const all = await readEvents(components, before, clock, context);
    // A calendar that is sent to take events back.
    const isOff = valueOf(calendar, 'method')?.toUpperCase() === 'CANCEL';
    const events = isOff ? all.map((event) => ({ ...event, status: 'cancelled' as const })) : all;
    before += components.length;
    for (const event of events)
      records.push(clock.zone === zone ? event : { timeZone: clock.zone, ...event });
  }
  const home = first && webAddress(valueOf(first, 'url') ?? '');
  await noteCrowdsInSlices(records, problems);
  const title = first && (textOf(first, 'x-wr-calname') ?? textOf(first, 'name'));
  if (records.length > maxItems) problems.warning('too-many-items', maxItems, records.length);
  return {
    format: Array.isArray(document.json) ? 'jcal' : 'icalendar',
    ...(title === undefined ? {} : { title }),
    ...(home === undefined ? {} : { home }),
    timeZone: zone,
    records: records.slice(0, maxItems),
  };
}

interface PlacedEvent extends ReadEvent {
  readonly path: string;
  readonly line: number | undefined;
}

const eventsOf = ({ components }: Component) => components.filter(({ name }) => name === 'vevent');

/** @param before Events in the calendars before this one: problems count through the file. */
async function readEvents(
  components: readonly Component[],
  before: number,
  clock: CalendarClock,
  context: ReadContext,
): Promise<readonly CivicEvent[]> {
  if (!context.vocabulary.has('event')) return [];
  const read: PlacedEvent[] = [];
  for (const [index, component] of components.entries()) {
    if (isSliceOver()) await nextTurn();
    const path = `VEVENT[${before + index}]`;
    const { line } = component;
    const event = context.problems.within(path, () => readEvent(component, clock, context), line);
    if (event) read.push({ ...event, path, line });
  }
  if (clock.zoneAssumed && read.some(({ floating }) => floating)) noteAssumedZone(context.problems);
  return joined(withoutOldVersions(read), context.problems);
}

/** Some calendars keep what they sent before: of what is there in several versions the last one counts. */
function withoutOldVersions(read: readonly PlacedEvent[]): readonly PlacedEvent[] {
  const nameOf = ({ event, recurrenceId = '' }: PlacedEvent) =>
    `${event.id} ${recurrenceId.length > 10 ? Date.parse(recurrenceId) : recurrenceId}`;
  const last = new Map<string, number>();
  for (const one of read)
    if (one.version !== undefined) last.set(nameOf(one), Math.max(one.version, last.get(nameOf(one)) ?? 0));
  return read.filter((one) => one.version === undefined || one.version === last.get(nameOf(one)));
}

/** Puts the occurrences that differ into their series. Those whose series is not in the file stand alone. */
function joined(read: readonly PlacedEvent[], problems: ProblemLog): readonly CivicEvent[] {
  const series = new Map<string, CivicEvent>();
  const overrides = new Map<string, Override[]>();
  for (const { event, recurrenceId } of read) if (recurrenceId === undefined) series.set(event.id, event);
  const events: CivicEvent[] = [];
  const copies = new Map<string, number>();
  for (const { event, recurrenceId, andLater, path, line } of read) {
    if (recurrenceId !== undefined && series.get(event.id)?.recurrence) {
      const { kind: _kind, id, recurrence: _recurrence, title, ...fields } = event;
      const others = overrides.get(id) ?? [];
      others.push({ ...fields, ...(title && { title }), recurrenceId, ...(andLater && { andLater }) });
      overrides.set(id, others);
    } else if (!event.title)
      problems.within(
        path,
        () => problems.error('missing', 'SUMMARY', `The occurrence ${event.start}`),
        line,
      );
    else {
      const id = recurrenceId === undefined ? event.id : `${event.id}/${recurrenceId}`;
      const copy = (copies.get(id) ?? 0) + 1;
      if (copy > 1) problems.within(path, () => problems.warning('duplicate-id', id), line);
      copies.set(id, copy);
      events.push({ ...event, id: copy === 1 ? id : `${id}#${copy}` });
    }
  }
  return events.map((event) => {
    const own = overrides.get(event.id);
    return own && event.recurrence
      ? { ...event, recurrence: { ...event.recurrence, overrides: beside(event.recurrence, own) } }
      : event;
  });
}

/**
 * What an occurrence says of itself goes before the period that its series gave it; what it said last goes before all that it
 * said, by the moments at which it was changed, and else by their order.
 */
function beside({ overrides = [] }: Recurrence, own: readonly Override[]): readonly Override[] {
  const told = new Map<number, Override>();
  for (const one of own) {
    const occurrence = Date.parse(one.recurrenceId);
    // In UTC, as the standard asks.
    const { updated = '' } = told.get(occurrence) ?? {};
    if (updated <= (one.updated ?? '')) told.set(occurrence, one);
  }
  return [...overrides.filter(({ recurrenceId }) => !told.has(Date.parse(recurrenceId))), ...told.values()];
}
