import { openAt } from '../model/open-now.js';
import { openingHours, type OpeningHours } from '../model/opening-hours.js';
import type { Organisation } from '../model/organisation.js';
import { instantOf } from '../model/zone.js';
import type { Column, FacetValue } from './column.js';
import { packed, unpackEnds, type HoursFile } from './packed-lists.js';

/** The values: hours that are not known, or cannot be told, are not “closed”. */
const keys = ['yes', 'no', 'unknown'] as const;
const [open, closed, unknown] = [0, 1, 2];

/** Milliseconds for which it holds whether places are open, at least and at most. */
const lasting = { least: 60_000, most: 3_600_000 };

/** Whether organisations are open now: told anew as the clock moves on. Many have the same hours, which are read once. */
export class OpenColumn implements Column {
  /** Until when it holds, in milliseconds since 1970. */
  until = -Infinity;
  private readonly numbers = new Map<string, number>();
  private readonly texts: (readonly [hours: string, zone: string])[] = [];
  private readonly hours: OpeningHours[] = [];
  private readonly of: number[] = [];
  /** Where in `of` the hours of each record end. */
  private readonly ends: number[] = [];
  private standing = new Uint8Array();
  private chosen: readonly boolean[] = [];
  private counts = [0, 0, 0];

  /** @param zone IANA zone of organisations that name none. */
  constructor(private readonly zone: string) {}

  get tellsApart(): boolean {
    return this.texts.length > 0;
  }

  /** Adds the hours of the next record: its own, or else those of each of its places. */
  add({ hours, locations = [], timeZone = this.zone }: Organisation): void {
    const said = hours === undefined ? locations.flatMap((place) => place.hours ?? []) : [hours];
    for (const text of new Set(said)) this.of.push(this.numberOf(text, timeZone));
    this.ends.push(this.of.length);
  }

  /** Tells anew who is open, if what was told last does not hold any more; to be done in slices. */
  *refresh(now: number): Generator<void> {
    if (now < this.until) return;
    const standing = new Uint8Array(this.texts.length).fill(unknown);
    let until = now + lasting.most;
    for (const [number, [text, zone]] of this.texts.entries()) {
      const hours = (this.hours[number] ??= openingHours(text));
      const state = openAt(hours, now, zone);
      if (state) standing[number] = state.open ? open : closed;
      if (state?.until !== undefined) until = Math.min(until, instantOf(`${state.until}:00`, zone));
      yield;
    }
    this.standing = standing;
    this.until = Math.max(until, now + lasting.least);
  }

  choose(wanted: readonly string[]): void {
    this.counts = [0, 0, 0];
    this.chosen = keys.map((key) => wanted.includes(key));
  }

  has(record: number): boolean {
    return this.chosen[this.standingOf(record)] === true;
  }

  count(record: number): void {
    this.counts[this.standingOf(record)]! += 1;
  }

  values(): readonly FacetValue[] {
    return keys.map((key, at) => ({ key, count: this.counts[at]! }));
  }

  /** What was added, to be kept as a file. */
  written(): HoursFile {
    const hours = this.texts.map((one): HoursFile['hours'][number] =>
      one[1] === this.zone ? [one[0]] : one,
    );
    return { hours, ...packed(this.ends, this.of) };
  }

  /** Adds all that a file keeps. */
  read({ hours, counts, values }: HoursFile): void {
    for (const [text, zone = this.zone] of hours) this.texts.push([text, zone]);
    for (const value of values) this.of.push(value);
    unpackEnds(counts, this.ends);
  }

  /** One open place is enough; where none is open, one of which nothing is known leaves it in doubt. */
  private standingOf(record: number): number {
    const { of, ends, standing } = this;
    const [from, to] = [record ? ends[record - 1]! : 0, ends[record]!];
    let said = from === to ? unknown : closed;
    for (let at = from; at < to; at++) {
      const one = standing[of[at]!]!;
      if (one === open) return open;
      if (one === unknown) said = unknown;
    }
    return said;
  }

  private numberOf(text: string, zone: string): number {
    const key = `${zone}\n${text}`;
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.texts.length);
    return this.texts.push([text, zone]) - 1;
  }
}
