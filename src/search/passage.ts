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

/**
 * The passage of `count` organisations.
 *
 * @param wordsAt The words of each, as the feed has them or, where `isRead` is true, as they are read.
 */
export function passageOf(
  count: number,
  wordsAt: (at: number, isRead: boolean) => OrganisationWords,
): Passage {
  const writer = new Writer();
  for (let at = 0; at < count; at++)
    if (!writer.put(wordsAt(at, false), false)) writer.put(wordsAt(at, true), true);
  return writer.passage();
}

/** The part of a passage that is about one organisation. */
export function partOf({ text, ends }: Passage, at: number): Passage {
  const from = at ? ends[at * sections - 1]! : 0;
  const own = ends.slice(at * sections, (at + 1) * sections);
  return { text: text.slice(from, own.at(-1)), ends: own.map((end) => end - from) };
}

// Joined, and not a template or part by part: engines read what is one text several times faster.
function written({ names, facts, prose }: OrganisationWords): string {
  const parts = ['', nameMark];
  for (const name of names) parts.push(name, nameMark);
  parts.push(sectionMark, ...facts, sectionMark, ...prose, sectionMark);
  return parts.join(' ');
}

// Signs of the alphabets that directories are written in. A class of all that are no letters takes three times as long.
const between =
  // eslint-disable-next-line no-control-regex -- they part words as blanks do
  /[\0\u0003-/:-@[-`{-\u00b4\u00b6-\u00b9\u00bb-\u00bf\u00d7\u00f7\u2000-\u206f\u2190-\u2bff\u3000-\u303f]+/g;

// eslint-disable-next-line no-control-regex -- reading writes references out, and takes the others away
const unread = /[&\0\x03-\x08\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/;

const folded = (text: string): string => fold(text).replace(between, ' ');

const sectionEnd = 2;
const blank = 32;
// What stands in the table for what is not one letter; no folded text holds these.
const nothing = 3;
const several = 4;
const doubtful = 5;
/** Code units that are looked up: Latin, Greek, Cyrillic and other alphabets with their punctuation. */
const known = 0x2c00;
// They belong to the letter before them, and the two may be another letter.
const [firstMark, lastMark] = [0x300, 0x36f];

/** What becomes of each code unit, as they are met: looking it up is many times faster than replacing it. */
const table = new Uint16Array(known);

function lookedUp(unit: number): number {
  const sign = String.fromCharCode(unit);
  const text = folded(sign);
  const isMark = unit >= firstMark && unit <= lastMark;
  const letter = isMark || text.length > 1 ? several : text ? text.charCodeAt(0) : nothing;
  return (table[unit] = unread.test(sign) ? doubtful : letter);
}

// One for all passages, as long as the longest of them.
let units = new Uint16Array(1 << 16);

const ascii = new TextDecoder();
const wide = new TextDecoder('utf-16le');

/** Writes a passage, every letter folded by itself. */
class Writer {
  private length = 0;
  /** The bits of all letters. */
  private bits = 0;
  private readonly ends: number[] = [];

  /**
   * Writes the words of an organisation.
   *
   * @param isRead Whether they are as they are read. If not, nothing is written where a sign stands in them that reading changes.
   * @returns Whether they are written.
   */
  put(words: OrganisationWords, isRead: boolean): boolean {
    const text = written(words);
    // Somebody may write the signs that part names and sections.
    const marks = words.names.length + 1 + sections;
    const hindrance = this.letters(text, marks, isRead);
    if (hindrance !== several || (!isRead && unread.test(text))) return !hindrance;
    return !this.letters(folded(text), marks, true, true);
  }

  /** @returns What stands against it, {@link several} or {@link doubtful}: then nothing is written. */
  private letters(text: string, marks: number, isRead: boolean, isFolded = false): number {
    const size = text.length;
    if (this.length + size > units.length) {
      const more = new Uint16Array(2 * (this.length + size));
      more.set(units);
      units = more;
    }
    const [to, signs, ends] = [units, table, this.ends];
    const before = ends.length;
    let { length, bits } = this;
    let last = length ? to[length - 1]! : 0;
    let hindrance = 0;
    for (let at = 0; at < size; at++) {
      const unit = text.charCodeAt(at);
      let letter = isFolded ? unit : unit < known ? signs[unit]! || lookedUp(unit) : several;
      if (letter > doubtful) {
        if (letter === blank && last === blank) continue;
      } else if (letter === nothing) continue;
      else if (letter <= sectionEnd) {
        if (--marks < 0) hindrance = doubtful;
        if (letter === sectionEnd) ends.push(length + 1);
      } else if (letter === several || !isRead) {
        hindrance = letter;
        break;
      } else if (last === blank) continue;
      else letter = blank;
      to[length++] = last = letter;
      bits |= letter;
    }
    if (hindrance) ends.length = before;
    else {
      this.length = length;
      this.bits = bits;
    }
    return hindrance;
  }

  passage(): Passage {
    const all = units.subarray(0, this.length);
    // A byte a letter where all of it is ASCII: engines look through that several times faster.
    const text = this.bits < 128 ? ascii.decode(new Uint8Array(all)) : wide.decode(all);
    return { text, ends: Uint32Array.from(this.ends) };
  }
}
