import ICAL from 'ical.js';
import { instantOf, isZone } from '../../model/zone.js';
import { type Component, propertiesNamed, propertyNamed } from './components.js';

/** Clocks that a calendar's times are read on. */
export interface Clocks {
  /** IANA zone. */
  readonly zone: string;
  /** The instant at which they show a time (`YYYY-MM-DDTHH:mm:ss`), in milliseconds since 1970. */
  readonly instantOf: (wall: string) => number;
}

// What Outlook and Exchange call zones, followed by “Standard Time”. Each rule of the world that cities follow is there
// once, so that a zone without a known name can be found by its offsets.
const windows = new Map([
  ['W. Europe', 'Europe/Berlin'],
  ['Central European', 'Europe/Warsaw'],
  ['Central Europe', 'Europe/Prague'],
  ['Romance', 'Europe/Paris'],
  ['GMT', 'Europe/London'],
  ['Greenwich', 'Atlantic/Reykjavik'],
  ['FLE', 'Europe/Helsinki'],
  ['E. Europe', 'Europe/Chisinau'],
  ['GTB', 'Europe/Bucharest'],
  ['Turkey', 'Europe/Istanbul'],
  ['Russian', 'Europe/Moscow'],
  ['Azores', 'Atlantic/Azores'],
  ['Newfoundland', 'America/St_Johns'],
  ['Atlantic', 'America/Halifax'],
  ['Eastern', 'America/New_York'],
  ['Central', 'America/Chicago'],
  ['Canada Central', 'America/Regina'],
  ['Mountain', 'America/Denver'],
  ['US Mountain', 'America/Phoenix'],
  ['Pacific', 'America/Los_Angeles'],
  ['Alaskan', 'America/Anchorage'],
  ['Hawaiian', 'Pacific/Honolulu'],
  ['E. South America', 'America/Sao_Paulo'],
  ['SA Pacific', 'America/Bogota'],
  ['South Africa', 'Africa/Johannesburg'],
  ['Israel', 'Asia/Jerusalem'],
  ['Arabian', 'Asia/Dubai'],
  ['India', 'Asia/Kolkata'],
  ['China', 'Asia/Shanghai'],
  ['Tokyo', 'Asia/Tokyo'],
  ['E. Australia', 'Australia/Brisbane'],
  ['AUS Eastern', 'Australia/Sydney'],
  ['New Zealand', 'Pacific/Auckland'],
]);

/** Whether a TZID is one of Windows' names, which say “Time” or begin with an offset. */
export const isWindowsName = (tzid: string): boolean =>
  /(?: Time"*$| Time )|^"*\(?(?:UTC|GMT)[+)-]/i.test(tzid);

/** The zone in a TZID, which may be quoted, doubled, behind somebody's prefix, or Windows'. */
export function zoneNamed(tzid: string): string | undefined {
  const bare = tzid
    .replace(/^(?:TZID=)+/i, '')
    .replace(/^"+|"+$/g, '')
    .trim();
  const parts = bare.split('/');
  const names = [bare, parts.slice(-3).join('/'), parts.slice(-2).join('/')];
  return (
    names.find((name) => isZone(name)) ??
    windows.get(bare.replace(/ (?:Standard|Daylight) Time$/i, '')) ??
    zoneShown(bare)
  );
}

const areas = ['Europe', 'America', 'Asia', 'Africa', 'Australia', 'Pacific', 'Atlantic'];

/**
 * The zone that Windows shows as “(UTC+01:00) Sarajevo, Skopje, Warsaw, Zagreb” or “Eastern Time (US & Canada)”: by its name,
 * or by the cities in it.
 */
function zoneShown(shown: string): string | undefined {
  const words = shown.replace(/^\((?:UTC|GMT)(?:[+-]\d{1,2}:?\d\d)?\)\s*/i, '');
  const named = windows.get(/^([\w. ]+?) Time\b/.exec(words)?.[1] ?? '');
  if (named !== undefined) return named;
  const cities = words.split(/[,&]/).map((city) => city.trim().replace(/ /g, '_'));
  for (const city of cities)
    for (const area of areas)
      if (/^[\p{L}_-]{3,}$/u.test(city) && isZone(`${area}/${city}`)) return `${area}/${city}`;
  return undefined;
}

/** The zone of a TZID that states an offset, as `GMT+0100` does: worth less than a definition, which knows of summers. */
export function zoneOfOffset(tzid: string): string | undefined {
  const [, sign, hours] = /^"?\(?(?:UTC|GMT)?([+-])(\d{1,2}):?(?:00)?(?!\d)/i.exec(tzid) ?? [];
  // Those who named the zones of offsets counted the other way.
  const fixed = `Etc/GMT${sign === '+' ? '-' : '+'}${Number(hours)}`;
  return sign && isZone(fixed) ? fixed : undefined;
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
