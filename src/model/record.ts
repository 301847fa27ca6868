import type { AirQuality, Helpline, Notice, Portal, Trail, Warning, Weather } from './city.js';
import type { CivicEvent, Consultation } from './consultation.js';
import type { Article, Channel } from './observe.js';
import type { Organisation } from './organisation.js';
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

/** Whether `word` names a kind of record. */
export const isKind = (word: unknown): word is Kind => kinds.includes(word as Kind);
