import { Round } from './outcome.js';
import { cityFeed } from './outcome.js';

const { cors, noCors, refused } = (await (await fetch('/__feed/origins.json')).json()) as Record<
  string,
  string
>;
const query = new URLSearchParams({ text: JSON.stringify(cityFeed), type: 'application/json' }).toString();

describe('every element and another origin', () => {
  const { random } = Math;
  before(() => {
    Math.random = () => 0;
  });
  after(() => {
    Math.random = random;
  });

  it('that lets itself be read', async () => {
    (await Round.of({ src: `${cors!}/__feed/?${query}` })).expect({ state: 'ready' });
  });

  it('that does not', async () => {
    const round = await Round.of({ src: `${noCors!}/__feed/?${query}` });
    round.expect({ state: 'failed', code: 'blocked-by-cors' });
  });

  it('where nobody answers', async () => {
    const round = await Round.of({ src: `${refused!}/__feed/?${query}` });
    round.expect({ state: 'failed', code: 'unreachable' });
  });
});
