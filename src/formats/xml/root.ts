// The name of the first tag, behind declarations and comments.
const prolog = /(?:\s+|<\?[^>]*>|<!--[^]*?-->|<![^<>[]*(?:\[[^\]]*\]\s*)?>)*/y;
const firstTag = /<((?:[^\s:<>/]*:)?[a-z][\w.-]*)/iy;

/** The name of the first element of `text`, small and without its prefix; empty where it begins with none. */
export const rootOf = (text: string): string => firstTagOf(text).replace(/^.*:/, '').toLowerCase();

/** The name of the first element of `text`, as it is written there. */
export function firstTagOf(text: string): string {
  if (!text.startsWith('<')) return '';
  prolog.lastIndex = 0;
  prolog.test(text);
  firstTag.lastIndex = prolog.lastIndex;
  return firstTag.exec(text)?.[1] ?? '';
}
