import { calledOff } from '../model/consultation.js';
import type { Entry } from './groups.js';

/** What an entry does on a day. */
export type Happening = 'closes' | 'opens' | 'event' | 'runs';

/** In the order in which they matter. */
export const happenings: readonly Happening[] = ['closes', 'opens', 'event', 'runs'];

/** An entry on one day. */
export interface Chip {
  readonly entry: Entry;
  readonly does: Happening;
}

/** An entry of several days within one week. */
export interface Bar {
  readonly entry: Entry;
  /** From 0, the uppermost. */
  readonly lane: number;
  /** From 0, the first day of the week, to 6. */
  readonly column: number;
  readonly days: number;
  /** Whether it begins here, and does not come from the week before. */
  readonly begins: boolean;
  readonly ends: boolean;
}

/** How many of each there are on a day, or in a month. What is called off is counted apart. */
export interface Counts {
  consultations: number;
  opens: number;
  closes: number;
  events: number;
  off: number;
}

export const noCounts = (): Counts => ({ consultations: 0, opens: 0, closes: 0, events: 0, off: 0 });

/** Adds `more` to `counts`. */
export function addCounts(counts: Counts, more: Readonly<Counts> | undefined): void {
  if (more) for (const name of Object.keys(more) as (keyof Counts)[]) counts[name] += more[name];
}

export interface MonthDay {
  readonly day: string;
  /** Whether it is of the month itself, and not of a neighbour. */
  readonly within: boolean;
  /** The first few that begin, end or take place on the day. */
  readonly chips: readonly Chip[];
  /** How many chips, and bars without one, are not shown. */
  readonly more: number;
  readonly counts: Readonly<Counts>;
}

export interface MonthWeek {
  readonly days: readonly MonthDay[];
  readonly bars: readonly Bar[];
  /** How many lanes the bars take. */
  readonly lanes: number;
}

export interface Month {
  readonly month: string;
  readonly weeks: readonly MonthWeek[];
  /** How many there are in the month itself. */
  readonly counts: Readonly<Counts>;
  /** Everything there is on `day`, one of those shown: what ends first, then what begins, takes place, goes on. */
  readonly on: (day: string) => readonly Chip[];
}

/** How much of a day is shown before it is unfolded. */
export interface Room {
  readonly chips: number;
  readonly lanes: number;
}

/** Whether an entry will not be, or not when it was to be. */
export function isOff({ status }: Entry): boolean {
  return calledOff.includes(status);
}

/** Whether there is anything on a day. */
export function holdsAny(day: MonthDay): boolean {
  return heldOn(day) > 0;
}

/** How many there are on a day, those that are not known among them. */
export function heldOn({ counts: { consultations, events, off } }: Pick<MonthDay, 'counts'>): number {
  return consultations + events + off;
}

/** One of the days that are shown. */
export function dayOf({ weeks }: Month, day: string): MonthDay | undefined {
  return weeks.flatMap(({ days }) => days).find((held) => held.day === day);
}

/** Everything on `day` but what its bars show. */
export function besideBars({ weeks, on }: Month, day: string): readonly Chip[] {
  const week = weeks.find(({ days }) => days.some((held) => held.day === day));
  const shown = new Set(week?.bars.map(({ entry }) => entry));
  return on(day).filter((chip) => !isDrawn(chip, shown));
}

/** A bar bears its title where it begins, so that an opening needs no chip beside it; a deadline does. */
export function isDrawn({ entry, does }: Chip, bars: ReadonlySet<Entry>): boolean {
  return (does === 'runs' || does === 'opens') && bars.has(entry);
}
