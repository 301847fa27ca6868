import { printable } from '../../safety/characters.js';
import { plainText } from '../../safety/plain-text.js';
import { anyNamed, type XmlElement } from '../xml/element.js';
import { dateWritten } from '../written-dates.js';

// Plans come with any prefix or none, and many of their elements are empty.

/** The children of `element` called `name`, without those that are marked as left out, whatever stands in them. */
export const partsOf = (element: XmlElement, name: string): readonly XmlElement[] =>
  anyNamed(element, name).filter(
    ({ attributes }) =>
      ![...attributes].some(([key, value]) => /(?:^|:)nil$/.test(key) && /^(?:true|1)$/.test(value)),
  );

/** The first of them. */
export const partOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element && partsOf(element, name)[0];

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
