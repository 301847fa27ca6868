import { expect } from '@open-wc/testing';
import { FeedError, type FaultCode } from '../../src/feed/fault.js';
import { delayBefore, retrying } from '../../src/feed/retry.js';

const fault = (code: FaultCode, retryAfter?: number) => new FeedError(code, 'A fault of a test.', retryAfter);
const never = new AbortController().signal;

/** Fails with these faults one after the other, then answers; and what was waited for. */
function attempts(faults: readonly Error[], random = () => 0.5) {
  const waits: number[] = [];
  let calls = 0;
  const attempt = () => {
    const next = faults[++calls];
    return next === undefined ? Promise.resolve('answer') : Promise.reject(next);
  };
  const wait = (milliseconds: number) => {
    waits.push(milliseconds);
    return Promise.resolve();
  };
  const run = (signal = never) => retrying(attempt, signal, faults[0], { random, wait });
  return { run, waits, calls: () => calls };
}

describe('a request that failed', () => {
  it('is tried three times in all', async () => {
    const twice = attempts([fault('server-error'), fault('timeout')]);
    expect(await twice.run()).to.equal('answer');
    expect(twice.waits).to.deep.equal([1_000, 2_000]);
    const last = fault('unreachable');
    const always = attempts([fault('busy'), fault('offline'), last, fault('busy')]);
    expect(await always.run().catch((error: unknown) => error)).to.equal(last);
    expect(always.calls()).to.equal(2);
  });

  it('is not tried again where that is of no use', async () => {
    for (const code of [
      'not-found',
      'refused',
      'bad-address',
      'blocked-by-cors',
      'blocked-by-policy',
      'too-large',
      'html-page',
      'empty',
      'unreadable',
      'unknown-format',
    ] as const) {
      const once = attempts([fault(code)]);
      expect(await once.run().catch((error: unknown) => (error as FeedError).code)).to.equal(code);
      expect(once.calls(), code).to.equal(0);
    }
    const mistake = new TypeError('a mistake of ours');
    expect(
      await attempts([mistake])
        .run()
        .catch((error: unknown) => error),
    ).to.equal(mistake);
  });

  it('waits for as long as the server says, and a little longer, so that not all come back together', () => {
    expect(delayBefore(1, fault('busy', 5_000), () => 0)).to.equal(5_000);
    expect(delayBefore(1, fault('busy', 5_000), () => 0.5)).to.equal(6_000);
  });

  it('is given up where the server wants to be left alone for longer than anybody waits', () => {
    expect(delayBefore(1, fault('busy', 3_600_000), () => 0)).to.equal(undefined);
    expect(delayBefore(1, fault('busy', 30_000), () => 0)).to.equal(30_000);
  });

  it('comes back at any moment of a span that doubles, so that pages that failed together spread', () => {
    for (const [attempt, span] of [
      [1, 2_000],
      [2, 4_000],
    ] as const) {
      const delays = Array.from({ length: 1_000 }, () => delayBefore(attempt, fault('busy'), Math.random)!);
      expect(Math.min(...delays)).to.be.at.least(0);
      expect(Math.max(...delays)).to.be.at.most(span);
      const tenths = Array.from(
        { length: 10 },
        (_, tenth) => delays.filter((delay) => Math.floor((10 * delay) / span) === tenth).length,
      );
      // A hundred are due in each; fewer than 50 or more than 150 come once in millions of runs.
      for (const count of tenths) expect(count).to.be.within(50, 150);
    }
  });

  it('is forgotten while it waits, once nobody wants it', async () => {
    const stop = new AbortController();
    let calls = 0;
    const trying = retrying(() => Promise.resolve(++calls), stop.signal, fault('busy', 20_000));
    stop.abort();
    expect(((await trying.catch((error: unknown) => error)) as DOMException).name).to.equal('AbortError');
    expect(calls).to.equal(0);
    const late = attempts([fault('busy')]);
    expect(((await late.run(stop.signal).catch((error: unknown) => error)) as DOMException).name).to.equal(
      'AbortError',
    );
    expect(late.waits).to.deep.equal([]);
  });
});
