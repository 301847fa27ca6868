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

/** The passage of `count` organisations. */
export function passageOf(count: number, wordsAt: (at: number) => OrganisationWords): Passage {
  const writer = new Writer();
  for (let at = 0; at < count; at++) {
    const text = written(wordsAt(at));
    if (!writer.put(text)) writer.put(folded(text), true);
  }
  return writer.passage();
}

/** The part of a passage that is about one organisation. */
export function partOf({ text, ends }: Passage, at: number): Passage {
  const from = at ? ends[at * sections - 1]! : 0;
  const own = ends.slice(at * sections, (at + 1) * sections);
  return { text: text.slice(from, own.at(-1)), ends: own.map((end) => end - from) };
}

// Joined, and not a template: engines read what is put together piece by piece several times slower.
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

const folded = (text: string): string => fold(text).replace(between, ' ');

const [mark, blank] = [2, 32];
// What stands in the table for what is not one letter; no folded text holds these.
const [nothing, several] = [3, 4];
/** Code units that are looked up: Latin, Greek, Cyrillic and other alphabets with their punctuation. */
const known = 0x2c00;
// They belong to the letter before them, and the two may be another letter.
const [firstMark, lastMark] = [0x300, 0x36f];

/** What becomes of each code unit, as they are met: looking it up is many times faster than replacing it. */
const table = new Uint16Array(known);

function lookedUp(unit: number): number {
  const text = folded(String.fromCharCode(unit));
  const isWhole = text.length === 1 && !(unit >= firstMark && unit <= lastMark);
  return (table[unit] = isWhole ? text.charCodeAt(0) : text ? several : nothing);
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

  /** @returns Whether it was written: some letters are folded with those around them. */
  put(text: string, isFolded = false): boolean {
    if (this.length + text.length > units.length) {
      const more = new Uint16Array(2 * (this.length + text.length));
      more.set(units);
      units = more;
    }
    const [to, ends, before] = [units, this.ends, this.ends.length];
    let { length, bits } = this;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      const letter = isFolded ? unit : unit < known ? table[unit]! || lookedUp(unit) : several;
      if (letter === several) {
        ends.length = before;
        return false;
      }
      if (letter === nothing || (letter === blank && length > 0 && to[length - 1] === blank)) continue;
      to[length++] = letter;
      bits |= letter;
      if (letter === mark) ends.push(length);
    }
    this.length = length;
    this.bits = bits;
    return true;
  }

  passage(): Passage {
    const all = units.subarray(0, this.length);
    // A byte a letter where all of it is ASCII: engines look through that several times faster.
    const text = this.bits < 128 ? ascii.decode(new Uint8Array(all)) : wide.decode(all);
    return { text, ends: Uint32Array.from(this.ends) };
  }
}
