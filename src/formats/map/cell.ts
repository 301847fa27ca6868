import { withSite } from '../bare-site.js';

// What people put together into one cell: two addresses of letters, an e-mail and a site, two offices.

const email = /[^\s@;,/|<>()[\]]+@[^\s@;,/|<>()[\]]+\.\p{L}{2,}/gu;
/** Written so that no machine collects it. */
const at = /\s*[([](?:at|@|małpa|ät)[)\]]\s*/gi;

/** Whether a text is an e-mail address, or begins with one. */
export const hasEmailFirst = (text: string): boolean => text.replace(at, '@').search(email) === 0;

/** The e-mail addresses in a text. */
export const emailsIn = (text: string): readonly string[] => text.replace(at, '@').match(email) ?? [];

/** The site that a text names beside an e-mail address; what names no such address is the site. */
export function siteIn(text: string): string | undefined {
  if (emailsIn(text).length === 0) return withSite(text);
  const words = text.replace(email, ' ').split(/[\s,;|]+/);
  const site = words.find((one) => /^(?:https?:\/\/|www\.)./i.test(one) || withSite(one) !== one);
  return site && withSite(site);
}

// Of Poland, of Germany and its neighbours, of Ukraine, of Britain.
const postcode = /\b(?:\d{2}-\d{3}|\d{5}|\d{4}(?= \p{Lu})|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})(?!\d)/u;

/** The addresses in a text: several, where each of its parts could have a letter sent to it. */
export function addressesIn(text: string): readonly string[] {
  const parts = text.split(/\s*[;|\n]\s*/).filter(Boolean);
  const isWhole = (part: string) => postcode.test(part) && /\p{L}{3}/u.test(part.replace(postcode, ''));
  return parts.length > 1 && parts.every(isWhole) && parts.every((part) => /\D\d|^\D/.test(part))
    ? parts
    : [text.replace(/,?\s*\n\s*/g, ', ')];
}
