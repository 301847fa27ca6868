import { isObject } from '../fields.js';
import { dateWritten } from '../written-dates.js';
import { numberWritten } from '../written-numbers.js';

// The values of linked data: bare, with a type or a language beside them, or a list of either.

/** A key without the address or prefix of its vocabulary, and written in one way: `csp:hasGoal` is `goal`. */
export const plainKey = (key: string): string =>
  key
    .replace(/^.*[/:#]/, '')
    .replace(/^has(?=[A-Z_-])/, '')
    .replace(/[-_\s]/g, '')
    .toLowerCase();

export const listOf = (value: unknown): readonly unknown[] =>
  value === undefined || value === null
    ? []
    : Array.isArray(value)
      ? (value as readonly unknown[])
      : isObject(value) && ('@list' in value || '@set' in value)
        ? listOf(value['@list'] ?? value['@set'])
        : [value];

/** The first bare value in `value`. */
export function bare(value: unknown): string | number | undefined {
  for (const one of listOf(value)) {
    const inside = isObject(one) ? (one['@value'] ?? one['value']) : one;
    if (typeof inside === 'number' || (typeof inside === 'string' && inside.trim() !== '')) return inside;
  }
  return undefined;
}

/** A text, or texts by language, in the form that our own feed has them in. */
export function textIn(value: unknown): string | Readonly<Record<string, string>> | undefined {
  const texts: Record<string, string> = {};
  for (const one of listOf(value)) {
    if (typeof one === 'string' && one.trim()) return one;
    if (typeof one === 'number') return String(one);
    if (!isObject(one)) continue;
    const { '@value': said, '@language': language } = one;
    if (typeof said === 'string' && typeof language !== 'string') return said;
    if (typeof said === 'string') texts[String(language)] = said;
    // By language, as a context with a language container has it.
    for (const [tag, text] of Object.entries(one))
      if (/^[a-z]{2,3}(?:-[\w-]+)?$/i.test(tag) && typeof text === 'string' && text.trim()) texts[tag] = text;
  }
  delete texts['@none'];
  return Object.keys(texts).length ? texts : undefined;
}

/** A number of `unit`, however it is written; what is none is handed on, so that the complaint shows it. */
export function numberIn(value: unknown, unit?: string): unknown {
  const said = bare(value);
  return typeof said === 'string' ? numberWritten(said, unit) : said;
}

/** A day, a month, a year or a quarter; what is none is handed on. */
export function periodIn(value: unknown): string | undefined {
  const said = bare(value);
  const text = said === undefined ? '' : String(said).trim();
  if (numberWritten(text) === undefined) return undefined;
  const [, year = '', number = ''] = /^(\d{4})[\s-]*Q([1-4])$/i.exec(text) ?? [];
  const [, before = '', after = ''] = /^Q([1-4])[\s/-]*(\d{4})$/i.exec(text) ?? [];
  if (number || before) return `${year || after}-Q${number || before}`;
  return dateWritten(text)?.slice(0, 10) ?? text;
}
