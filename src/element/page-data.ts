import type { LoadOptions } from '../feed/load-page.js';
import { FeedError } from '../feed/fault.js';
import { listIn } from './page-list.js';
import type { Source } from './sources.js';

/** Data that are written on the elements of a page, in the words of schema.org. */
const written = '[itemscope], [typeof], [vocab]';

/**
 * A feed that the page itself holds, and how it is to be read: the script with the id in `src`, the JSON-LD scripts inside the
 * element with it, or what is written there for people: microdata, a table, a list. `#` alone means the scripts of the whole page.
 *
 * @throws {FeedError} `not-found` where nothing in the page has that id.
 */
export async function feedInPage<O extends LoadOptions>(
  source: Source,
  options: O,
): Promise<readonly [feed: string | object, how: O]> {
  const { src = '' } = source;
  const id = decodeURIComponent(src.slice(1));
  const named = id ? document.getElementById(id) : document;
  if (!named) throw new FeedError('not-found', `Nothing in the page has the id “${id}”: check src="${src}".`);
  const asData = { type: 'schema-org', ...options };
  if (named instanceof HTMLScriptElement) return [named.text, asData];
  const scripts = [
    ...named.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json" i]'),
  ].filter(({ dataset }) => dataset['civicRecords'] === undefined);
  if (named instanceof Element && scripts.length === 0) {
    if (!named.querySelector(written) && !named.matches(written)) return listIn(named, options, source);
    return [asPage(new XMLSerializer().serializeToString(named)), asData];
  }
  // As the page that they are in, so that each is read by itself.
  return [
    asPage(scripts.map(({ text }) => `<script type="application/ld+json">${text}</script>`).join('\n')),
    asData,
  ];
}

function asPage(text: string): string {
  const { lang } = document.documentElement;
  return `<!doctype html><html${/^[\w-]+$/.test(lang) ? ` lang="${lang}"` : ''}>${text}`;
}
