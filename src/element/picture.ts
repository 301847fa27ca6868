import { sourcesOf, type Stated } from './sources.js';

/** The address of a picture that `element` may show: one {@link isOnNamedSite on a site that the host has named}. */
export function pictureFor(element: Element & Stated, address: string | undefined): string | undefined {
  return address !== undefined && isOnNamedSite(element, address) ? address : undefined;
}

/**
 * Whether `address` is on the page's own site, or on that of one of the element's feeds. The host page has named these;
 * nobody else may learn who looks at it.
 */
export function isOnNamedSite(element: Element & Stated, address: string): boolean {
  const named = ['', ...sourcesOf(element, element).flatMap(({ src }) => src ?? [])];
  return named.some((one) => originOf(one) === originOf(address));
}

function originOf(address: string): string | undefined {
  try {
    return new URL(address, document.baseURI).origin;
  } catch {
    return undefined;
  }
}
