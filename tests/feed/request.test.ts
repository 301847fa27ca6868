import { expect } from '@open-wc/testing';
import { limits, type Answer, type Limits } from '../../src/feed/answer.js';
import { groupOf } from '../../src/element/feed-view.terms.js';
import { FeedError, type FaultCode } from '../../src/feed/fault.js';
import { requestFeed } from '../../src/feed/request.js';
import { fixtureFeed } from '../pages/feed-server.js';

const never = new AbortController().signal;
const ask = (address: string, own: Partial<Limits> = {}, fresh = false): Promise<Answer> =>
  requestFeed(address, never, fresh, { ...limits, ...own });

async function faultOf(asking: Promise<unknown>): Promise<FeedError> {
  const fault: unknown = await asking.then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(fault).to.be.instanceOf(FeedError);
  return fault as FeedError;
}

describe('a request for a feed', () => {
  it('has an answer: its document, its type and its time', async () => {
    const before = Date.now();
    const { document, type, at } = await ask(fixtureFeed('text={}&type=application/json').address);
    expect(document.text).to.equal('{}');
    expect(type).to.contain('application/json');
    expect(at).to.be.within(before, Date.now());
  });

  it('sends no cookies, and says what it can read', async () => {
    document.cookie = 'secret=1; path=/';
    const feed = fixtureFeed('text=x');
    await ask(feed.address);
    document.cookie = 'secret=; path=/; max-age=0';
    const { last } = await feed.count();
    expect(last!.headers).not.to.have.property('cookie');
    expect(last!.headers['accept']).to.contain('application/feed+json').and.contain('text/calendar');
  });

  it('reads an answer in the encoding that the server names', async () => {
    const { address } = fixtureFeed('base64=WmG/87Pm&type=text/plain;charset=iso-8859-2');
    const { document } = await ask(address);
    await document.decode();
    expect(document.text).to.equal('Zażółć');
  });

  it('knows where it was led to, so that relative addresses start from there', async () => {
    const target = fixtureFeed('text={}');
    const { address } = fixtureFeed(`redirect=${encodeURIComponent(target.address)}`);
    expect((await ask(address)).document.url).to.equal(target.address);
  });

  it('asks whether there is something newer when it has to be fresh', async () => {
    const feed = fixtureFeed('text={}&etag="a"&header=cache-control:max-age=3600');
    await ask(feed.address);
    await ask(feed.address, {}, true);
    const { headers } = (await feed.count()).last!;
    expect(headers['cache-control']).to.match(/max-age=0|no-cache/);
    // An engine that keeps no answers has none to ask about.
    expect(headers['if-none-match'] ?? '"a"').to.equal('"a"');
  });

  it('is ended by who made it', async () => {
    const feed = fixtureFeed('text=x&delay=20000');
    const stop = new AbortController();
    const asking = requestFeed(feed.address, stop.signal, false, limits);
    await feed.until(({ count }) => count === 1);
    stop.abort();
    const error: unknown = await asking.catch((reason: unknown) => reason);
    expect((error as DOMException).name).to.equal('AbortError');
    await feed.until(({ aborted }) => aborted === 1);
  });
});

describe('a limit of a request', () => {
  it('of time to the head of the answer', async () => {
    const feed = fixtureFeed('text=x&delay=20000');
    expect((await faultOf(ask(feed.address, { headTime: 50 }))).code).to.equal('timeout');
    await feed.until(({ aborted }) => aborted === 1);
  });

  it('of time to the end of it, however lively it drips', async () => {
    const drip = fixtureFeed('text=a long text that comes a character at a time&drip=100');
    expect((await faultOf(ask(drip.address, { wholeTime: 250 }))).code).to.equal('timeout');
    const stall = fixtureFeed('text=a long text&stall=3');
    expect((await faultOf(ask(stall.address, { wholeTime: 250 }))).code).to.equal('timeout');
    await stall.until(({ aborted }) => aborted === 1);
  });

  it('of bytes that the server states, before they are here', async () => {
    const stated = fixtureFeed('bytes=6000000&stall=3');
    const fault = await faultOf(ask(stated.address));
    expect(fault).to.include({ code: 'too-large' });
    expect(fault.message).to.contain('5000000');
    await stated.until(({ aborted }) => aborted === 1);
    expect(
      (await ask(fixtureFeed('bytes=300000').address, { bytes: 400_000 })).document.text.length,
    ).to.be.above(300_000);
  });
});

describe('an answer without end', () => {
  const { fetch } = globalThis;
  afterEach(() => {
    globalThis.fetch = fetch;
  });

  it('is left at the limit', async () => {
    let pieces = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        pieces++;
        controller.enqueue(new Uint8Array(100_000));
      },
    });
    globalThis.fetch = () => Promise.resolve(new Response(endless));
    expect((await faultOf(ask('/endless'))).code).to.equal('too-large');
    expect(pieces).to.be.within(50, 55);
  });
});

describe('an answer that is none', () => {
  const cases: readonly (readonly [query: string, code: FaultCode, group: ReturnType<typeof groupOf>])[] = [
    ['status=404', 'not-found', 'missing'],
    ['status=410', 'not-found', 'missing'],
    ['status=400', 'refused', 'missing'],
    ['status=401', 'refused', 'missing'],
    ['status=403', 'refused', 'missing'],
    ['status=408', 'busy', 'connection'],
    ['status=429', 'busy', 'connection'],
    ['status=503', 'busy', 'connection'],
    ['status=500', 'server-error', 'connection'],
    ['status=502', 'server-error', 'connection'],
    ['reset=3', 'unreachable', 'connection'],
    ['reset=0', 'unreachable', 'connection'],
  ];
  for (const [query, code, group] of cases)
    it(`has the code ${code}: ${query}`, async () => {
      const fault = await faultOf(ask(fixtureFeed(`text=a long text&${query}`).address));
      expect(fault).to.include({ code, name: 'FeedError' });
      expect(groupOf(code)).to.equal(group);
      expect(fault.message).to.contain('/__feed/');
    });

  it('says how long its server wants to be left alone', async () => {
    const wait = async (query: string) =>
      (await faultOf(ask(fixtureFeed(`text=x&status=503&${query}`).address))).retryAfter;
    expect(await wait('retry-after=2')).to.equal(2_000);
    const inAMinute = new Date(Date.now() + 60_000).toUTCString();
    expect(await wait(`retry-after=${inAMinute}`)).to.be.within(1, 60_000);
    expect(await wait('header=retry-after:Mon, 01 Jan 2024 00:00:00 GMT')).to.equal(0);
    expect(await wait('header=retry-after:soon')).to.equal(undefined);
    expect(await wait('')).to.equal(undefined);
  });

  it('is left at once, however much there is of it', async () => {
    const feed = fixtureFeed('status=404&text=a long text&stall=3');
    expect((await faultOf(ask(feed.address))).code).to.equal('not-found');
    await feed.until(({ aborted }) => aborted === 1);
  });
});
