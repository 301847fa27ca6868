// What the servers of the fediverse publish of an account.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readFeed } from 'civic-widgets/feed';

const url = 'https://social.example/users/miasto/outbox?page=true';
const page = JSON.parse(
  readFileSync(new URL('../feeds/activitystreams/outbox-page.json', import.meta.url), 'utf8'),
);
const read = (feed) => readFeed(feed, { url, timeZone: 'Europe/Warsaw', now: Date.UTC(2026, 10, 23) });
const context = 'https://www.w3.org/ns/activitystreams';

test('an outbox is articles and events; replies, likes and what is elsewhere are passed over', async () => {
  const reading = await read(page);
  assert.equal(reading.format, 'activitystreams');
  assert.equal(reading.next, 'https://social.example/users/miasto/outbox?max_id=1&page=true');
  const [note, article, walk, ...others] = reading.records;
  assert.deepEqual(others, []);
  assert.equal(note.kind, 'article');
  assert.equal(note.url, 'https://social.example/@miasto/1');
  assert.equal(note.description, 'Rusza konsultacja parku.\nZobacz tu');
  assert.doesNotMatch(JSON.stringify(note), /javascript|<p>/);
  assert.deepEqual(
    [note.language, note.published, note.tags, note.image],
    ['pl', '2026-11-22T09:00:00Z', ['zieleń'], { src: 'https://files.example/1.jpg', alt: 'Łąka' }],
  );
  assert.deepEqual(
    [article.title, article.url],
    [{ pl: 'Budżet', uk: 'Бюджет' }, 'https://social.example/3.html'],
  );
  assert.deepEqual(
    [walk.kind, walk.title, walk.start, walk.location],
    ['event', 'Spacer', '2026-12-01T17:30:00+01:00', { name: 'Rynek' }],
  );
  assert.deepEqual(
    reading.problems.map(({ code, path }) => `${code} ${path}`),
    [
      'wrong-value orderedItems[4].object.published',
      'wrong-value orderedItems[6].object.startTime',
      'wrong-value orderedItems[7]',
    ],
  );
});

test('an outbox without items says where they are', async () => {
  const { records, next, problems } = await read({
    '@context': context,
    type: 'OrderedCollection',
    totalItems: 9,
    first: '?page=true',
  });
  assert.deepEqual(
    [records, next, problems],
    [[], 'https://social.example/users/miasto/outbox?page=true', []],
  );
  const inside = await read({ '@context': context, type: 'OrderedCollection', first: page });
  assert.equal(inside.records.length, 3);
  assert.match(inside.problems[0].path, /^first\.orderedItems\[4\]/);
});

test('an account is a channel with its handle', async () => {
  const { records } = await read({
    '@context': [context],
    type: 'Organization',
    id: 'https://social.example/users/miasto',
    preferredUsername: 'miasto',
    name: 'Miasto',
    summary: '<p>Konto <b>miasta</b></p>',
    outbox: 'https://social.example/users/miasto/outbox',
    url: 'https://social.example/@miasto',
  });
  const [{ kind, title, handle, summary, network, feedUrl }] = records;
  assert.deepEqual(
    [kind, title, handle, network],
    ['channel', 'Miasto', '@miasto@social.example', 'fediverse'],
  );
  assert.deepEqual([summary, feedUrl], ['Konto miasta', 'https://social.example/users/miasto/outbox']);
});

const folder = process.env.CIVIC_CAPTURES;
test(
  'real ones are read',
  { skip: folder ? false : 'CIVIC_CAPTURES names no folder of real feeds' },
  async () => {
    const [event] = (await read(readFileSync(`${folder}/activitypub/event.as2.json`))).records;
    assert.deepEqual([event.kind, event.title, event.start], ['event', 'XYZ', '2017-07-12T17:30:00+02:00']);
    const actor = await read(readFileSync(`${folder}/activitypub/actor_organization.as2.json`));
    assert.equal(actor.records[0].title, 'Foo Foundation');
  },
);
