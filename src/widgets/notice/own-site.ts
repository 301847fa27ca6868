import type { Source } from '../../element/sources.js';
import { webAddress } from '../../safety/address.js';

/** Whether `address` is on the page's own site or on that of one of its feeds: a guest asks nobody else for anything. */
export function isOnOwnSite(address: string, sources: readonly Source[]): boolean {
  const own = sources.flatMap(({ src = '' }) => webAddress(src, document.baseURI) ?? []);
  return [location.href, ...own].some((site) => new URL(site).origin === new URL(address).origin);
}
