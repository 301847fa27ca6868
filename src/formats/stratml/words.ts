import { printable } from '../../safety/characters.js';
import { plainText } from '../../safety/plain-text.js';
import { anyNamed, type XmlElement } from '../xml/element.js';
import { dateWritten } from '../written-dates.js';

// Plans come with any prefix or none, and many of their elements are empty.

/** The first child of `element` called `name`. */
export const partOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element && anyNamed(element, name)[0];

/** What the child of `element` called `name` says, on one line; nothing where it is empty. */
export function saidIn(element: XmlElement | undefined, name: string): string | undefined {
  const text = printable(partOf(element, name)?.text ?? '');
  return text.replace(/\s+/g, ' ').trim() || undefined;
}

/** The same with its paragraphs: writers mark them with `^^`, and lines with `^`. */
export function wordsOf(element: XmlElement | undefined, name: string): string | undefined {
  const text = plainText(printable(partOf(element, name)?.text ?? ''));
  return (
    text
      .replace(/\s*\^\^\s*/g, '\n\n')
      .replace(/\s*\^\s*/g, '\n')
      .trim() || undefined
  );
}

/** A date as it should be written, or what stands there where it is none. */
export function dateIn(element: XmlElement | undefined, name: string): string | undefined {
  const said = saidIn(element, name);
  return said && (dateWritten(said) ?? said);
}
