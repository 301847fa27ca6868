import type { AirQuality, Helpline, Notice, Portal, Trail, Warning, Weather } from './city.js';
import type { CivicEvent, Consultation } from './consultation.js';
import type { Article, Channel } from './observe.js';
import type { Organisation } from './organisation.js';
import type { When } from './time.js';
import type { Strategy } from './strategy.js';

/** Anything that a city says in a feed, told apart by `kind`. */
export type CivicRecord =
  | AirQuality
  | Article
  | Channel
  | CivicEvent
  | Consultation
  | Helpline
  | Notice
  | Organisation
  | Portal
  | Strategy
  | Trail
  | Warning
  | Weather;

/** The word in a record's `kind`. */
export type Kind = CivicRecord['kind'];

/** The record of one kind: `RecordOf<'strategy'>` is a {@link Strategy}. */
export type RecordOf<K extends Kind> = Extract<CivicRecord, { readonly kind: K }>;

/** Every kind. */
export const kinds: readonly Kind[] = [
  'air-quality',
  'article',
  'channel',
  'consultation',
  'event',
  'helpline',
  'notice',
  'organisation',
  'portal',
  'strategy',
  'trail',
  'warning',
  'weather',
];

/** A record that is read piece by piece answers to this with itself, read whole and plain. */
export const whole: unique symbol = Symbol();

/** `record` as a plain object. */
export const wholeOf = <R extends CivicRecord>(record: R & { readonly [whole]?: R }): R =>
  record[whole] ?? record;

/** What is known of a record before it is read: when it is, in days from 1970 to its first and its last one. */
export interface Glimpse {
  readonly firstDay: number;
  readonly lastDay: number;
  readonly from: When | undefined;
  readonly until: When | undefined;
  /** Its days alone say how it stands: there is no time in them, no word of its status, no series. */
  readonly isPlain: boolean;
  /** What the feed has in a field: by its shape it may be what is meant, but nobody has judged it. */
  given(name: string): unknown;
}

/** Stands for a day that is not known. */
export const noDay = -1e9;

/** A record that is read piece by piece answers to this with what is known of it. */
export const glimpse: unique symbol = Symbol();

/** What is known of a record that is read piece by piece. */
export const glimpseOf = (record: CivicRecord & { readonly [glimpse]?: Glimpse }): Glimpse | undefined =>
  record[glimpse];

/** Whether `word` names a kind of record. */
export const isKind = (word: unknown): word is Kind => kinds.includes(word as Kind);
