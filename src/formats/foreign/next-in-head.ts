import { webAddress } from '../../safety/address.js';
import type { FeedDocument } from '../document.js';

/**
 * The next page of a list, where it stands in the head of the answer: as a link (RFC 8288), or as the number of pages that
 * WordPress counts.
 */
export function nextInHead({ advertised = '', url }: FeedDocument): string | undefined {
  const link = [...advertised.matchAll(/<([^<>]+)>([^<>]*)/g)].find(([, , said = '']) =>
    /;\s*rel\s*=\s*(?:"(?:[^"]*\s)?next(?:\s[^"]*)?"|next\b)/i.test(said),
  );
  if (link) return webAddress(link[1]!, url);
  const pages = Number(/(?:^|\s)pages:(\d{1,6})\b/.exec(advertised)?.[1] ?? 0);
  if (url === undefined || !URL.canParse(url)) return undefined;
  const next = new URL(url);
  const page = Number(next.searchParams.get('page') ?? 1);
  if (!(page < pages)) return undefined;
  next.searchParams.set('page', String(page + 1));
  return next.href;
}
