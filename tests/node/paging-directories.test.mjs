// Pages of services and of grants tell of an organisation more than once: it is shown once, with all of it.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { it } from 'node:test';
import { loadFeed } from '../../dist/lib/feed/load-feed.js';
import { standInForPage } from './page-stand-in.mjs';
import { organisation } from '../../dist/lib/formats/vocabulary/organisation.js';

standInForPage();

const service = (id, name, phone) => ({
  id,
  name,
  organization: { id: 'river', name: 'River Trust', website: 'https://river.example/' },
  taxonomies: [{ name: id }],
  phones: [{ number: phone }],
});
const page = (number, contents) => ({
  total_items: 4,
  total_pages: 2,
  page_number: number,
  size: 2,
  last_page: number === 2,
  contents,
});

it('services of one organisation on two pages are one organisation', async (t) => {
  const other = { ...service('s4', 'Choir', '2'), organization: { id: 'song', name: 'Song Club' } };
  const pages = [
    page(1, [service('s1', 'Advice', '01 234 567'), service('s2', 'Lunch', '01 234 567')]),
    // The second service was on the first page a moment ago.
    page(2, [service('s2', 'Lunch', '01 234 567'), service('s3', 'Walks', '09 876 543'), other]),
  ];
  const server = createServer(({ url }, response) => {
    const page = Number(new URL(url, 'http://localhost').searchParams.get('page') ?? 1);
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(pages[page - 1]));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => server.closeAllConnections() ?? server.close());
  const address = `http://127.0.0.1:${server.address().port}/services`;
  const { signal } = new AbortController();
  const { records } = await loadFeed(address, { vocabulary: [organisation], signal });
  assert.deepEqual(
    records.map(({ name }) => name),
    ['River Trust', 'Song Club'],
  );
  const [river] = records;
  assert.deepEqual(
    river.services.map(({ name }) => name),
    ['Advice', 'Lunch', 'Walks'],
  );
  assert.deepEqual(river.topics, ['s1', 's2', 's3']);
  assert.equal(river.phone, '01 234 567');
  assert.deepEqual(river.contacts, [{ phone: '09 876 543' }]);
});
