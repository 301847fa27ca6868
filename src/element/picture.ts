import { sourcesOf, type Stated } from './sources.js';

/**
 * The address of a picture that `element` may show: one on the page's own site, or on that of one of its feeds. The host
 * page has named these; nobody else may learn who looks at it.
 */
export function pictureFor(element: Element & Stated, address: string | undefined): string | undefined {
  if (address === undefined) return undefined;
  const named = ['', ...sourcesOf(element, element).flatMap(({ src }) => src ?? [])];
  return named.some((one) => originOf(one) === originOf(address)) ? address : undefined;
}

function originOf(address: string): string | undefined {
  try {
    return new URL(address, document.baseURI).origin;
  } catch {
    return undefined;
  }
}
