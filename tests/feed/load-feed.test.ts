import { expect } from '@open-wc/testing';
import type { FeedError } from '../../src/feed/fault.js';
import { keep, kept } from '../../src/feed/keeping.js';
import { loadFeed } from '../../src/feed/load-feed.js';
import type { DatedReading, LoadOptions } from '../../src/feed/load-page.js';
import { FeedDocument } from '../../src/formats/document.js';
import { everyKind } from '../../src/formats/vocabulary/every-kind.js';
import { bodyOf, fixtureFeed } from '../pages/feed-server.js';
import { feedOf } from '../pages/widget.js';

const load = (src: string, options: Partial<LoadOptions> = {}): Promise<DatedReading> =>
  loadFeed(src, { vocabulary: everyKind, signal: new AbortController().signal, ...options });
const idsOf = ({ records }: DatedReading) => records.map(({ id }) => id).join(' ');
const items = (...ids: readonly string[]) => ids.map((id) => ({ id, title: id }));

/** Pages of a feed, each naming the next; the last names `then`. */
function pages(contents: readonly (readonly object[])[], then?: string): ReturnType<typeof fixtureFeed>[] {
  const made: ReturnType<typeof fixtureFeed>[] = [];
  let next = then;
  for (const content of [...contents].reverse()) {
    const page = fixtureFeed(bodyOf(feedOf(content, next === undefined ? {} : { next_url: next })));
    made.unshift(page);
    next = page.address;
  }
  return made;
}

describe('a feed in pages', () => {
  it('is read to its last one', async () => {
    const [first] = pages([items('a', 'b'), items('c'), items('d')]);
    const reading = await load(first!.address);
    expect(idsOf(reading)).to.equal('a b c d');
    expect(reading.problems).to.deep.equal([]);
  });

  it('is read until there are enough records', async () => {
    const all = pages([items('a', 'b'), items('c', 'd'), items('e')]);
    expect(idsOf(await load(all[0]!.address, { maxItems: 3 }))).to.equal('a b c');
    expect((await all[2]!.count()).count).to.equal(0);
  });

  it('does not lead to another site, and says so', async () => {
    const feed = fixtureFeed(bodyOf(feedOf(items('a'), { next_url: 'https://other.example/2.json' })));
    const reading = await load(feed.address);
    expect(idsOf(reading)).to.equal('a');
    expect(reading).not.to.have.property('next');
    expect(reading.problems.map(({ severity, code, path }) => `${severity} ${code} ${path}`)).to.deep.equal([
      'error foreign-page next_url',
    ]);
    expect(reading.problems[0]!.message).to.contain('https://other.example/2.json');
  });

  it('that leads back to a page of its own ends there', async () => {
    const self = fixtureFeed(bodyOf(feedOf(items('a'), { next_url: '' })));
    expect(idsOf(await load(self.address))).to.equal('a');
    const first = fixtureFeed('body=pages/circle.json');
    const reading = await load(first.address);
    expect(idsOf(reading)).to.equal('a b');
  });

  it('is read no further than twenty pages', async () => {
    const { fetch } = globalThis;
    let page = 0;
    globalThis.fetch = () => {
      page++;
      const feed = feedOf(items(String(page)), { next_url: `/endless?page=${page + 1}` });
      return Promise.resolve(Response.json(feed));
    };
    try {
      expect((await load('/endless')).records).to.have.length(20);
    } finally {
      globalThis.fetch = fetch;
    }
  });

  it('has a record once that moved from one page to the next', async () => {
    const [first] = pages([items('a', 'b'), items('b', 'c')]);
    expect(idsOf(await load(first!.address))).to.equal('a b c');
  });

  it('keeps the pages before one that fails, and says which', async () => {
    const missing = fixtureFeed('status=404&text=x').address;
    const [first] = pages([items('a'), items('b')], missing);
    const reading = await load(first!.address);
    expect(idsOf(reading)).to.equal('a b');
    expect(reading.problems.map(({ code, path, severity }) => [severity, code, path])).to.deep.equal([
      ['error', 'not-found', missing],
    ]);
  });

  it('is left at once when nobody wants it any more', async () => {
    const slow = fixtureFeed('text={}&delay=20000');
    const [first] = pages([items('a')], slow.address);
    const stop = new AbortController();
    const loading = load(first!.address, { signal: stop.signal }).catch((error: unknown) => error);
    await slow.until(({ count }) => count === 1);
    stop.abort();
    expect(((await loading) as DOMException).name).to.equal('AbortError');
    await slow.until(({ aborted }) => aborted === 1);
  });
});

describe('the address of a feed', () => {
  it('starts from the page', async () => {
    const { address } = fixtureFeed(bodyOf(feedOf(items('a'))));
    expect(idsOf(await load(address.slice(location.origin.length)))).to.equal('a');
  });

  it('is one of the web, or a fault with that name', async () => {
    for (const src of [
      'javascript:alert(1)',
      'data:application/json,{}',
      'file:///etc/passwd',
      'http://',
      'blob:x',
    ]) {
      const fault = (await load(src).catch((error: unknown) => error)) as FeedError;
      expect(fault, src).to.include({ code: 'bad-address' });
    }
  });

  it('is what relative addresses in the feed start from, after it was led on', async () => {
    const target = fixtureFeed(bodyOf(feedOf([{ id: 'a', title: 'A', url: '/park' }])));
    const { address } = fixtureFeed(`redirect=${encodeURIComponent(target.address)}`);
    expect((await load(address)).records[0]!.url).to.equal(`${location.origin}/park`);
  });
});

describe('a feed that is kept on the device', () => {
  const answer = (text: string) => ({ document: new FeedDocument(text), at: 1_000 });
  afterEach(() => {
    localStorage.clear();
  });

  it('comes back as it was, with its time and its address', () => {
    keep('/feed.json', answer('{"a":1}'));
    const back = kept('/feed.json')!;
    expect(back.document.text).to.equal('{"a":1}');
    expect(back.document.url).to.equal(`${location.origin}/feed.json`);
    expect(back.at).to.equal(1_000);
  });

  it('is another one on another page with the same relative address', () => {
    const here = location.href;
    keep('feed.json', answer('here'));
    history.replaceState(null, '', '/elsewhere/');
    const elsewhere = kept('feed.json');
    history.replaceState(null, '', here);
    expect(elsewhere).to.equal(undefined);
    expect(kept('feed.json')!.document.text).to.equal('here');
  });

  it('is nothing where there is none, or something else', () => {
    expect(kept('/feed.json')).to.equal(undefined);
    keep('/feed.json', answer('{}'));
    for (const value of ['', 'x', 'null', '{}', '{"text":1,"at":1}', '[]']) {
      for (const key of Object.keys(localStorage)) localStorage.setItem(key, value);
      expect(kept('/feed.json'), value).to.equal(undefined);
    }
  });

  it('is not kept where it is empty, too large, or the device is full', () => {
    keep('/feed.json', answer(''));
    keep('/feed.json', answer('x'.repeat(1_000_001)));
    expect(localStorage.length).to.equal(0);
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      keep('/feed.json', answer('{}'));
    } finally {
      Storage.prototype.setItem = setItem;
    }
    expect(kept('/feed.json')).to.equal(undefined);
  });
});
