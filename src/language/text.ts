import type { Text } from '../model/text.js';
import { primaryOf } from './languages.js';

/** A text in one language. */
export interface SaidText {
  readonly text: string;
  /** BCP 47 tag of the text, for a `lang` attribute; only where it is another language than asked for. */
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

/** `text` as it is set: in Polish a word of one letter stays with the word after it. */
export const unbroken = (text: string, tag: string): string =>
  primaryOf(tag) === 'pl'
    ? text.replace(
        /(^|[\s(„"«])((?:[aiouwz] )+)(?=\S)/gi,
        (_, before: string, short: string) => before + short.replaceAll(' ', '\u00a0'),
      )
    : text;

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

function said(text: string, tag: string, lang?: string): SaidText {
  return lang && primaryOf(lang) !== primaryOf(tag) ? { text, lang } : { text };
}
