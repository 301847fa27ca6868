import type { FeedContent } from '../formats/format.js';
import { glimpseOf, type CivicRecord } from '../model/record.js';
import { dateTime, isZone } from '../model/zone.js';

// One zone for each rule that cities follow, the likelier first.
const rules = [
  'UTC',
  'Europe/Berlin',
  'Europe/London',
  'Europe/Kyiv',
  'Europe/Istanbul',
  'Atlantic/Azores',
  'America/St_Johns',
  'America/Halifax',
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Phoenix',
  'America/Los_Angeles',
  'America/Anchorage',
  'America/Sao_Paulo',
  'America/Bogota',
  'Africa/Lagos',
  'Africa/Johannesburg',
  'Asia/Jerusalem',
  'Asia/Tbilisi',
  'Asia/Kolkata',
  'Asia/Shanghai',
  'Asia/Tokyo',
  'Australia/Brisbane',
  'Australia/Adelaide',
  'Australia/Sydney',
  'Pacific/Auckland',
];

/** Where those live who write in a language of one zone. */
const homes = new Map([
  ['pl', 'Europe/Warsaw'],
  ['uk', 'Europe/Kyiv'],
  ['de', 'Europe/Berlin'],
  ['cs', 'Europe/Prague'],
  ['sk', 'Europe/Bratislava'],
  ['hu', 'Europe/Budapest'],
  ['it', 'Europe/Rome'],
  ['nl', 'Europe/Amsterdam'],
  ['da', 'Europe/Copenhagen'],
  ['sv', 'Europe/Stockholm'],
  ['nb', 'Europe/Oslo'],
  ['lt', 'Europe/Vilnius'],
  ['lv', 'Europe/Riga'],
  ['et', 'Europe/Tallinn'],
  ['fi', 'Europe/Helsinki'],
  ['ro', 'Europe/Bucharest'],
  ['ja', 'Asia/Tokyo'],
]);

const fields = ['start', 'end', 'opens', 'closes', 'published', 'updated'] as const;
const offset = /^.{10}T.{8}([+-])(\d\d):(\d\d)$/;

type Timed = { readonly timeZone?: string } & Partial<Readonly<Record<(typeof fields)[number], unknown>>>;

/**
 * The content of a feed whose times state their offsets and no zone: it is on the clocks that those were read from. One
 * zone for all where there is one, otherwise each record has its own.
 */
export function onOwnClocks<C extends FeedContent>(content: C): C {
  const stated = content.records.map(offsetsOf);
  const all = zoneOf(stated.flat(), content.language);
  if (all !== undefined) return { ...content, timeZone: all };
  const records = content.records.map((record, index) => {
    if (record.kind !== 'event' && record.kind !== 'consultation') return record;
    const own = zoneOf(stated[index]!, content.language);
    return own === undefined || own === 'UTC' ? record : { ...record, timeZone: own };
  });
  return { ...content, records };
}

/** The times of a record that state an offset, but for those of a record that names its zone. */
function offsetsOf(record: CivicRecord): readonly string[] {
  if (glimpseOf(record)?.isPlain) return [];
  const { timeZone, ...timed } = record as Timed;
  if (timeZone !== undefined) return [];
  return fields
    .map((field) => timed[field])
    .filter((when) => typeof when === 'string' && offset.test(when)) as string[];
}

/** The zone whose clocks show all of `times` as they are stated: by its rule, or by its offset where several rules agree. */
function zoneOf(times: readonly string[], language = ''): string | undefined {
  if (times.length === 0) return undefined;
  const fits = (zone: string) => times.every((when) => dateTime(Date.parse(when), zone) === when);
  const home = homes.get(language.toLowerCase().slice(0, 2));
  if (home !== undefined && fits(home)) return home;
  const [first, another] = rules.filter(fits);
  if (another === undefined) return first;
  const [, sign, hours, minutes] = offset.exec(times[0]!) ?? [];
  // Those who named the zones of offsets counted the other way.
  const fixed = `Etc/GMT${sign === '+' ? '-' : '+'}${Number(hours)}`;
  return minutes === '00' && Number(hours) > 0 && isZone(fixed) && fits(fixed) ? fixed : first;
}
