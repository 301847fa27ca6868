// What has become of a matter that somebody observes, and the addresses by which channels are followed.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { observedList } from '../../dist/lib/element/observing/observed-list.js';
import { addressOf } from '../../dist/lib/element/observing/origin.js';
import { changesOf, seenOf } from '../../dist/lib/model/observed.js';
import { accountOf, networkOf, pageOf } from '../../dist/lib/widgets/observe-cards/channels/networks.js';
import { followAddress, serverOf } from '../../dist/lib/widgets/observe-cards/follow/server.js';

const zone = 'Europe/Warsaw';
const at = (iso) => Date.parse(iso);
const consultation = (fields) => ({ kind: 'consultation', id: 'park', title: 'Park', ...fields });
/** What is new at `then` in what a person saw of `before` at `now`. */
const changes = (before, after, now, then = now) =>
  changesOf(after, JSON.parse(JSON.stringify(seenOf(before, at(now), zone))), at(then), zone);

describe('What is kept of a matter that is observed', () => {
  it('says whether its feed can be read by its address alone', () => {
    globalThis.location = { href: 'https://city.example/page' };
    globalThis.document = { baseURI: globalThis.location.href };
    const isReadable = (src) => addressOf({ src }).isReadable;
    for (const src of ['/feed.json?from=2026', '/api?filters={"ward":"Old Town"}'])
      assert.equal(isReadable(src), true, src);
    for (const src of ['/api?from={start}&to={end}', '/{month}.json', '/api?from=%7Bstart%7d', '#in-page'])
      assert.equal(isReadable(src), false, src);
  });

  it('is the newest where there is more than a person keeps by hand', () => {
    const all = new Map();
    globalThis.localStorage = {
      getItem: (name) => all.get(name) ?? null,
      setItem: (name, text) => all.set(name, text),
    };
    globalThis.addEventListener = () => undefined;
    const entry = (id) => ({ feed: 'https://a.example/', id, kind: 'strategy', title: 'x', seen: {} });
    for (let at = 0; at <= 500; at++) observedList.add(entry(`${at}`));
    observedList.follow(new AbortController().signal, () => undefined);
    const [first] = observedList.entries;
    assert.deepEqual(
      [first.id, observedList.entries.at(-1).id, observedList.entries.length],
      ['1', '500', 500],
    );
  });
});

describe('A matter that is observed', () => {
  const open = consultation({ opens: '2026-11-02', closes: '2026-11-30' });

  it('has nothing new while nothing has changed', () => {
    assert.deepEqual(changes(open, open, '2026-11-10T12:00:00Z'), []);
  });

  it('is near its end, and over, by the clock alone', () => {
    const then = (iso) => changes(open, open, '2026-11-10T12:00:00Z', iso);
    assert.deepEqual(then('2026-11-25T12:00:00Z'), [{ kind: 'status', status: 'closing-soon' }]);
    assert.deepEqual(then('2026-11-30T22:59:00Z'), [{ kind: 'status', status: 'closing-soon' }]);
    assert.deepEqual(then('2026-11-30T23:00:00Z'), [{ kind: 'status', status: 'closed' }]);
  });

  it('has another deadline', () => {
    const longer = { ...open, closes: '2026-12-15' };
    assert.deepEqual(changes(open, longer, '2026-11-10T12:00:00Z'), [{ kind: 'until', until: '2026-12-15' }]);
  });

  it('has results, said once; those that are announced for later are none', () => {
    const url = 'https://example.org/raport.pdf';
    const closed = '2026-12-05T12:00:00Z';
    const report = { ...open, results: { published: '2026-12-10', url } };
    assert.deepEqual(changes(open, report, closed), []);
    assert.deepEqual(changes(open, report, closed, '2026-12-10T00:00:00+01:00'), [{ kind: 'results', url }]);
    assert.deepEqual(changes(report, report, '2026-12-11T12:00:00Z'), []);
  });

  it('is in another phase', () => {
    const phased = {
      ...open,
      phases: [
        { title: { pl: 'Ankieta', en: 'Survey' }, start: '2026-11-02', end: '2026-11-15' },
        { title: 'Warsztaty', start: '2026-11-16' },
        { title: 'Kiedyś' },
      ],
    };
    const then = (iso) => changes(phased, phased, '2026-11-10T12:00:00Z', iso);
    assert.deepEqual(then('2026-11-15T22:59:00Z'), []);
    assert.deepEqual(then('2026-11-15T23:00:00Z'), [{ kind: 'phase', phase: 'Warsztaty' }]);
  });

  it('is withdrawn, whatever its dates say', () => {
    const gone = { ...open, status: 'withdrawn' };
    assert.deepEqual(changes(open, gone, '2026-11-10T12:00:00Z'), [{ kind: 'status', status: 'withdrawn' }]);
  });

  it('was touched: said only where nothing else is known', () => {
    const touched = (fields) => ({ ...open, ...fields });
    const before = touched({ updated: '2026-11-01' });
    const now = '2026-11-10T12:00:00Z';
    assert.deepEqual(changes(before, touched({ updated: '2026-11-09' }), now), [{ kind: 'updated' }]);
    assert.deepEqual(changes(before, touched({ updated: '2026-11-09', closes: '2026-12-24' }), now), [
      { kind: 'until', until: '2026-12-24' },
    ]);
    assert.deepEqual(changes(open, before, now), []);
  });

  it('may be a strategy or an organisation', () => {
    const strategy = { kind: 'strategy', id: 's', title: 'S', validFrom: '2020', validTo: '2026' };
    assert.deepEqual(changes(strategy, strategy, '2026-01-10T12:00:00Z', '2027-01-01T00:00:00+01:00'), [
      { kind: 'status', status: 'expired' },
    ]);
    const organisation = { kind: 'organisation', id: 'o', name: 'O', state: 'active' };
    assert.deepEqual(changes(organisation, { ...organisation, state: 'dissolved' }, '2026-01-10T12:00:00Z'), [
      { kind: 'status', status: 'dissolved' },
    ]);
  });

  it('has no news where less was known of it before, by whatever version wrote that', () => {
    assert.deepEqual(
      changesOf(open, { until: '2026-11-30', status: 'open' }, at('2026-11-10T12:00:00Z'), zone),
      [],
    );
  });
});

describe('A channel', () => {
  const page = (network, handle, url) =>
    pageOf({ kind: 'channel', id: 'c', title: 'C', network, handle, ...(url && { url }) });

  it('is on the page that the feed gives, else on the one of its account', () => {
    assert.equal(page('facebook', 'miasto', 'https://example.org/'), 'https://example.org/');
    for (const [network, handle, expected] of [
      ['Bluesky', '@miasto.example', 'https://bsky.app/profile/miasto.example'],
      ['youtube', '@miasto', 'https://www.youtube.com/@miasto?sub_confirmation=1'],
      [
        'youtube',
        'UCabcdefghijklmnopqrstuv',
        'https://www.youtube.com/channel/UCabcdefghijklmnopqrstuv?sub_confirmation=1',
      ],
      ['Twitter', '@miasto', 'https://x.com/miasto'],
      ['instagram', 'miasto', 'https://www.instagram.com/miasto/'],
      ['linkedin', 'miasto', 'https://www.linkedin.com/company/miasto/'],
      ['telegram', 'miasto', 'https://t.me/miasto'],
      ['google news', 'CAAq', 'https://news.google.com/publications/CAAq'],
      ['preferred-source', 'example.org', 'https://www.google.com/preferences/source?q=example.org'],
      ['fediverse', '@miasto@social.example', 'https://social.example/@miasto'],
      ['facebook', '../evil?x=1', 'https://www.facebook.com/..%2Fevil%3Fx%3D1'],
      ['mastodon', 'miasto', undefined],
      ['signal', 'miasto', undefined],
      ['gołąb', 'miasto', undefined],
      ['__proto__', 'miasto', undefined],
    ])
      assert.equal(page(network, handle), expected, `${network} ${handle}`);
  });

  it('is of a network by any of its names', () => {
    assert.deepEqual(['Atom', 'ICS', 'E-Mail', 'constructor', undefined].map(networkOf), [
      'rss',
      'calendar',
      'email',
      'other',
      'other',
    ]);
  });

  it('is an account of the fediverse only with its server', () => {
    assert.deepEqual(accountOf('@miasto@Social.Example'), { user: 'miasto', host: 'social.example' });
    assert.deepEqual(accountOf('acct:miasto@social.example'), { user: 'miasto', host: 'social.example' });
    for (const handle of ['miasto', '@miasto', '@a@b', 'a@b.example/x', 'a@b@c.example', ''])
      assert.equal(accountOf(handle), undefined, handle);
  });
});

describe('A person’s own server', () => {
  it('is a bare host, however it was pasted', () => {
    for (const [typed, host] of [
      ['mastodon.social', 'mastodon.social'],
      ['  https://Mastodon.Social/ ', 'mastodon.social'],
      ['@ja@mastodon.social', 'mastodon.social'],
      ['ja@mastodon.social', 'mastodon.social'],
      ['społeczność.example:8443', 'xn--spoeczno-z5a8z8c.example:8443'],
    ])
      assert.equal(serverOf(typed)?.replace(/^xn--[^.]+/, 'xn'), host.replace(/^xn--[^.]+/, 'xn'), typed);
  });

  it('is nothing else', () => {
    for (const typed of [
      '',
      'mastodon',
      'localhost',
      '127.0.0.1',
      '[::1]',
      '0x7f.1',
      'printer.local',
      'a.example/path',
      'a.example?q',
      'a.example#f',
      'user:pass@a.example',
      'javascript:alert(1)',
      'https://a.example\\@b.example',
      'a..example',
      '-a.example',
      'a b.example',
      'a.example:99999',
      'ftp://a.example',
    ])
      assert.equal(serverOf(typed), undefined, typed);
  });

  it('has a page that asks its people whether to follow', () => {
    assert.equal(
      followAddress('mastodon.social', { user: 'miasto', host: 'social.example' }),
      'https://mastodon.social/authorize_interaction?uri=miasto%40social.example',
    );
  });
});
