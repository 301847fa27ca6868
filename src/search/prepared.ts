import type { Organisation } from '../model/organisation.js';
import type { Text } from '../model/text.js';
import type { PackedLists } from './packed-lists.js';

// The files of a directory that was prepared ahead of time. Organisations are numbered by the alphabet of their names.

/** Where the files of a prepared directory come from. */
export interface PreparedFiles {
  /** The content of a file, by its name without `.json`. */
  json(name: string): Promise<unknown>;
  /** The organisations of a chunk of details. */
  chunk(number: number): Promise<readonly Organisation[]>;
}

/** Organisations of a chunk of details: few, because those that are found together seldom stand together. */
export const chunkLength = 20;

/** `words.json`: all words without digits, in the order of their letters. */
export interface WordsFile {
  readonly words: string;
  /** Of each file of postings the number of its first word. */
  readonly starts: readonly number[];
  /** Letters with a file each, `beginnings-N.json`: the words that begin so are in several files of postings. */
  readonly beginnings?: string;
}

/** `beginnings-N.json`: the words with one first letter. */
export interface BeginningsFile {
  /** Of each organisation, as a digit, how far the best of them is from a perfect answer, as `costOf` says; 0 where it has none. */
  readonly costs: string;
}

/** `postings-N.json`: where words stand: an organisation and a section of it in one number, as {@link steps}. */
export type PostingsFile = readonly (readonly number[])[];

/** `numbers-NN.json`: where numbers stand that begin with these digits. */
export type NumbersFile = Readonly<Record<string, readonly number[]>>;

/** `columns.json`: what is told of organisations by numbers alone. */
export interface ColumnsFile {
  readonly facets: Readonly<Record<string, FacetFile>>;
  /** Each letter with how many names begin with it, by the alphabet. */
  readonly letters: readonly (readonly [letter: string, count: number])[];
  /** The numbers of those that are dissolved, each less the one before. */
  readonly dissolved: readonly number[];
  /** How many words each name has, as digits of base 36. */
  readonly nameLengths: string;
  /** With what numbers begin: of others there is no file, and hosts answer for such a one as they like. */
  readonly numbers: readonly string[];
  /** There is `hours.json`: some say when they are open. */
  readonly hours?: boolean;
}

/** One facet: its values, and which each organisation has. */
export interface FacetFile extends PackedLists {
  readonly words: readonly FacetWord[];
}

interface FacetWord {
  readonly key: string;
  readonly text: Text;
  readonly language?: string;
}

/** `dates.json`: days since 1970 when each was last changed; 0 where nobody says. */
export type DatesFile = readonly number[];

/** A digit of base 36 for a count; what is more counts as the most. */
export const digitOf = (count: number): string => Math.min(count, 35).toString(36);

/** A rising list as the steps between its numbers: small ones, which pack well. */
export const steps = (rising: readonly number[]): readonly number[] =>
  rising.map((one, at) => one - (rising[at - 1] ?? 0));

/** A number as it is kept: with no zeros before it. */
export const bareNumber = (number: string): string => number.replace(/^0+(?=\d)/, '');

/** What the file of a number is called after. */
export const startOf = (number: string): string => bareNumber(number).slice(0, 2);
