import ICAL from 'ical.js';
import { instantOf } from '../../model/zone.js';
import { windows } from '../zone-names.js';
import { type Component, parameterOf, propertiesNamed, propertyNamed } from './components.js';

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

/** The TZID of all events that have one, where it is the same: the zone of a calendar that states none. */
export function commonZone({ components }: Component): string | undefined {
  const starts = components
    .filter(({ name }) => name === 'vevent')
    .map((one) => propertyNamed(one, 'dtstart'));
  const zones = new Set(starts.flatMap((start) => (start && parameterOf(start, 'tzid')) ?? []));
  return zones.size === 1 ? [...zones][0] : undefined;
}
