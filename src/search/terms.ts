import { wordsOf } from '../language/words.js';
import { endingsFor, stemOf } from './endings.js';
import type { Latin } from './organisation-words.js';
import { synonymsIn } from './synonyms.js';

/** One way in which a text may answer a word. */
export interface Needle {
  /** Folded; begins a word of the text, unless it is `within`. */
  readonly text: string;
  /** The whole of what was typed, where `text` is only the stem of it. */
  readonly word?: string;
  /** What may follow the stem. */
  readonly endings?: ReadonlySet<string>;
  /** Only as a whole word. */
  readonly whole?: boolean;
  /** Anywhere in a word. */
  readonly within?: boolean;
  /** How much worse an answer it is than the word itself. */
  readonly penalty: number;
}

/** A word or a phrase of a query, with all that may stand for it. */
export interface Term {
  readonly word: string;
  readonly needles: readonly Needle[];
}

const penalties = { unpadded: 1, latin: 1, local: 2, synonym: 4 };

/** Seven digits as the phones of one town are written: `333 22 11`. */
const local = /^\d{3}([\s-])\d\d\1\d\d$/;

/**
 * The words of what a person typed. Digits that only separators part are one number when they are as many as a
 * register's, or stand like those of a phone or a Polish postcode: `972-123-73-17` is a NIP, and `ul. Długa 12/14` is none.
 */
export function queryWords(query: string): readonly string[] {
  return wordsOf(
    query
      .replace(/(?:\+|\b00)48(?=(?:[\s()-]*\d){9})/g, '')
      // What a country's code follows is a phone, of which the zeros say so.
      .replace(/\+(?=[1-9])/g, '00')
      .replace(/\d[\d\s()./-]{6,}\d/g, (number) => {
        const digits = number.replace(/\D/g, '');
        return digits.length > 7 || local.test(number) ? digits : number;
      })
      .replace(/(?<!\d)(\d\d)-(\d{3})(?!\d)/g, '$1$2'),
  );
}

const particles = new Set(
  (
    'a i w we z ze na do od o u dla przy po za im the of for in and und der die das fur ' +
    'і й та в у з із на до для від по за про'
  ).split(' '),
);

/** `query` without the little words that say nothing of what is meant; nothing where it has none, or nothing else. */
export function withoutParticles(query: string): string | undefined {
  const words = queryWords(query);
  const others = words.filter((word) => !particles.has(word));
  return others.length && others.length < words.length ? others.join(' ') : undefined;
}

/**
 * What is looked for first: the words, their other forms, and what means the same.
 *
 * @param latin Looks for words in Cyrillic letters as they are written in Latin ones too.
 */
export function termsOf(words: readonly string[], latin?: Latin): readonly Term[] {
  const terms: Term[] = [];
  for (let at = 0; at < words.length;) {
    const { length, meanings } = synonymsIn(words, at);
    const phrase = words.slice(at, at + length).join(' ');
    const synonyms = meanings.map((text) => ({ text, penalty: penalties.synonym }));
    const spelt = latin?.(phrase).flatMap((text) =>
      needlesOf(text).map((needle) => ({ ...needle, penalty: penalties.latin })),
    );
    terms.push({ word: phrase, needles: [...needlesOf(phrase), ...(spelt ?? []), ...synonyms] });
    at += length;
  }
  return terms;
}

/** Whether a word may be misspelt, or stand within another: a number never, or else 12 would be in every register number. */
export const hasDigit = (word: string): boolean => /\d/.test(word);

function needlesOf(word: string): readonly Needle[] {
  if (hasDigit(word)) {
    const needles: Needle[] = [{ text: word, penalty: 0 }];
    const whole = (text: string, penalty: number) => needles.push({ text, whole: true, penalty });
    if (/^0\d{5,}$/.test(word)) whole(word.replace(/^0+(?=\d{5})/, ''), penalties.unpadded);
    // A phone with the code of its country or its town: another may be written, and the end is the same.
    if (/^00?[1-9]\d{7,}$/.test(word)) whole(word.slice(-7), penalties.local);
    // A postcode, which stands in an address as two numbers: Polish, and as Czechs, Slovaks and Swedes write theirs.
    if (/^\d{5}$/.test(word)) for (const at of [2, 3]) whole(`${word.slice(0, at)} ${word.slice(at)}`, 0);
    // A British one, typed without its blank.
    if (/^[a-z]{1,2}\d[a-z\d]?\d[a-z]{2}$/.test(word)) whole(`${word.slice(0, -3)} ${word.slice(-3)}`, 0);
    return needles;
  }
  const stem = stemOf(word);
  return [
    stem === word ? { text: word, penalty: 0 } : { text: stem, word, endings: endingsFor(word), penalty: 0 },
  ];
}
