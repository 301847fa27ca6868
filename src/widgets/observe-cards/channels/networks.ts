import type { Channel } from '../../../model/observe.js';
import { webAddress } from '../../../safety/address.js';

/** The networks that are treated in a way of their own. */
export type Network =
  | 'rss'
  | 'newsletter'
  | 'email'
  | 'phone'
  | 'calendar'
  | 'google-news'
  | 'preferred-source'
  | 'mastodon'
  | 'bluesky'
  | 'youtube'
  | 'facebook'
  | 'instagram'
  | 'x'
  | 'linkedin'
  | 'whatsapp'
  | 'signal'
  | 'telegram'
  | 'other';

const names: Readonly<Record<string, Network>> = {
  rss: 'rss',
  atom: 'rss',
  feed: 'rss',
  'json-feed': 'rss',
  newsletter: 'newsletter',
  email: 'email',
  'e-mail': 'email',
  phone: 'phone',
  telephone: 'phone',
  calendar: 'calendar',
  ical: 'calendar',
  icalendar: 'calendar',
  ics: 'calendar',
  webcal: 'calendar',
  'google-news': 'google-news',
  'preferred-source': 'preferred-source',
  'google-preferred-source': 'preferred-source',
  mastodon: 'mastodon',
  fediverse: 'mastodon',
  activitypub: 'mastodon',
  pixelfed: 'mastodon',
  peertube: 'mastodon',
  friendica: 'mastodon',
  misskey: 'mastodon',
  bluesky: 'bluesky',
  youtube: 'youtube',
  facebook: 'facebook',
  instagram: 'instagram',
  x: 'x',
  twitter: 'x',
  linkedin: 'linkedin',
  whatsapp: 'whatsapp',
  signal: 'signal',
  telegram: 'telegram',
};

/** The network that a feed means; every other word is a plain channel. */
export function networkOf(network = ''): Network {
  const name = network
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  return Object.hasOwn(names, name) ? names[name]! : 'other';
}

/** Where each network has an account of this name, without its @. */
const pages: Partial<Record<Network, (name: string) => string>> = {
  bluesky: (name) => `https://bsky.app/profile/${name}`,
  facebook: (name) => `https://www.facebook.com/${name}`,
  'google-news': (name) => `https://news.google.com/publications/${name}`,
  instagram: (name) => `https://www.instagram.com/${name}/`,
  linkedin: (name) => `https://www.linkedin.com/company/${name}/`,
  'preferred-source': (name) => `https://www.google.com/preferences/source?q=${name}`,
  telegram: (name) => `https://t.me/${name}`,
  whatsapp: (name) => `https://whatsapp.com/channel/${name}`,
  x: (name) => `https://x.com/${name}`,
  youtube: (name) =>
    `https://www.youtube.com/${/^UC[\w-]{22}$/.test(name) ? 'channel/' : '@'}${name}?sub_confirmation=1`,
};

/** An account of the fediverse. */
export interface Account {
  readonly user: string;
  readonly host: string;
}

/** The account that `handle` names, `@user@host`. */
export function accountOf(handle = ''): Account | undefined {
  const [, user, host] = /^(?:acct:)?@?([\w.-]+)@([\w.-]+\.[\w-]+(?::\d+)?)$/.exec(handle.trim()) ?? [];
  return user !== undefined && host !== undefined ? { user, host: host.toLowerCase() } : undefined;
}

/** The page of a channel: the one that the feed gives, else the one that the network has for its account. */
export function pageOf({ url, handle, network }: Channel): string | undefined {
  if (url !== undefined || handle === undefined) return url;
  const account = accountOf(handle);
  const known = networkOf(network);
  if (known === 'mastodon') return account && webAddress(`https://${account.host}/@${account.user}`);
  const name = encodeURIComponent(handle.trim().replace(/^@/, ''));
  return name ? pages[known]?.(name) : undefined;
}
