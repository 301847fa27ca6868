import { expect } from '@open-wc/testing';
import type { LoadOptions } from '../../src/feed/load-page.js';
import {
  addressIn,
  FeedInRanges,
  missingIn,
  monthsOf,
  type Range,
  type RangeOutcome,
} from '../../src/feed/ranges.js';
import { lastDay } from '../../src/model/time.js';
import { everyKind } from '../../src/formats/vocabulary/every-kind.js';
import { feedOf } from '../pages/widget.js';

const months = (first: string, last = first): Range => ({ first, last });
const days = (first: string, last = first) => `${first}-01/${lastDay(last)}`;
const idsOf = ({ reading }: RangeOutcome) => reading?.records.map(({ id }) => id) ?? [];
const options = (more: Partial<LoadOptions> = {}): LoadOptions => ({
  vocabulary: everyKind,
  signal: new AbortController().signal,
  ...more,
});

/** A feed of the fixture server that says what it was asked for, and how often it was. */
class EchoedRanges {
  private readonly key = crypto.randomUUID();
  private readonly life = new AbortController();
  readonly feed: FeedInRanges;

  /** @param query What is the matter with it, if anything. */
  constructor(query = '') {
    const asked = { title: 'asked', _civic: { kind: 'consultation', opens: '{start}', closes: '{end}' } };
    const feed = feedOf([
      { ...asked, id: 'from {start} to {end}' },
      { ...asked, id: 'all year', _civic: { kind: 'consultation', opens: '2026-01-01' } },
    ]);
    const text = encodeURIComponent(JSON.stringify(feed));
    this.feed = new FeedInRanges(
      { template: `/__feed/?text=${text}&key=${this.key}-{start}-{end}${query}` },
      this.life.signal,
    );
  }

  async asked(start: string, end: string): Promise<{ readonly count: number }> {
    const answer = await fetch(`/__feed/count?key=${this.key}-${start}-${end}`);
    return (await answer.json()) as { readonly count: number };
  }

  /** Waits until a range was asked for so often. */
  async until(start: string, end: string, count: number): Promise<void> {
    while ((await this.asked(start, end)).count < count);
  }

  end(): void {
    this.life.abort();
  }
}

describe('an address with places for days', () => {
  it('is asked for the months that hold the days, less those that a neighbour holds, too', () => {
    expect(monthsOf('2026-10-26/2026-12-06')).to.deep.equal(months('2026-10', '2026-12'));
    expect(monthsOf('2026-10-26/2026-12-06', 6)).to.deep.equal(months('2026-11'));
    expect(monthsOf('2026-11-03/2026-11-05', 6)).to.deep.equal(months('2026-10', '2026-11'));
  });

  it('takes the first and the last day of its months', () => {
    expect(addressIn('/a?from={start}&to={end}', months('2026-11'))).to.equal(
      '/a?from=2026-11-01&to=2026-11-30',
    );
    expect(addressIn('/{month}.json', months('2026-11'))).to.equal('/2026-11.json');
    expect(addressIn('/{start}/%7Bend%7D?again={start}', months('2027-12', '2028-02'))).to.equal(
      '/2027-12-01/2028-02-29?again=2027-12-01',
    );
  });

  it('is asked for what is missing only, in as few requests as there are gaps', () => {
    const known = new Map([
      ['2026-11', 1],
      ['2027-02', 1],
    ]);
    expect(missingIn(months('2026-09', '2027-04'), known)).to.deep.equal([
      months('2026-09', '2026-10'),
      months('2026-12', '2027-01'),
      months('2027-03', '2027-04'),
    ]);
    expect(missingIn(months('2026-11'), known)).to.deep.equal([]);
    expect(missingIn(months('2026-12', '2026-11'), known)).to.deep.equal([]);
  });
});

describe('a feed in ranges', () => {
  it('is asked for the months that are shown, and for the one after them', async () => {
    const ranges = new EchoedRanges();
    const shown = await ranges.feed.load(days('2026-11', '2026-12'), options());
    expect(idsOf(shown)).to.deep.equal(['from 2026-11-01 to 2026-12-31', 'all year']);
    expect(shown.fault).to.equal(undefined);
    await ranges.until('2027-01-01', '2027-01-31', 1);
    expect((await ranges.asked('2027-02-01', '2027-02-28')).count).to.equal(0);
  });

  it('keeps what was fetched: nothing is asked for twice, and nothing is there twice', async () => {
    const ranges = new EchoedRanges();
    await ranges.feed.load(days('2026-11'), options());
    await ranges.until('2026-12-01', '2026-12-31', 1);
    await ranges.feed.load(days('2026-12'), options());
    const back = await ranges.feed.load(days('2026-10', '2026-12'), options());
    expect([...idsOf(back)].sort().filter((id) => id < 'from 2027')).to.deep.equal([
      'all year',
      'from 2026-10-01 to 2026-10-31',
      'from 2026-11-01 to 2026-11-30',
      'from 2026-12-01 to 2026-12-31',
    ]);
    for (const [start, end] of [
      ['2026-10-01', '2026-10-31'],
      ['2026-11-01', '2026-11-30'],
      ['2026-12-01', '2026-12-31'],
    ] as const)
      expect((await ranges.asked(start, end)).count, start).to.equal(1);
  });

  it('does not lose the others where one range fails, says so, and asks for it again', async () => {
    const { signal } = new AbortController();
    // Of these files there are November and December.
    const feed = new FeedInRanges(
      { template: `/__feed/?body=ranges/{start}.json&key=${crypto.randomUUID()}` },
      signal,
    );
    const november = await feed.load(days('2026-11'), options());
    expect(idsOf(november)).to.deep.equal(['november']);
    const both = await feed.load(days('2026-10', '2026-12'), options());
    expect(idsOf(both)).to.have.members(['november', 'december']);
    expect(both.fault?.code).to.equal('refused');
    expect(
      both.reading?.problems.map(({ code, path }) => [code, /ranges\/([\d-]+)/.exec(path)?.[1]]),
    ).to.deep.equal([['refused', '2026-10-01']]);
    const again = await feed.load(days('2026-10'), options());
    expect(again.fault?.code).to.equal('refused');
    expect(idsOf(await feed.load(days('2026-11', '2026-12'), options()))).to.have.members([
      'november',
      'december',
    ]);
    expect(idsOf(await feed.load(days('2026-12'), options()))).to.deep.equal(['december']);
  });

  it('that was never there has no reading, and a fault', async () => {
    const feed = new FeedInRanges(
      { template: '/__feed/?status=404&x={start}' },
      new AbortController().signal,
    );
    const { reading, fault, missing } = await feed.load(days('2026-11'), options());
    expect([reading, fault?.code, missing]).to.deep.equal([undefined, 'not-found', [months('2026-11')]]);
  });

  it('read anew, believes what was said last and forgets what is not shown', async () => {
    const { fetch } = globalThis;
    let version = 0;
    globalThis.fetch = (address) => {
      const start = /s=([\d-]+)/.exec(address as string)?.[1] ?? '';
      const item = { id: 'park', title: `Park ${version}`, _civic: { kind: 'consultation' } };
      return Promise.resolve(Response.json(feedOf([item, { id: start, title: start }])));
    };
    try {
      const feed = new FeedInRanges(
        { template: `/${crypto.randomUUID()}?s={start}` },
        new AbortController().signal,
      );
      await feed.load(days('2026-09'), options());
      await feed.load(days('2026-11', '2026-12'), options());
      version = 1;
      const { reading } = await feed.load(days('2026-11'), options({ fresh: true }));
      // What was being fetched ahead may have arrived in between.
      const records = (reading?.records ?? []).filter(({ id }) => id !== '2027-01-01');
      expect(records.map(({ id }) => id)).to.deep.equal(['park', '2026-11-01']);
      expect(records[0]).to.have.property('title', 'Park 1');
    } finally {
      globalThis.fetch = fetch;
    }
  });

  it('keeps what it has where a refresh fails', async () => {
    const { signal } = new AbortController();
    const text = encodeURIComponent(JSON.stringify(feedOf([{ id: 'a', title: 'a' }])));
    const template = `/__feed/?text=${text}&x={start}&key=${crypto.randomUUID()}`;
    const feed = new FeedInRanges({ template }, signal);
    await feed.load(days('2026-11'), options());
    const { fetch } = globalThis;
    globalThis.fetch = () => Promise.resolve(new Response('', { status: 404 }));
    try {
      const outcome = await feed.load(days('2026-11'), options({ fresh: true }));
      expect(idsOf(outcome)).to.deep.equal(['a']);
      expect(outcome.fault?.code).to.equal('not-found');
      expect(outcome.missing).to.deep.equal([]);
    } finally {
      globalThis.fetch = fetch;
    }
  });

  it('prepared month by month, takes the months that there are, each once, and what belongs to none', async () => {
    const { fetch } = globalThis;
    const asked: string[] = [];
    globalThis.fetch = (address) => {
      const name = /([\w-]+)\.json/.exec(address as string)?.[1] ?? '';
      asked.push(name);
      return Promise.resolve(Response.json(feedOf([{ id: name, title: name }])));
    };
    try {
      const folder = `/${crypto.randomUUID()}`;
      const feed = new FeedInRanges(
        {
          template: `${folder}/{month}.json`,
          margin: 6,
          months: ['2026-08', '2026-11', '2026-12', '2027-03'],
          always: `${folder}/always.json`,
        },
        new AbortController().signal,
      );
      const shown = await feed.load('2026-10-26/2026-12-06', options());
      expect(idsOf(shown)).to.have.members(['2026-11', 'always']);
      await feed.load('2026-11-30/2027-04-10', options());
      expect(asked).to.deep.equal(['2026-11', 'always', '2026-12', '2027-03']);
    } finally {
      globalThis.fetch = fetch;
    }
  });

  it('ends with its signal, and leaves no trace of what did not come', async () => {
    const ranges = new EchoedRanges('&stall=0');
    const stop = new AbortController();
    const loading = ranges.feed.load(days('2026-11'), options({ signal: stop.signal }));
    stop.abort();
    const end = await loading.catch((error: unknown) => error);
    expect(end).to.have.property('name', 'AbortError');
  });

  it('stops fetching ahead when its life ends, and complains to nobody', async () => {
    const ranges = new EchoedRanges();
    await ranges.feed.load(days('2026-11'), options());
    ranges.end();
    const next = await ranges.feed.load(days('2026-12'), options());
    expect(idsOf(next)).to.include('from 2026-12-01 to 2026-12-31');
    expect((await ranges.asked('2027-01-01', '2027-01-31')).count).to.equal(0);
  });
});
