import { FeedError } from '../feed/fault.js';

/**
 * A feed that the page itself holds: the script with the id in `address`, or the JSON-LD scripts inside the element with
 * it; `#` alone means those of the whole page.
 *
 * @throws {FeedError} `not-found` where nothing in the page has that id.
 */
export function feedInPage(address: string): string {
  const id = decodeURIComponent(address.slice(1));
  const named = id ? document.getElementById(id) : document;
  if (!named)
    throw new FeedError('not-found', `Nothing in the page has the id “${id}”: check src="${address}".`);
  if (named instanceof HTMLScriptElement) return named.text;
  const scripts = [...named.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json" i]')];
  const { lang } = document.documentElement;
  // As the page that they are in, so that each is read by itself.
  return (
    `<!doctype html><html${/^[\w-]+$/.test(lang) ? ` lang="${lang}"` : ''}>` +
    scripts.map(({ text }) => `<script type="application/ld+json">${text}</script>`).join('\n')
  );
}
