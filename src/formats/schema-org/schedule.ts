import { addDays } from '../../model/time.js';
import { dateWritten } from '../written-dates.js';
import { firstText, type Json, listOf, type Things } from './nodes.js';

/** A series as our feed has it; nothing where the schedule does not say when it begins. */
interface Series {
  readonly start: string;
  readonly end?: string;
  readonly recurrence?: object;
}

const days = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const names = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const units: Readonly<Record<string, string>> = {
  d: 'DAILY',
  day: 'DAILY',
  daily: 'DAILY',
  w: 'WEEKLY',
  week: 'WEEKLY',
  weekly: 'WEEKLY',
  m: 'MONTHLY',
  month: 'MONTHLY',
  monthly: 'MONTHLY',
  y: 'YEARLY',
  year: 'YEARLY',
  yearly: 'YEARLY',
  annually: 'YEARLY',
};

/** A `Schedule` in the words of RFC 5545. */
export function seriesOf(schedule: Json, things: Things): Series | undefined {
  const from = dateWritten(things.text(schedule['startDate']) ?? '')?.slice(0, 10);
  if (from?.length !== 10) return undefined;
  const until = dateWritten(things.text(schedule['endDate']) ?? '')?.slice(0, 10);
  const rrule = ruleOf(schedule, things, until);
  const first = rrule === undefined ? from : firstOn(from, schedule);
  const [begins, ends] = [clockIn(schedule['startTime']), clockIn(schedule['endTime'])];
  const exdate = things
    .texts(schedule['exceptDate'])
    .flatMap((text) => dateWritten(text)?.slice(0, 10) ?? []);
  const lasts = /^PT(?:(\d+)H)?(?:(\d+)M)?$/.exec(things.text(schedule['duration']) ?? '');
  const end =
    begins && (ends ?? (lasts && later(begins, Number(lasts[1] ?? 0) * 60 + Number(lasts[2] ?? 0))));
  const lastDay = rrule === undefined && !begins && until ? until : undefined;
  return {
    start: begins ? `${first}T${begins}` : first,
    ...(begins && end && { end: `${end < begins ? addDays(first, 1) : first}T${end}` }),
    ...(lastDay && { end: lastDay }),
    ...(rrule !== undefined && { recurrence: { rrule, ...(exdate.length && { exdate }) } }),
  };
}

const clockIn = (value: unknown): string | undefined =>
  dateWritten(`2000-01-01T${firstText(value)}`)?.slice(11, 19);

function later(clock: string, minutes: number): string {
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  return new Date(Date.UTC(2000, 0, 1, hour, minute + minutes)).toISOString().slice(11, 19);
}

function ruleOf(schedule: Json, things: Things, until: string | undefined): string | undefined {
  const stated = (things.text(schedule['repeatFrequency']) ?? '').replace(/^.*[/:#]/, '');
  const [, count = '1', unit = stated] = /^P(\d+)([DWMY])$/i.exec(stated) ?? [];
  const frequency = units[unit.toLowerCase()];
  if (frequency === undefined) return undefined;
  const weeks = numbers(schedule['byMonthWeek'])[0];
  const on = daysIn(schedule).map((day) => `${weeks ?? ''}${days[day]!}`);
  const repeats = Number(schedule['repeatCount'] ?? 0);
  const parts = [
    `FREQ=${frequency}`,
    Number(count) > 1 && `INTERVAL=${Number(count)}`,
    on.length && `BYDAY=${on.join(',')}`,
    numbers(schedule['byMonthDay']).length && `BYMONTHDAY=${numbers(schedule['byMonthDay']).join(',')}`,
    numbers(schedule['byMonth']).length && `BYMONTH=${numbers(schedule['byMonth']).join(',')}`,
    repeats > 0 ? `COUNT=${repeats}` : until?.length === 10 && `UNTIL=${until.replace(/-/g, '')}`,
  ];
  return parts.filter(Boolean).join(';');
}

const numbers = (value: unknown): readonly number[] =>
  listOf(value)
    .map(Number)
    .filter((number) => Number.isInteger(number) && number !== 0);

const daysIn = (schedule: Json): readonly number[] =>
  listOf(schedule['byDay']).flatMap((value) => {
    const word = String(value)
      .replace(/^.*[/:#]/, '')
      .toLowerCase();
    const index = Math.max(names.indexOf(word), days.indexOf(word.toUpperCase()));
    return index < 0 ? [] : [index];
  });

/** The first day on which the schedule takes place: it may begin on another day of the week. */
function firstOn(from: string, schedule: Json): string {
  const on = daysIn(schedule);
  if (on.length === 0 || numbers(schedule['byMonthWeek']).length) return from;
  for (let step = 0; step < 7; step++) {
    const day = addDays(from, step);
    if (on.includes(new Date(`${day}T00:00:00Z`).getUTCDay())) return day;
  }
  return from;
}
