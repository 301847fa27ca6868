import type { Text } from '../model/text.js';
import { languageOf, primaryOf, speaks } from './languages.js';

/** A text in one language. */
export interface SaidText {
  readonly text: string;
  /** BCP 47 tag of the text, for a `lang` attribute; only where it is another language than that of the widget's words. */
  readonly lang?: string;
}

/**
 * `text` in the language of `tag`, or in the next best: the feed's, English, whichever comes first.
 *
 * @param tag BCP 47 tag of the language that is read.
 * @param feedLanguage BCP 47 tag of the feed, which a text that is a mere string is written in.
 * @returns An empty text where a language map has none.
 */
export function textIn(text: Text, tag: string, feedLanguage?: string): SaidText {
  if (typeof text === 'string') return said(text, tag, feedLanguage);
  const tags = Object.keys(text).filter((key) => text[key]);
  const best = nearest(tags, tag) ?? nearest(tags, feedLanguage) ?? nearest(tags, 'en') ?? tags[0];
  return said(best === undefined ? '' : text[best]!, tag, best);
}

// What careless typing leaves in Polish. No word is changed; no pattern looks back over what an earlier one has passed.
const polish: readonly (readonly [RegExp, string])[] = [
  [/ +([.,;:!?])(?=\s|$)/g, '$1'],
  [/„([^"„”\n]*)"/g, '„$1”'],
  [/(^|[\s(])"(?=\S)([^"\n]*[^"\s])"/g, '$1„$2”'],
  [/(^|[\s(„])((?:19|20)\d\d) ?[-–] ?((?:19|20)\d\d)(?![\d-])/g, '$1$2–$3'],
  [/(\d) ?r\.(?!\p{L})/gu, '$1\u00a0r.'],
  [/(^|[\s(„–])(\d{1,2}) (?=\p{Ll})/gu, '$1$2\u00a0'],
];

const short = /(^|[\s(„"«])((?:[aiouwz] )+)(?=\S)/gi;
const joined = (_: string, before: string, words: string): string => before + words.replaceAll(' ', '\u00a0');

/**
 * `text` as it is set, without a change of words: blanks stand singly, and in Polish a word of one letter stays with the
 * word after it, a number with what it counts, a year with its “r.”; quotation marks are a pair, and years a range. In every
 * language they stay on one line.
 *
 * @param tag BCP 47 tag of the language that `text` is in.
 */
export function unbroken(text: string, tag: string): string {
  const even = text.replace(/[ \u00a0]{2,}/g, ' ');
  const set =
    primaryOf(tag) === 'pl'
      ? polish.reduce((words, [what, by]) => words.replace(what, by), even).replace(short, joined)
      : even;
  return set.replace(/(\b\d{4}–)(?=\d{4}\b)/g, '$1\u2060');
}

/** `text` in every language that it is in. */
export const textsOf = (text: Text | undefined): readonly string[] =>
  text === undefined ? [] : typeof text === 'string' ? [text] : Object.values(text);

function nearest(tags: readonly string[], wanted = ''): string | undefined {
  const primary = primaryOf(wanted);
  return (
    tags.find((tag) => tag.toLowerCase() === wanted.toLowerCase()) ??
    tags.find((tag) => tag.toLowerCase() === primary) ??
    tags.find((tag) => primaryOf(tag) === primary)
  );
}

// On a page in a language that the widgets do not speak, its own language is foreign among their words.
function said(text: string, tag: string, lang = speaks(tag) ? '' : tag): SaidText {
  return lang && primaryOf(lang) !== languageOf(tag) ? { text, lang } : { text };
}
