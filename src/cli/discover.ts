import { FeedError } from '../feed/fault.js';
import { readFeed } from '../feed/read-feed.js';
import type { FeedDocument } from '../formats/document.js';
import { feedsNamedBy, type NamedFeed } from '../formats/page/feeds-of-page.js';
import { isPage } from '../formats/page/html-page.js';
import { markupTextOf } from '../formats/own-charset.js';
import { version } from '../version.js';
import { fetched, isAddress } from './input.js';
import { likelyAddresses } from './likely-addresses.js';
import { countsIn, countsOf } from './counts.js';
import { plain } from './printed.js';
import { parsed, patience, readingOptions } from './reading-options.js';
import { discoverHelp, UsageError } from './usage.js';

/** A handful: whoever is asked never wished to be. */
const most = 10;

/** An address that was tried, and what is there. */
interface Found extends NamedFeed {
  readonly format: string;
  readonly title: string | null;
  readonly counts: Readonly<Record<string, number>>;
}

interface Tried extends NamedFeed {
  readonly code: string;
  readonly message: string;
}

/** Looks for the feeds of a site, and prints them. @returns The exit code: 1 where there are none. */
export async function discover(args: readonly string[]): Promise<number> {
  const { positionals, values } = parsed('discover', args, {
    help: readingOptions.help,
    timeout: readingOptions.timeout,
    json: { type: 'boolean' },
  });
  if (values.help) {
    console.log(discoverHelp);
    return 0;
  }
  const [given, ...others] = positionals;
  if (given === undefined || others.length)
    throw new UsageError('Name the address of one page. Try: civic-widgets discover --help');
  if (/^[a-z][a-z\d+.-]*:(?!\d)/i.test(given) && !isAddress(given))
    throw new UsageError(`“${given}” is no http or https address.`);
  const page = isAddress(given) ? given : `https://${given}`;
  const search = new Search(
    patience(values.timeout),
    values.json ? () => undefined : (line) => console.log(line),
  );
  await search.from(page);
  const { found, tried, requests } = search;
  if (values.json) console.log(JSON.stringify({ page, requests, found, tried }, undefined, 2));
  else console.log(summary(found, requests));
  return found.length ? 0 : 1;
}

class Search {
  readonly found: Found[] = [];
  readonly tried: Tried[] = [];
  requests = 0;
  private readonly seen = new Set<string>();

  constructor(
    private readonly timeout: number,
    private readonly say: (line: string) => void,
  ) {}

  /** Looks at the page, at what it names, and where sites like it have their feeds. */
  async from(page: string): Promise<void> {
    const document = await this.document({ address: page, what: 'the page itself' });
    if (!document) return;
    const address = document.url ?? page;
    if (!isPage(document.text)) {
      await this.read({ address, what: 'the address itself' }, document);
      return;
    }
    const html = markupTextOf(document);
    if (/application\/ld\+json/i.test(html))
      await this.read({ address, what: 'data in the page' }, document, true);
    for (const one of feedsNamedBy(html, address, document.advertised)) await this.look(one);
    const before = this.found.length;
    for (const one of likelyAddresses(html, address))
      if (this.found.length < before + 3) await this.look(one);
  }

  private async look(one: NamedFeed): Promise<void> {
    if (this.seen.has(one.address) || this.requests >= most) return;
    const document = await this.document(one);
    if (document) await this.read(one, document);
  }

  private async document(one: NamedFeed): Promise<FeedDocument | undefined> {
    this.seen.add(one.address);
    this.requests += 1;
    try {
      return await fetched(one.address, { timeout: this.timeout, ask: politely });
    } catch (fault) {
      this.fail(one, fault);
      return undefined;
    }
  }

  private async read(one: NamedFeed, document: FeedDocument, quietly = false): Promise<void> {
    try {
      const { format, title = null, records } = await readFeed(document, { url: one.address });
      const counts = countsOf(records);
      this.found.push({ ...one, format, title: title && plain(title), counts });
      this.say(
        `  found  ${one.address}\n         ${format}${title ? `, “${plain(title)}”` : ''}: ${countsIn(counts)}`,
      );
    } catch (fault) {
      if (!quietly) this.fail(one, fault);
    }
  }

  private fail(one: NamedFeed, fault: unknown): void {
    if (!(fault instanceof FeedError)) throw fault;
    this.tried.push({ ...one, code: fault.code, message: plain(fault.message) });
    this.say(`  none   ${one.address}\n         ${one.what}: ${fault.code}`);
  }
}

const politely: typeof fetch = (input, init) =>
  fetch(input, {
    ...init,
    headers: {
      ...(init?.headers as Record<string, string>),
      'user-agent': `civic-widgets/${version} (discover)`,
    },
  });

function summary(found: readonly Found[], requests: number): string {
  const asked = `${requests} ${requests === 1 ? 'request' : 'requests'}`;
  const [first] = found;
  if (!first)
    return `No feed was found with ${asked}. Look on the site for RSS, iCal or “subscribe”, or ask its publisher for a feed.`;
  return `${found.length} ${found.length === 1 ? 'feed' : 'feeds'} found with ${asked}. Next: civic-widgets check ${first.address}`;
}
