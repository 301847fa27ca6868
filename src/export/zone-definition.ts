import { wallClock } from '../model/zone.js';
import { compact } from './calendar-text.js';

const day = 86_400_000;

/** A change of the clocks. */
interface Change {
  /** What they showed when it came: `YYYY-MM-DDTHH:mm:ss`. */
  readonly wall: string;
  /** Milliseconds ahead of UTC, before and after. */
  readonly before: number;
  readonly after: number;
}

/**
 * The VTIMEZONE by which a calendar reckons the times of a series in `zone` that begins at `from`: calendars know their
 * own zones, but not all of them by these names. Changes that keep to a rule are written as one; others as they fall.
 */
export function zoneDefinition(zone: string, from: number): readonly string[] {
  // A year earlier, so that the clocks are known when the series begins.
  const year = Number(wallClock(from, zone).slice(0, 4)) - 1;
  const changes = changesIn(zone, year, year + 8);
  const groups = [true, false].map((forward) =>
    changes.filter(({ before, after }) => after > before === forward),
  );
  const ruled = changes.length > 0 && groups.every((group) => group.length === 0 || ruleOf(group));
  const begin = offsetAt(zone, Date.UTC(year, 0, 1));
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${zone}`,
    ...(ruled ? [] : observance([{ wall: `${year}-01-01T00:00:00`, before: begin, after: begin }])),
    ...groups.flatMap((group) => (group.length ? observance(group, ruleOf(group)) : [])),
    'END:VTIMEZONE',
  ];
}

function observance([one, ...others]: readonly Change[], rule?: string): readonly string[] {
  const { wall, before, after } = one!;
  const name = after > before ? 'DAYLIGHT' : 'STANDARD';
  return [
    `BEGIN:${name}`,
    `DTSTART:${compact(wall)}`,
    ...(rule === undefined
      ? // One a line: of several on one, readers take the first.
        others.map((other) => `RDATE:${compact(other.wall)}`)
      : [`RRULE:${rule}`]),
    `TZOFFSETFROM:${offset(before)}`,
    `TZOFFSETTO:${offset(after)}`,
    `END:${name}`,
  ];
}

/** "The last Sunday of March", if `changes` are that, one a year and all alike. */
function ruleOf(changes: readonly Change[]): string | undefined {
  const rules = changes.map(({ wall }) => {
    const date = new Date(`${wall}Z`);
    const month = date.getUTCMonth() + 1;
    const weekday = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'][date.getUTCDay()]!;
    const of = (week: number) => `FREQ=YEARLY;BYMONTH=${month};BYDAY=${week}${weekday}`;
    const isLast = new Date(date.getTime() + 7 * day).getUTCMonth() + 1 !== month;
    return [...(isLast ? [of(-1)] : []), of(Math.ceil(date.getUTCDate() / 7))];
  });
  const alike = changes.every(
    ({ wall, before, after }, index) =>
      wall.slice(11) === changes[0]!.wall.slice(11) &&
      before === changes[0]!.before &&
      after === changes[0]!.after &&
      (index === 0 || Number(wall.slice(0, 4)) === Number(changes[index - 1]!.wall.slice(0, 4)) + 1),
  );
  return changes.length >= 8 && alike
    ? rules[0]!.find((rule) => rules.every((own) => own.includes(rule)))
    : undefined;
}

function changesIn(zone: string, first: number, last: number): readonly Change[] {
  const changes: Change[] = [];
  const end = Date.UTC(last, 0, 1);
  for (let week = Date.UTC(first, 0, 1); week < end; week += 7 * day) {
    let [early, late] = [week, week + 7 * day];
    const [before, after] = [offsetAt(zone, early), offsetAt(zone, late)];
    if (before === after) continue;
    while (late - early > 60_000) {
      const middle = early + Math.floor((late - early) / 120_000) * 60_000;
      if (offsetAt(zone, middle) === before) early = middle;
      else late = middle;
    }
    changes.push({ wall: new Date(late + before).toISOString().slice(0, 19), before, after });
  }
  return changes;
}

const offsetAt = (zone: string, instant: number): number =>
  Date.parse(`${wallClock(instant, zone)}Z`) - instant;

function offset(milliseconds: number): string {
  const minutes = Math.round(Math.abs(milliseconds) / 60_000);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${milliseconds < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}${two(minutes % 60)}`;
}
