/** A language that the widgets speak themselves. Texts of a feed may be in any other. */
export type Language = 'pl' | 'en' | 'uk' | 'de';

/** One value for every language: leaving one out does not compile. */
export type Languages<T> = Readonly<Record<Language, T>>;

const languages: readonly Language[] = ['pl', 'en', 'uk', 'de'];

/** The first subtag of a BCP 47 tag, in lower case: `de` of `de-AT`, and of `de_AT` too. */
export function primaryOf(tag: string): string {
  return tag.toLowerCase().split(/[-_]/, 1)[0]!;
}

/** The language to speak where `tag` (BCP 47) is asked for: `de` for `de-AT`, English for one we lack. */
export function languageOf(tag: string): Language {
  const primary = primaryOf(tag);
  return languages.find((language) => language === primary) ?? 'en';
}

/** Whether the widgets speak the language of `tag` (BCP 47) themselves. */
export function speaks(tag: string): boolean {
  return languageOf(tag) === primaryOf(tag);
}

/** BCP 47 tag of the widget's own words on a page in the language of `tag`. */
export const tagOfWords = (tag: string): string => (speaks(tag) ? tag : 'en');

/** What `languages` hold for the language of `tag` (BCP 47), or for English where we lack it. */
export function termsFor<T>(languages: Languages<T>, tag: string): T {
  return languages[languageOf(tag)];
}
