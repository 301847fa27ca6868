import { expect } from '@open-wc/testing';

interface Count {
  count: number;
  aborted: number;
  last?: { method: string; headers: Record<string, string> };
}

const feed = (query: string, init?: RequestInit) => fetch(`/__feed/?${query}`, init);
const counted = async (key: string) => (await (await fetch(`/__feed/count?key=${key}`)).json()) as Count;
const fails = async (promise: Promise<unknown>) => {
  const result = await promise.then(
    () => 'succeeded',
    () => 'failed',
  );
  expect(result).to.equal('failed');
};

/** The faults that other tests rely on do happen. */
describe('the feed server of the tests', () => {
  it('answers with the status, type, headers and body asked for', async () => {
    const answer = await feed('status=503&type=text/html&text=hello&retry-after=2&header=x-more:a:b');
    expect(answer.status).to.equal(503);
    expect(answer.headers.get('content-type')).to.equal('text/html');
    expect(answer.headers.get('retry-after')).to.equal('2');
    expect(answer.headers.get('x-more')).to.equal('a:b');
    expect(await answer.text()).to.equal('hello');
  });

  it('sends bytes as they are, and no type where none is wanted', async () => {
    const answer = await feed('type=&base64=/v8A');
    expect(answer.headers.get('content-type')).to.equal(null);
    expect([...new Uint8Array(await answer.arrayBuffer())]).to.deep.equal([0xfe, 0xff, 0]);
  });

  it('makes feeds of any length, size and depth', async () => {
    const { items } = (await (await feed('items=12')).json()) as { items: unknown[] };
    expect(items).to.have.length(12);
    expect((await (await feed('bytes=100000')).text()).length).to.be.greaterThan(100_000);
    expect(await (await feed('depth=3')).text()).to.equal('[[[]]]');
  });

  it('drops the line and stalls in the middle of a body', async () => {
    await fails(feed('text=a long body&reset=3').then((answer) => answer.text()));
    const key = crypto.randomUUID();
    const patience = new AbortController();
    const stalled = await feed(`text=a long body&stall=3&key=${key}`, { signal: patience.signal });
    const rest = stalled.text();
    patience.abort();
    await fails(rest);
    let seen = await counted(key);
    while (seen.aborted === 0) seen = await counted(key);
    expect(seen).to.include({ count: 1, aborted: 1 });
  });

  it('redirects, and answers 304 to who has it', async () => {
    const moved = await feed('hops=2&text=here');
    expect(moved.redirected).to.equal(true);
    expect(await moved.text()).to.equal('here');
    const known = await feed('etag="a"&text=x', { headers: { 'if-none-match': '"a"' }, cache: 'no-store' });
    expect(known.status).to.equal(304);
  });

  it('fails as often as asked, counting', async () => {
    const key = crypto.randomUUID();
    const statuses = [];
    for (let request = 0; request < 3; request += 1)
      statuses.push((await feed(`fail=2&status=500&text=x&key=${key}`)).status);
    expect(statuses).to.deep.equal([500, 500, 200]);
    expect((await counted(key)).count).to.equal(3);
  });

  it('survives malformed addresses', async () => {
    for (const path of [
      '/__feed/%E0%A4%A',
      '/__feed/?body=../../package.json',
      '/__feed/?status=9',
      '/__feed/%00',
    ])
      await fetch(path).catch(() => undefined);
    expect((await feed('text=alive')).status).to.equal(200);
  });

  it('has other origins: with CORS, without, and one where nobody answers', async () => {
    const origins = (await (await fetch('/__feed/origins.json')).json()) as Record<string, string>;
    expect(await (await fetch(`${origins['cors']!}/__feed/?text=hello`)).text()).to.equal('hello');
    await fails(fetch(`${origins['noCors']!}/__feed/?text=hello`));
    await fails(fetch(`${origins['refused']!}/__feed/?text=hello`));
  });
});
