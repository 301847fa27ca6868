import type { Account } from '../channels/networks.js';

/**
 * The bare host that a person means by the server of theirs: they may paste its address, or their own account's.
 *
 * @returns Nothing for what is no host of the public web: an address within a network, one with a path or a user name.
 */
export function serverOf(typed: string): string | undefined {
  const text = typed.trim().toLowerCase();
  const host = /^(?:https?:\/\/|@?[\w.-]+@)?([^\s/?#@:\\]+(?::\d{1,5})?)\/?$/.exec(text)?.[1];
  if (host === undefined || !URL.canParse(`https://${host}`)) return undefined;
  const { host: ascii, hostname } = new URL(`https://${host}`);
  const isName = /^(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+(?!\d+$)[a-z\d-]{2,63}$/.test(hostname);
  return isName && hostname.length < 254 && !/\.(?:local|localhost|internal|test|invalid)$/.test(hostname)
    ? ascii
    : undefined;
}

/** Where `server` asks its own people whether to follow an account: the page that Mastodon's WebFinger documents name. */
export const followAddress = (server: string, { user, host }: Account): string =>
  `https://${server}/authorize_interaction?uri=${encodeURIComponent(`${user}@${host}`)}`;
