import { pluralRules } from './intl.js';
import { languageOf } from './languages.js';

/** The forms of a word beside a number, by CLDR category: pl `dzień`, `dni`, `dni`, `dnia`. */
export interface PluralForms {
  readonly one: string;
  readonly few?: string;
  readonly many?: string;
  /** Also what stands in for a missing form. */
  readonly other: string;
}

/**
 * The form that goes with `n`, without the number itself.
 *
 * @param tag BCP 47. Terms in a language that we lack are English, so the rules are English then.
 */
export function plural(tag: string, n: number, forms: PluralForms): string {
  const category = pluralRules(languageOf(tag)).select(n);
  return (category in forms && forms[category as keyof PluralForms]) || forms.other;
}
