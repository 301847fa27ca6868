import ICAL from 'ical.js';
import { instantOf } from '../../model/zone.js';
import { windows } from '../zone-names.js';
import { type Component, parameterOf, propertiesNamed, propertyNamed, valuesWritten } from './components.js';

/** Clocks that a calendar's times are read on. */
export interface Clocks {
  /** IANA zone. */
  readonly zone: string;
  /** The instant at which they show a time (`YYYY-MM-DDTHH:mm:ss`), in milliseconds since 1970. */
  readonly instantOf: (wall: string) => number;
}

/**
 * Clocks by the definition that a calendar carries. A known zone that goes the same way all through the year of `now` is
 * named; another one's times are put on the clocks of `otherwise`.
 *
 * @returns Nothing where the definition says nothing.
 */
export function clocksDefined(definition: Component, now: number, otherwise: string): Clocks | undefined {
  if (!definition.components.some((part) => propertyNamed(part, 'tzoffsetto'))) return undefined;
  const own = (wall: string) => Date.parse(`${wall}Z`) - 1000 * offsetAt(wall);
  const component = new ICAL.Component(jcalOf(definition));
  const timezone = new ICAL.Timezone({ component, tzid: 'own' });
  const offsetAt = (wall: string) => timezone.utcOffset(ICAL.Time.fromDateTimeString(wall));
  const year = new Date(now).getUTCFullYear();
  // Noons, a few days apart: definitions are often wrong by an hour about the night in which clocks change.
  const noons = Array.from({ length: 73 }, (_, index) =>
    new Date(Date.UTC(year, 0, 3 + 5 * index, 12)).toISOString().slice(0, 19),
  );
  const zone = [otherwise, ...windows.values()].find((candidate) =>
    noons.every((noon) => instantOf(noon, candidate) === own(noon)),
  );
  return zone === undefined
    ? { zone: otherwise, instantOf: own }
    : { zone, instantOf: (wall) => instantOf(wall, zone) };
}

const jcalOf = ({ name, properties, components }: Component): unknown[] => [
  name,
  properties,
  components.map(jcalOf),
];

/** The definitions of zones in a calendar by each name that they go by: some state two. */
export const definitionsIn = (calendar: Component): ReadonlyMap<string, Component> =>
  new Map(
    calendar.components
      .filter(({ name }) => name === 'vtimezone')
      .flatMap((definition) =>
        propertiesNamed(definition, 'tzid').map((property) => [String(property[3]), definition]),
      ),
  );

/**
 * The TZID that all times of day at which events start have in common: the zone of a calendar that states none, and of those
 * that name none. Nothing where they are on several clocks; UTC's count as well.
 */
export function commonZone({ components }: Component): string | undefined {
  const zones = new Set(components.flatMap((one) => (one.name === 'vevent' && clocksOfStart(one)) || []));
  const [common] = zones;
  return zones.size === 1 && common !== 'offset' ? common : undefined;
}

/** The TZID of an event's start, `offset` for UTC and other offsets; nothing for days and for times that name no zone. */
function clocksOfStart(event: Component): string | undefined {
  const start = propertyNamed(event, 'dtstart');
  const time = /T[\d:]+(Z|[+-][\d:]+)?$/i.exec(String(start && valuesWritten(start)[0]).trim());
  return (time ?? undefined) && (parameterOf(start, 'tzid') ?? (time?.[1] && 'offset'));
}
