import { fold } from '../language/fold.js';
import type { OrganisationWords } from './organisation-words.js';

/** Parts one name from the next: a word never holds it. */
export const nameMark = '\u0001';
/** Ends the names, the facts and the prose of an organisation. */
export const sectionMark = '\u0002';

/** Names, facts, prose. */
export const sections = 3;

// As many as are folded in a few milliseconds on a slow phone.
export const passageLength = 400;

/**
 * The folded words of some hundred organisations, as one text: searching that once is many times faster than searching
 * each of them. Every word has blanks on both sides; letters of other alphabets in one passage cost the others nothing.
 */
export interface Passage {
  readonly text: string;
  /** For each organisation where its names, its facts and its prose end in `text`. */
  readonly ends: Uint32Array;
}

// Signs of the alphabets that directories are written in. A class of all that are no letters takes three times as long.
const between =
  // eslint-disable-next-line no-control-regex -- they part words as blanks do
  /[\0\u0003-/:-@[-`{-\u00b4\u00b6-\u00b9\u00bb-\u00bf\u00d7\u00f7\u2000-\u206f\u2190-\u2bff\u3000-\u303f]+/g;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** The passage of these organisations. */
export function passageOf(organisations: readonly OrganisationWords[]): Passage {
  const ends = new Uint32Array(organisations.length * sections);
  const text = narrow(folded(organisations.map(written).join('')));
  let from = 0;
  for (let section = 0; section < ends.length; section++) {
    from = text.indexOf(sectionMark, from) + 1;
    ends[section] = from;
  }
  // Somebody's text may hold the marks, which nobody writes: then it is cleaned first.
  if (from !== text.length) return passageOf(organisations.map(clean));
  return { text, ends };
}

/** The part of a passage that is about one organisation. */
export function partOf({ text, ends }: Passage, at: number): Passage {
  const from = at ? ends[at * sections - 1]! : 0;
  const own = ends.slice(at * sections, (at + 1) * sections);
  return { text: text.slice(from, own.at(-1)), ends: own.map((end) => end - from) };
}

/**
 * The same text, with a byte a letter where all of it is ASCII: engines keep two for what was cut from a text with a `ł`
 * in it, and are several times slower in looking through that.
 */
function narrow(text: string): string {
  const bytes = encoder.encode(text);
  return bytes.length === text.length ? decoder.decode(bytes) : text;
}

const folded = (text: string): string => fold(text).replace(between, ' ');

const written = ({ names, facts, prose }: OrganisationWords): string =>
  ` ${nameMark} ${names.join(` ${nameMark} `)} ${nameMark} ${sectionMark} ${facts.join(' ')} ${sectionMark} ${prose.join(' ')} ${sectionMark}`;

const cleaned = (texts: readonly string[]): readonly string[] =>
  // eslint-disable-next-line no-control-regex -- those are what must not be there
  texts.map((text) => text.replace(/[\u0001\u0002]/g, ' '));

const clean = ({ names, facts, prose }: OrganisationWords): OrganisationWords => ({
  names: cleaned(names),
  facts: cleaned(facts),
  prose: cleaned(prose),
});
