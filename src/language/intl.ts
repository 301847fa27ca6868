import { isZone } from '../model/zone.js';
import { languageOf, speaks } from './languages.js';

const kept = new Map<string, unknown>();
const bound = 64;

type Formatter<T, O> = new (tag: string, options: O) => T;

/** Making a formatter takes longer than using it a hundred times, so the last few are kept. */
export function formatter<T, O extends object>(Make: Formatter<T, O>, tag: string, options: O): T {
  const key = `${Make.name} ${tag} ${JSON.stringify(options)}`;
  const known = kept.get(key) as T | undefined;
  if (known) return known;
  if (kept.size >= bound) kept.delete(kept.keys().next().value!);
  const made = make(Make, tag, options);
  kept.set(key, made);
  return made;
}

function make<T, O extends object>(Make: Formatter<T, O>, tag: string, options: O): T {
  try {
    return new Make(tag, options);
  } catch {
    const { timeZone } = options as Intl.DateTimeFormatOptions;
    const known = !timeZone || isZone(timeZone) ? options : { ...options, timeZone: 'UTC' };
    return new Make(isTag(tag) ? tag : spoken(languageOf(tag)), known);
  }
}

/** What dates and numbers are written in: where the words have to be English, a date among them is, too. */
export function spoken(tag: string): string {
  return tag.toLowerCase() === 'en' || !speaks(tag) ? 'en-GB' : tag;
}

function isTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}

/**
 * A kept formatter of dates. English of no region is British, as the cities of Europe write it, and so are the dates of a
 * language that the widgets do not speak.
 *
 * @param tag BCP 47; one that is not well-formed falls back to the language that it begins with.
 * @param options An unknown `timeZone` falls back to UTC.
 */
export function dateFormat(tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return formatter(Intl.DateTimeFormat, spoken(tag), options);
}

/** A kept formatter of numbers. `tag` is BCP 47, with the fallback of {@link dateFormat}. */
export function numberFormat(tag: string, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  return formatter(Intl.NumberFormat, tag, options);
}

/** The kept plural rules of a language. `tag` is BCP 47, with the fallback of {@link dateFormat}. */
export function pluralRules(tag: string): Intl.PluralRules {
  return formatter(Intl.PluralRules, spoken(tag), {});
}
