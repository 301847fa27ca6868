import type { Organisation } from '../model/organisation.js';
import type { FacetValue } from './column.js';
import type { Near } from './nearness.js';
import type { Needle } from './terms.js';

/** In which order: `best` is by how well they answer, or by name where nothing was typed; of a server, its own. */
export type Sort = 'best' | 'name' | 'newest' | 'nearest';

/** What a person asks of a directory. */
export interface Question {
  /** What was typed. */
  readonly query: string;
  /** The keys that are chosen of each facet: any of them, and all facets. */
  readonly chosen: Readonly<Record<string, readonly string[]>>;
  /** First letter of the names, in lower case; empty for all. */
  readonly letter: string;
  readonly sort: Sort;
  /** Whether those are wanted too that are no more. */
  readonly dissolved: boolean;
  /** Nobody sees the filters and the letters: what they count may be left out of the answer. */
  readonly isUncounted?: boolean;
  /** From where distances are told. It stands in no address, and goes to no server. */
  readonly near?: Near | undefined;
  /** Of a server's answers the page to begin with, from 1. */
  readonly page?: number;
}

/** What to mark in a text: a word that begins so, or the other forms of one. */
export type Mark = Pick<Needle, 'text' | 'word' | 'endings' | 'whole' | 'within'>;

/** What a directory answers. */
export interface Answer {
  readonly total: number;
  /** The orders that may be asked for, beside `best`. */
  readonly sorts: readonly Sort[];
  /** Of a server, which of how many pages it begins with, from 1, and how many organisations are on those before. */
  readonly pages?: { readonly page: number; readonly last: number; readonly before: number };
  /** Whether there may be more than `total`. */
  readonly isAtLeast: boolean;
  /** How many of those that answer are dissolved, shown or not. */
  readonly dissolved: number;
  /** What the filters and the letters count was left out: nobody asked for it. */
  readonly isUncounted?: boolean;
  /** Until when it holds, in milliseconds since 1970: places close. Absent where that does not matter. */
  readonly until?: number;
  /** What to mark in the texts: of each word what stands for it. */
  readonly marks: readonly (readonly Mark[])[];
  /** The values of each facet, with as many as there would be if one was chosen; none where all are alike in it, or nobody asked. */
  readonly values: Readonly<Record<string, readonly FacetValue[]>>;
  /** How many names begin with each letter, by the alphabet; none where nobody asked. */
  readonly letters: readonly (readonly [letter: string, count: number])[];
  /** As many of the first as are there sooner than the others; default: all that are asked for. */
  readonly brief?: number;
  /** What another question would find: of a server nobody asks that. To be asked before the next question is. */
  readonly instead?: (other: Question) => Promise<Answer>;
  /** The first `count` of them; fewer where there are no more. */
  items(count: number, signal: AbortSignal): readonly Organisation[] | Promise<readonly Organisation[]>;
}

/** Where organisations are found: in a feed that was read, in an index that was prepared, or on a server. */
export interface Catalogue {
  /** Somebody is about to search: begins what the first answer takes. */
  prepare?(): void;
  /** @throws The reason of `signal`, when the person has asked for something else meanwhile. */
  find(question: Question, signal: AbortSignal): Promise<Answer>;
  /** The organisations with these ids, as many of them as there are. */
  byId(ids: readonly string[], signal: AbortSignal): Promise<readonly Organisation[]>;
}

/** Everything, by name. */
export const anything: Question = { query: '', chosen: {}, letter: '', sort: 'best', dissolved: false };
