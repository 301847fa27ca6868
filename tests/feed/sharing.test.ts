import { expect } from '@open-wc/testing';
import { limits } from '../../src/feed/answer.js';
import { sharedRequest } from '../../src/feed/sharing.js';
import { at } from '../pages/widget.js';
import { fixtureFeed } from '../pages/feed-server.js';

const never = new AbortController().signal;
const ask = (address: string, signal = never, fresh = false) =>
  sharedRequest(address, limits.bytes, signal, fresh);
const failed = (asking: Promise<unknown>): Promise<unknown> =>
  asking.then(
    () => undefined,
    (error: unknown) => error,
  );

describe('a feed that many ask for', () => {
  it('is asked for once, and its answer serves those who come later', async () => {
    const feed = fixtureFeed('text={}&delay=50');
    const answers = await Promise.all(Array.from({ length: 20 }, () => ask(feed.address)));
    expect(new Set(answers).size).to.equal(1);
    expect(await ask(feed.address)).to.equal(answers[0]);
    expect((await feed.count()).count).to.equal(1);
  });

  it('is asked for again when it has to be fresh, but not twice at a time', async () => {
    const feed = fixtureFeed('text={}&delay=50');
    const first = await ask(feed.address);
    const [second, third] = await Promise.all([
      ask(feed.address, never, true),
      ask(feed.address, never, true),
    ]);
    expect(second).not.to.equal(first);
    expect(third).to.equal(second);
    expect((await feed.count()).count).to.equal(2);
  });

  it('is asked for again when its answer is half a minute old', async () => {
    const feed = fixtureFeed('text={}');
    const { at: arrived } = await ask(feed.address);
    await at(new Date(arrived + 29_000).toISOString(), () => ask(feed.address));
    expect((await feed.count()).count).to.equal(1);
    await at(new Date(arrived + 31_000).toISOString(), () => ask(feed.address));
    expect((await feed.count()).count).to.equal(2);
  });

  it('is asked for by each size that it may have', async () => {
    const feed = fixtureFeed('bytes=1000');
    expect(await failed(sharedRequest(feed.address, 100, never))).to.include({ code: 'too-large' });
    expect(await failed(sharedRequest(feed.address, 10_000, never))).to.equal(undefined);
  });

  it('fails for all at once, and is not remembered for that', async () => {
    const feed = fixtureFeed('text={}&status=404&fail=1');
    const faults = await Promise.all([failed(ask(feed.address)), failed(ask(feed.address))]);
    expect(faults[0]).to.include({ code: 'not-found' });
    expect(faults[1]).to.equal(faults[0]);
    expect((await ask(feed.address)).document.text).to.equal('{}');
    expect((await feed.count()).count).to.equal(2);
  });

  it('is waited for as long as one of them wants it', async () => {
    const feed = fixtureFeed('text={}&delay=150');
    const [leaving, staying] = [new AbortController(), new AbortController()];
    const left = failed(ask(feed.address, leaving.signal));
    const stayed = ask(feed.address, staying.signal);
    leaving.abort();
    expect(((await left) as DOMException).name).to.equal('AbortError');
    expect((await stayed).document.text).to.equal('{}');
    expect(await feed.count()).to.deep.include({ count: 1, aborted: 0 });
  });

  it('is let go when the last of them leaves, and asked for anew by the next', async () => {
    const feed = fixtureFeed('text={}&delay=20000&fail=1');
    const stops = [new AbortController(), new AbortController()];
    const asking = stops.map(({ signal }) => failed(ask(feed.address, signal)));
    await feed.until(({ count }) => count === 1);
    for (const stop of stops) stop.abort();
    for (const one of asking) expect(((await one) as DOMException).name).to.equal('AbortError');
    await feed.until(({ aborted }) => aborted === 1);
    expect((await ask(feed.address)).document.text).to.equal('{}');
  });

  it('is not asked for by who has left already', async () => {
    const feed = fixtureFeed('text={}');
    expect(((await failed(ask(feed.address, AbortSignal.abort()))) as DOMException).name).to.equal(
      'AbortError',
    );
    expect((await feed.count()).count).to.equal(0);
  });

  it('is tried again after a fault of the moment, and not after another', async () => {
    const moment = fixtureFeed('text={}&status=503&retry-after=0&fail=1');
    expect((await ask(moment.address)).document.text).to.equal('{}');
    expect((await moment.count()).count).to.equal(2);
    const lasting = fixtureFeed('status=403&text=x');
    await failed(ask(lasting.address));
    expect((await lasting.count()).count).to.equal(1);
  });
});
