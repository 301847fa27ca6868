import { tzOffset } from '@date-fns/tz/tzOffset';

const minute = 60_000;
const day = 86_400_000;

const week = 7 * day;
const bound = 5_000;

/** As much of the platform's Temporal as is asked here. */
interface Clocks {
  readonly Instant: {
    fromEpochMilliseconds(instant: number): {
      toZonedDateTimeISO(zone: string): { readonly offsetNanoseconds: number };
    };
  };
}

/** Where there is Temporal, no formatter of dates has to be made to ask it. Throws where there is no such zone or instant. */
function temporalOffset(zone: string, instant: number): number | undefined {
  const { Temporal } = globalThis as { readonly Temporal?: Clocks };
  // Temporal would also take the zone of a date-time.
  if (!Temporal || !/^[a-z]/i.test(zone)) return undefined;
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).offsetNanoseconds / 6e10;
}

function platformOffset(zone: string, instant: number): number {
  try {
    return temporalOffset(zone, instant) ?? tzOffset(zone, new Date(instant));
  } catch {
    return NaN;
  }
}

/** For each zone, the offsets at the beginnings of weeks since 1970: to ask the platform takes a hundred times as long. */
const offsets = new Map<string, Map<number, number>>();

/** Minutes that `zone`'s clocks are ahead of UTC at `instant` (milliseconds since 1970). */
function offsetAt(zone: string, instant: number): number {
  let known = offsets.get(zone);
  if (!known || known.size > bound) offsets.set(zone, (known = new Map<number, number>()));
  const of = Math.floor(instant / week);
  const offset = edge(known, zone, of);
  // No zone changes its clocks there and back within a week.
  return offset === edge(known, zone, of + 1) ? offset : platformOffset(zone, instant);
}

function edge(known: Map<number, number>, zone: string, of: number): number {
  let offset = known.get(of);
  if (offset === undefined) known.set(of, (offset = platformOffset(zone, of * week)));
  return offset;
}

// Every record of a feed may name its zone, and to ask the platform takes a tenth of a millisecond.
const zones = new Map<string, boolean>();

/** Whether the platform knows `zone` as an IANA time zone. */
export function isZone(zone: string): boolean {
  let known = zones.get(zone);
  if (known === undefined) {
    try {
      known = temporalOffset(zone, 0) !== undefined || !!new Intl.DateTimeFormat('en', { timeZone: zone });
    } catch {
      known = false;
    }
    if (zones.size > bound) zones.clear();
    zones.set(zone, known);
  }
  return known;
}

/**
 * The instant at which `zone`'s clocks show `wall`.
 *
 * An hour that happens twice is taken the first time; one that is skipped in spring is read with the
 * offset before the change, so 02:30 becomes 03:30, as RFC 5545 asks.
 *
 * @param wall `YYYY-MM-DDTHH:mm:ss`, without an offset.
 * @returns Milliseconds since 1970.
 */
export function instantOf(wall: string, zone: string): number {
  const utc = Date.parse(`${wall}Z`);
  const before = offsetAt(zone, utc - day) * minute;
  const after = offsetAt(zone, utc + day) * minute;
  if (before === after || offsetAt(zone, utc - before) * minute === before) return utc - before;
  return offsetAt(zone, utc - after) * minute === after ? utc - after : utc - before;
}

/** What a change of `zone`'s clocks did to `wall` (`YYYY-MM-DDTHH:mm:ss`): left it out, or showed it twice. */
export function changeAt(wall: string, zone: string): 'skipped' | 'repeated' | undefined {
  // Clocks are changed at night: few times need to be looked at.
  if (wall.slice(11, 13) > '03') return undefined;
  const utc = Date.parse(`${wall}Z`);
  const [before, after] = [offsetAt(zone, utc - day) * minute, offsetAt(zone, utc + day) * minute];
  if (before === after) return undefined;
  const shown = [before, after].filter((offset) => offsetAt(zone, utc - offset) * minute === offset).length;
  return shown === 0 ? 'skipped' : shown === 2 ? 'repeated' : undefined;
}

/** What `zone`'s clocks show at `instant`: `YYYY-MM-DDTHH:mm:ss`. */
export function wallClock(instant: number, zone: string): string {
  return new Date(instant + offsetAt(zone, instant) * minute).toISOString().slice(0, 19);
}

/** `instant` as an RFC 3339 date-time on `zone`'s clocks, with their offset: `2026-11-30T16:00:00+01:00`. */
export function dateTime(instant: number, zone: string): string {
  const offset = Math.round(offsetAt(zone, instant));
  const size = Math.abs(offset);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${wallClock(instant, zone)}${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
