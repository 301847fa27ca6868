/**
 * The address of this page as it may be told to others: the one that it calls its own (`<link rel="canonical">`) on the same
 * host, or else where it stands, without the query and the fragment, in which a visitor's own tokens may be.
 *
 * @returns Nothing where the page has no address, as one in a `srcdoc`.
 */
export function pageAddress(): string | undefined {
  if (!/^https?:$/.test(location.protocol)) return undefined;
  // An empty one is the visitor's own address again.
  const named = 'link[rel~="canonical" i]:not([href=""], [href^="#"])';
  const { href = '' } = document.querySelector<HTMLLinkElement>(named) ?? {};
  // Of another origin, it would be an address that this page has no say in.
  return href.startsWith(`${location.origin}/`) ? href : location.origin + location.pathname;
}
