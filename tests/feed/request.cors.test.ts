import { expect } from '@open-wc/testing';
import { limits } from '../../src/feed/answer.js';
import type { FeedError } from '../../src/feed/fault.js';
import { requestFeed } from '../../src/feed/request.js';
import { fixtureFeed } from '../pages/feed-server.js';
import { allowNoise, expectNoise } from '../setup.js';

const never = new AbortController().signal;
const ask = (address: string, wholeTime = 5_000) =>
  requestFeed(address, never, false, { ...limits, headTime: wholeTime, wholeTime });
const faultOf = (address: string, wholeTime?: number): Promise<FeedError> =>
  ask(address, wholeTime).then(
    () => {
      throw new Error('there is an answer');
    },
    (fault: unknown) => fault as FeedError,
  );

describe('a feed of another site', () => {
  let origins: { readonly cors: string; readonly noCors: string; readonly refused: string };
  before(async () => {
    origins = (await (await fetch('/__feed/origins.json')).json()) as typeof origins;
  });

  it('that lets others read it is read', async () => {
    expect((await ask(fixtureFeed('text=hello', origins.cors).address)).document.text).to.equal('hello');
  });

  it('that does not is named so, with the ways out', async () => {
    const fault = await faultOf(fixtureFeed('text=hello', origins.noCors).address);
    expect(fault).to.include({ code: 'blocked-by-cors' });
    expect(fault.message).to.contain('Access-Control-Allow-Origin').and.contain(origins.noCors);
  });

  it('that leads to one which does not is named so', async () => {
    const target = encodeURIComponent(fixtureFeed('text=hello', origins.noCors).address);
    expect((await faultOf(fixtureFeed(`redirect=${target}`, origins.cors).address)).code).to.equal(
      'blocked-by-cors',
    );
  });

  it('that nobody answers for is not there', async () => {
    expect((await faultOf(`${origins.refused}/__feed/?text=hello`)).code).to.equal('unreachable');
  });

  it('that breaks off is not taken for one that may not be read', async () => {
    const fault = await faultOf(fixtureFeed('text=a long text&reset=3', origins.cors).address);
    expect(fault.code).to.equal('unreachable');
    expect(fault.message).to.contain('could not be read to its end');
  });

  it('that the page’s policy forbids is named so', async () => {
    expectNoise(/^violation: connect-src/);
    allowNoise(/Content.Security.Policy|Refused to connect/i);
    const fault = await faultOf('https://forbidden.example/feed.json');
    expect(fault.code).to.equal('blocked-by-policy');
    expect(fault.message).to.contain('connect-src');
  });
});
