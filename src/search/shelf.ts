import { textIn } from '../language/text.js';
import { saysHours, type Organisation } from '../model/organisation.js';
import { glimpseOf } from '../model/record.js';
import type { FacetWishes } from './facets.js';
import { lastChanged } from './ordering.js';

/** What a catalogue is made of. */
export interface Shelf {
  readonly organisations: readonly Organisation[];
  /** BCP 47 tag of the language that is read. */
  readonly tag: string;
  /** BCP 47 tag of the feed. */
  readonly language: string | undefined;
  /** IANA zone of the feed. */
  readonly zone: string;
  /** The facets to count; see `facetsIn`. */
  readonly facets: readonly string[];
  readonly wishes?: FacetWishes;
  /** Milliseconds since 1970; default: those of the device. */
  readonly now?: () => number;
}

/** Work that is yielded from so often takes a few milliseconds in between. */
export const often = 256;

/** What an organisation is called in the language that is read. */
export function nameIn(shelf: Shelf, organisation: Organisation): string {
  // As the feed has it a name stands where it will, unless there is something to be written out in it.
  const given = glimpseOf(organisation)?.given('name');
  if (typeof given === 'string' && !given.includes('&')) return given;
  const { name, language = shelf.language } = organisation;
  return typeof name === 'string' ? name : textIn(name, shelf.tag, language).text;
}

/** Whether any says when it is open. */
export function* anyHours(organisations: readonly Organisation[]): Generator<void, boolean> {
  for (const [place, organisation] of organisations.entries()) {
    if (saysHours(organisation)) return true;
    if (place % often === 0) yield;
  }
  return false;
}

/** When each was last changed; see {@link lastChanged}. */
export function* datesOf(organisations: readonly Organisation[]): Generator<void, Float64Array> {
  const dates = new Float64Array(organisations.length);
  for (const [place, organisation] of organisations.entries()) {
    dates[place] = lastChanged(organisation);
    if (place % often === 0) yield;
  }
  return dates;
}
