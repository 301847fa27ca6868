import type { FeedContent } from '../formats/format.js';
import { homeOf } from '../formats/zone-homes.js';
import { windows } from '../formats/zone-names.js';
import { glimpseOf, type CivicRecord } from '../model/record.js';
import { dateTime, isZone } from '../model/zone.js';

// The clocks of London are called Britain's, and the same ones of Lisbon those of Western Europe.
const rules = ['Europe/Lisbon', ...windows.values()];

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

/**
 * The zone whose clocks show all of `times` as they are stated: at home, where that fits; by their offset alone where it
 * never changes; else by the one rule that it changes by.
 */
function zoneOf(times: readonly string[], language = ''): string | undefined {
  if (times.length === 0) return undefined;
  const fits = (zone: string) => times.every((when) => dateTime(Date.parse(when), zone) === when);
  const home = homeOf(language);
  if (home !== undefined && fits(home)) return home;
  const [, sign, hours, minutes] = offset.exec(times[0]!) ?? [];
  // One offset may be that of ten countries: to name one of them would be a guess.
  if (minutes === '00' && times.every((when) => when.slice(-6) === times[0]!.slice(-6))) {
    // Those who named the zones of offsets counted the other way.
    const fixed = Number(hours) === 0 ? 'UTC' : `Etc/GMT${sign === '+' ? '-' : '+'}${Number(hours)}`;
    return isZone(fixed) && fits(fixed) ? fixed : undefined;
  }
  return rules.find(fits);
}
