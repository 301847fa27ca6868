import { expect, fixture, html } from '@open-wc/testing';
import { allowNoise } from '../setup.js';
import { feedOf, settled } from '../pages/widget.js';
import { everyElement, made, type ElementUnderTest } from './every-element.js';
import { fullRecord, plainWriter } from './full-record.js';
import { cityFeed, Round, type Outcome } from './outcome.js';

// Whatever becomes of a feed: never blank, never an uncaught error, and the state to be read from everywhere.

const json = JSON.stringify(cityFeed);
const ready: Outcome = { state: 'ready' };
const read: Outcome = { state: 'read' };
const failed = (code: Extract<Outcome, { state: 'failed' }>['code']): Outcome => ({ state: 'failed', code });

const text = (body: string, more: Readonly<Record<string, string>> = {}) =>
  new URLSearchParams({ text: body, type: 'application/json', ...more }).toString();
const bytes = (body: Uint8Array) =>
  new URLSearchParams({ base64: btoa(String.fromCharCode(...body)) }).toString();
const utf16 = (body: string) =>
  new Uint8Array(new Uint16Array([...`\ufeff${body}`].map((one) => one.charCodeAt(0))).buffer);

/** Written in an address, so a body of theirs is made there. */
const item = (fields: string) =>
  `{"version":"https://jsonfeed.org/version/1.1","_civic":{},"items":[${fields}]}`;

type Row = readonly [what: string, query: string, outcome: Outcome];

/** Tried with ten seconds cut to a tenth of one, so that nothing else may depend on the clock. */
const late: readonly Row[] = [
  ['an answer that never comes', text(json, { stall: '0' }), failed('timeout')],
  ['an answer that stalls', text(json, { stall: '40' }), failed('timeout')],
  ['an answer that drips too slowly', text(json, { drip: '10' }), failed('timeout')],
];

const network: readonly Row[] = [
  ['a line that drops at once', text(json, { reset: '0' }), failed('unreachable')],
  ['a line that drops in the middle', text(json, { reset: '40' }), failed('unreachable')],
  ['three redirects', text(json, { hops: '3' }), ready],
];

const statuses: readonly Row[] = [
  ...(
    [
      [204, 'empty'],
      [304, 'refused'],
      [400, 'refused'],
      [401, 'refused'],
      [403, 'refused'],
      [404, 'not-found'],
      [410, 'not-found'],
      [418, 'refused'],
      [500, 'server-error'],
      [502, 'server-error'],
      [503, 'busy'],
    ] as const
  ).map(([status, code]): Row => [`status ${status}`, text(json, { status: `${status}` }), failed(code)]),
  ['status 429 with seconds', text(json, { status: '429', 'retry-after': '0' }), failed('busy')],
  [
    'status 429 with a date',
    text(json, { status: '429', 'retry-after': new Date().toUTCString() }),
    failed('busy'),
  ],
  ['status 429 that asks for an hour', text(json, { status: '429', 'retry-after': '3600' }), failed('busy')],
  ['redirects without end', text(json, { hops: '99' }), failed('unreachable')],
  ['status 301 to the feed', text('', { redirect: `/__feed/?${text(json)}`, status: '301' }), ready],
];

const page = '<!doctype html><html><head><title>Log in</title></head><body><p>Wi-Fi</p></body></html>';

const bodies: readonly Row[] = [
  ['one byte after the other', text(item(''), { drip: '0' }), { state: 'empty' }],
  ['nothing', text(''), failed('empty')],
  ['blanks', text(' \n\t '), failed('empty')],
  ['a web page', text(page), failed('html-page')],
  ['a feed that is called a web page', text(json, { type: 'text/html' }), ready],
  ['a feed of no type', text(json, { type: '' }), ready],
  ['a byte order mark', text(`\ufeff${json}`), ready],
  ['UTF-16', bytes(utf16(json)), ready],
  ['half a feed', text(json.slice(0, 100)), failed('unreadable')],
  ['a comma too many', text(json.replace(/\]\}$/, ',]}')), failed('unreadable')],
  ['NaN', text(item('NaN')), failed('unreadable')],
  ['a comment', text(`/* feed */ ${json}`), failed('unknown-format')],
  ['a list of records', text(JSON.stringify((cityFeed as { items: unknown }).items)), ready],
  ['an empty list', text('[]'), { state: 'empty' }],
  ['no items', text(item('')), { state: 'empty' }],
  ['items that are none', text(item('null,1,"x",[],true,{}')), read],
  ['items that are no list', text('{"_civic":{},"items":{}}'), { state: 'empty' }],
  ['a string', text('"feed"'), failed('unknown-format')],
  ['null', text('null'), failed('unknown-format')],
  ['a number', text('1e999'), failed('unknown-format')],
  ['an object of something else', text('{"error":"no"}'), failed('unknown-format')],
  ['XML', text('<?xml version="1.0"?><x/>', { type: 'text/xml' }), failed('unknown-format')],
  ['words', text('hello'), failed('unknown-format')],
  ['10,000 levels', 'depth=10000', failed('unknown-format')],
  ['6 MB', 'bytes=6000000', failed('too-large')],
  ['6,000 items', 'items=6000', read],
  ['a key twice', text(json.replace('"title":"City"', '"title":"Town","title":"City"')), ready],
  ['an id twice', text(json.replace(/"id":"\w"/g, '"id":"x"')), ready],
  [
    '__proto__ and constructor',
    text(
      json.replace(/"id":/g, '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"id":'),
    ),
    ready,
  ],
  ['half a surrogate pair', text(json.replace(/The river/g, '\\ud800 The river \\udfff')), ready],
  ['a version to come', text(json.replace('"version":"1.0"', '"version":"9.0","new":{"a":[1]}')), ready],
];

describe('every element and', function () {
  this.timeout(60_000);
  const { random } = Math;

  // Full jitter waits a random part of a span: none of it.
  before(() => {
    Math.random = () => 0;
  });
  after(() => {
    Math.random = random;
  });

  describe('a slow network that', () => {
    const { setTimeout: patient } = globalThis;

    // Ten seconds are a tenth of one.
    before(() => {
      const hurried = (run: () => void, wait = 0) => patient(run, wait >= 5_000 ? wait / 100 : wait);
      globalThis.setTimeout = hurried as typeof setTimeout;
    });
    after(() => {
      globalThis.setTimeout = patient;
    });

    for (const [what, query, outcome] of late) it(`has ${what}`, () => expectOf(query, outcome));
  });

  describe('a network that', () => {
    for (const [what, query, outcome] of network) it(`has ${what}`, () => expectOf(query, outcome));

    it('is forbidden by the policy of the page', async () => {
      allowNoise(/^violation: connect-src/);
      (await Round.of({ src: 'https://elsewhere.invalid/feed.json' })).expect(failed('blocked-by-policy'));
    });

    it('is not there', async () => {
      const online = Object.getOwnPropertyDescriptor(Navigator.prototype, 'onLine')!;
      const { fetch } = window;
      Object.defineProperty(navigator, 'onLine', { configurable: true, value: false });
      window.fetch = () => Promise.reject(new TypeError('no network'));
      try {
        (await Round.of({ src: `/__feed/?key=${crypto.randomUUID()}` })).expect(failed('offline'));
      } finally {
        window.fetch = fetch;
        Object.defineProperty(Navigator.prototype, 'onLine', online);
        Reflect.deleteProperty(navigator, 'onLine');
      }
    });
  });

  describe('an answer of', () => {
    for (const [what, query, outcome] of statuses) it(what, () => expectOf(query, outcome));
  });

  describe('a feed of', () => {
    for (const [what, query, outcome] of bodies) it(what, () => expectOf(query, outcome));

    it('an address that is none', async () => {
      const round = await Round.of({ src: 'https://' });
      for (const widget of round.widgets) {
        round.expectState(widget, 'failed');
        expect(widget.shadowRoot?.querySelectorAll('a')).to.have.length(0);
      }
    });
  });

  it('a person who tries again', async () => {
    const key = crypto.randomUUID();
    const round = await Round.of({ src: `/__feed/?${text(json, { status: '500', fail: '3', key })}` });
    round.expect(failed('server-error'));
    round.forget();
    await round.while(() => {
      for (const { shadowRoot } of round.widgets)
        shadowRoot?.querySelector<HTMLElement>('[part="state"] button')?.click();
    });
    round.expect(ready);
  });

  it('a feed that was there: what it said is kept, and dated', async () => {
    const { fetch } = window;
    const round = await Round.of({ src: `/__feed/?${text(json)}` });
    round.forget();
    window.fetch = () => Promise.resolve(new Response('', { status: 404 }));
    try {
      await round.while(
        () => undefined,
        (widget) => widget.reload(),
      );
    } finally {
      window.fetch = fetch;
    }
    round.expectStale('not-found');
  });

  it('a snapshot where the feed is not to be had', async () => {
    const snapshot = `/__feed/?${text(json)}`;
    const round = await Round.of({ src: '/__feed/?status=404', snapshot });
    round.expectStale('not-found', 'civic-load');
  });

  describe('a page with', () => {
    const nested = (open: string, close: string) => `${open.repeat(10_000)}1${close.repeat(10_000)}`;

    for (const [what, value] of [
      ['10,000 lists in a field', nested('[', ']')],
      ['10,000 objects in a field', nested('{"goals":', '}')],
      ['a text of a megabyte', JSON.stringify('long '.repeat(200_000))],
    ] as const)
      it(what, async () => {
        const data = json.replaceAll('"id":', `"summary":${value},"description":${value},"id":`);
        (await Round.of({}, data)).expect(ready);
      });

    for (const element of everyElement)
      it(`something else in each field of <${element.tag}>`, async () => {
        const page = await fixture<HTMLElement>(html`<div lang="pl"></div>`);
        const widgets = misreadFeeds(element).map((data) => {
          const widget = made(element.tag, { limit: '9999' });
          widget.data = data;
          return widget;
        });
        // Some at a time: each lays out anew the page that it comes to.
        for (let from = 0; from < widgets.length; from += 20) {
          const some = widgets.slice(from, from + 20);
          page.replaceChildren(...some);
          await Promise.all(some.map(settled));
          expect(some.filter(({ state }) => state !== 'ready' && state !== 'empty')).to.deep.equal([]);
        }
        expect(widgets.reduce((count, { problems }) => count + problems.length, 0)).to.be.greaterThan(20);
      });
  });
});

const somethingElse: readonly unknown[] = [
  null,
  0,
  -1,
  1e308,
  true,
  '',
  'x',
  [],
  [[]],
  [null],
  {},
  { a: 1 },
  '9999-12-31',
  '2026-02-30',
];

/** Feeds with a record for each field and each thing that does not belong there: one feed, where all are listed. */
function misreadFeeds({ kinds, listsAll }: ElementUnderTest): readonly object[] {
  const records = kinds.flatMap((kind) => {
    const whole = fullRecord(kind, plainWriter);
    return Object.keys(whole)
      .filter((field) => field !== 'kind')
      .flatMap((field) => [
        ...somethingElse.map((value) => ({ ...whole, [field]: value })),
        { kind, id: field, [field]: whole[field] },
      ]);
  });
  return listsAll ? [feedOf(records)] : records.map((record) => feedOf([record]));
}

async function expectOf(query: string, outcome: Outcome): Promise<void> {
  (await Round.of({ src: `/__feed/?${query}` })).expect(outcome);
}
