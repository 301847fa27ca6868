import { languageOf, type Language, type Languages } from './languages.js';

/** Words that are loaded in the language in which they are said. */
export interface LateLanguages<T> {
  /** In a language that has not been loaded they are Polish. */
  readonly terms: Languages<T>;
  /** Loads what a page in the language of `tag` (BCP 47) needs; nothing where that is there. */
  readonly load: (tag: string) => Promise<void> | undefined;
}

/**
 * Words of a first view: a page is in one language, and has not to wait for three others.
 *
 * @param pl The words that come with the element.
 * @param others What loads those of each other language.
 */
export function lateLanguages<T>(
  pl: T,
  others: Readonly<Record<Exclude<Language, 'pl'>, () => Promise<{ readonly words: T }>>>,
): LateLanguages<T> {
  const terms = { pl, en: pl, uk: pl, de: pl };
  return {
    terms,
    load: (tag) => {
      const language = languageOf(tag);
      return language === 'pl' || terms[language] !== pl
        ? undefined
        : others[language]().then(({ words }) => void (terms[language] = words));
    },
  };
}
