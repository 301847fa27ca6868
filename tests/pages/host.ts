import { hostColours } from './host-colours.js';

/** Makes the page of the test a page of a host: titled, in a language and in its colours. */
export function host({ lang, scheme }: { readonly lang: string; readonly scheme: string }): void {
  document.title = 'A city';
  const { documentElement: root } = document;
  root.lang = lang;
  root.style.colorScheme = scheme;
  Object.assign(root.style, hostColours(scheme));
}

/** Takes back what {@link host} did. */
export function leaveHost(): void {
  const { documentElement: root } = document;
  root.removeAttribute('lang');
  for (const name of ['color-scheme', 'background', 'color']) root.style.removeProperty(name);
}
