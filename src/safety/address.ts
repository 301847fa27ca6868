// Strangers' addresses end up in `href`s on somebody else's site, so only these schemes pass.
const web = /^https?:/i;
// No server takes a longer one.
const longest = 10_000;

/**
 * An `http(s)` address that is safe to link to, absolute and normalised.
 *
 * @param base Address that relative ones start from: the feed's own. One that is no web address is none.
 * @returns Nothing for another scheme, for an address with a user name in it (it reads as another site than it
 *   leads to), for what is no address, and for one that is longer than any.
 */
export function webAddress(value: string, base?: string): string | undefined {
  if (value.length > longest) return undefined;
  const text = /^www\./i.test(value.trim()) ? `https://${value.trim()}` : value.trim();
  try {
    const url = new URL(text, base && web.test(base) ? base : undefined);
    return web.test(url.protocol) && url.hostname && !url.username && !url.password ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/** A bare e-mail address, with or without `mailto:`; nothing where it could smuggle in a header. */
export function emailAddress(value: string): string | undefined {
  const email = value.trim().replace(/^mailto:/i, '');
  return /^[^\s\p{C}@<>()[\]"',;:?&%#\\]{1,64}@[^\s\p{C}@<>()[\]"',;:?&%#\\]{1,255}$/u.test(email)
    ? email
    : undefined;
}
