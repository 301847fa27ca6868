import { expect, fixture, html } from '@open-wc/testing';
import type { Kind } from '../../src/model/record.js';
import { feedOf, settled, words } from '../pages/widget.js';
import { allowNoise } from '../setup.js';
import { everyElement, made, type ElementUnderTest, type Widget } from './every-element.js';
import { fullRecord, placesOf, plainWriter, vocabularyOf, type Writer } from './full-record.js';
import { hostileAddresses, hostilePayloads } from './hostile-payloads.js';
import { Inspection, type Findings } from './inspection.js';

// What a feed says is a stranger's: it may be shown, and do nothing else.

// What reads feeds is the same in every engine, and is shown the whole corpus in one; the others are shown every third.
const payloads = /Chrome\//.test(navigator.userAgent)
  ? hostilePayloads
  : hostilePayloads.filter((_, index) => index % 3 === 0);

interface HtmlRules {
  readonly createHTML: (text: string) => string;
}
type Item = Readonly<Record<string, unknown>>;

/** A payload in every text of a record: as the text, or as language and text. */
const inTexts = (payload: string): Writer => ({
  ...plainWriter,
  text: (path, inLanguages) => (inLanguages && path.length % 2 ? { [payload]: payload } : payload),
  zone: () => payload,
  rule: () => payload,
});

const inAddresses = (payload: string): Writer => ({
  ...plainWriter,
  address: () => payload,
  email: () => payload,
});

/** Of a consultation that is over a widget shows other addresses than of an open one. */
const past = (writer: Writer): Writer => ({ ...writer, when: () => '2020-05-20' });

/** A payload in everything that JSON Feed itself has a word for. */
function inJsonFeed(kind: Kind, payload: string): Item {
  const plain = fullRecord(kind, plainWriter);
  return {
    id: payload,
    url: payload,
    external_url: payload,
    title: payload,
    summary: payload,
    content_html: payload,
    content_text: payload,
    image: payload,
    language: payload,
    tags: [payload],
    authors: [{ name: payload, url: payload, avatar: payload }],
    attachments: [{ url: payload, title: payload, mime_type: payload }],
    _civic: {
      kind,
      ...Object.fromEntries(
        vocabularyOf(kind)
          .needed.filter((name) => !/title|name/.test(name))
          .map((name) => [name, plain[name]]),
      ),
    },
  };
}

function itemsOf(kind: Kind, payload: string): readonly Item[] {
  const { results: _, ...open } = fullRecord(kind, inAddresses(payload));
  return [
    fullRecord(kind, inTexts(payload)),
    inJsonFeed(kind, payload),
    { ...open, id: `open ${payload}` },
    ...(kind === 'consultation'
      ? [{ ...fullRecord(kind, past(inAddresses(payload))), id: `over ${payload}` }]
      : []),
  ];
}

/** The head of a feed, with the payload wherever it has words. */
const head = (payload: string): Item => ({
  title: payload,
  home_page_url: payload,
  language: payload,
  _civic: {
    time_zone: payload,
    place: { name: payload, genitive: payload, locative: payload, instrumental: payload },
  },
});

/** Widgets that show the whole corpus in every field: one a payload and form, or one for many where it lists them all. */
function hostileWidgets({ tag, kinds, listsAll }: ElementUnderTest): readonly Widget[] {
  const feeds = payloads.flatMap((payload): readonly object[] => {
    const byKind = kinds.map((kind) => itemsOf(kind, payload));
    if (listsAll) return [feedOf(byKind.flat(), head(payload))];
    // What JSON Feed says is read alike for every kind.
    return [0, 2].map((form) =>
      feedOf(
        byKind.map((items) => items[form]!),
        head(payload),
      ),
    );
  });
  return feeds.map((data) => {
    const widget = made(tag, { limit: '1000', lang: 'pl' });
    widget.data = data;
    return widget;
  });
}

/** The payloads that can be read in `widgets`: proof that they have come as far as the page. */
function readable(widgets: readonly Widget[]): number {
  const said = widgets.map((widget) => words(widget)).join('\n');
  return payloads.filter((payload) => payload.length < 200 && said.includes(payload)).length;
}

async function shown(widgets: readonly Widget[]): Promise<HTMLElement> {
  const page = await fixture<HTMLElement>(html`<div></div>`);
  page.append(...widgets);
  await Promise.all(widgets.map(settled));
  return page;
}

function expectHarmless({ executions, violations, requests, addresses, strangers }: Findings): void {
  expect(executions, 'executions').to.equal(0);
  for (const [what, found] of Object.entries({ addresses, strangers, requests, violations }))
    expect([...new Set(found)].slice(0, 5), what).to.deep.equal([]);
  expect(Object.keys(Object.prototype), 'Object.prototype').to.deep.equal([]);
}

describe(`${payloads.length} hostile payloads`, function () {
  this.timeout(120_000);

  for (const element of everyElement) {
    const texts = element.kinds.reduce(
      (count, kind) => count + placesOf(kind, 'text', 'zone', 'rule').length,
      0,
    );
    const addresses = element.kinds.reduce(
      (count, kind) => count + placesOf(kind, 'address', 'email').length,
      0,
    );

    it(`do nothing in ${texts} texts and ${addresses} addresses of <${element.tag}>`, async () => {
      const inspection = new Inspection();
      const widgets = hostileWidgets(element);
      const page = await shown(widgets);
      expect(widgets.filter(({ state }) => state !== 'ready' && state !== 'empty')).to.deep.equal([]);
      expect(readable(widgets), 'payloads that are read as text').to.be.greaterThan(payloads.length * 0.4);
      const found = await inspection.findings(page);
      expect(found.followed, 'links').to.be.greaterThan(0);
      expectHarmless(found);
    });
  }

  it('do nothing in the attributes of any element', async () => {
    const { warn } = console;
    console.warn = () => undefined;
    try {
      const inspection = new Inspection();
      const widgets = everyElement.flatMap(({ tag }) =>
        hostileAddresses
          .filter((payload) => !isWeb(payload))
          .map((payload) =>
            made(tag, {
              src: payload,
              snapshot: payload,
              type: payload,
              label: payload,
              lang: payload,
              'time-zone': payload,
              'heading-level': payload,
              refresh: payload,
              loading: payload,
              limit: payload,
            }),
          ),
      );
      const page = await shown(widgets);
      expect(widgets.filter(({ state }) => state !== 'failed')).to.deep.equal([]);
      expectHarmless(await inspection.findings(page));
    } finally {
      console.warn = warn;
    }
  });

  it('lead to no next page', async () => {
    const inspection = new Inspection();
    const addresses = [...hostileAddresses, 'https://elsewhere.invalid/2', '//elsewhere.invalid/2'];
    const widgets = addresses
      .filter((address) => !isOurs(address))
      .map((next_url) => {
        const feed = feedOf([{ id: 'a', kind: 'notice', title: 'The river' }], { next_url });
        return made('civic-notice', {
          src: `/__feed/?${new URLSearchParams({ text: JSON.stringify(feed) }).toString()}`,
        });
      });
    const page = await shown(widgets);
    expect(widgets.filter(({ state }) => state !== 'ready')).to.deep.equal([]);
    expectHarmless(await inspection.findings(page));
  });

  it('do nothing in a calendar file', async () => {
    const inspection = new Inspection();
    const widgets = payloads.map((payload) => {
      const widget = made('civic-consultation-calendar', { lang: 'pl' });
      widget.data = calendarOf(payload.replace(/[\r\n]/g, ' '));
      return widget;
    });
    const page = await shown(widgets);
    expect(readable(widgets), 'payloads that are read as text').to.be.greaterThan(payloads.length * 0.4);
    expectHarmless(await inspection.findings(page));
  });

  // The last one: what it sets off may still be reported when it is over.
  it('are told apart from harmless content by these very checks', async () => {
    allowNoise(/^violation: /);
    const inspection = new Inspection();
    const page = await fixture<HTMLElement>(html`<div></div>`);
    const asItIs = { createHTML: (text: string) => text };
    const { trustedTypes: types } = window as {
      trustedTypes?: { createPolicy: (name: string, rules: HtmlRules) => HtmlRules };
    };
    const policy = types?.createPolicy('unsafe-control', asItIs) ?? asItIs;
    for (const payload of hostilePayloads) {
      const link = document.createElement('a');
      link.href = payload;
      link.onclick = payload.startsWith('javascript:') ? civicCanary : null;
      const holder = document.createElement('div');
      // A page that is sent elsewhere cannot be looked at; and our own elements do load feeds.
      if (!/http-equiv|<base|<civic/.test(payload)) holder.innerHTML = policy.createHTML(payload);
      page.append(link, holder);
    }
    const found = await inspection.findings(page, 21);
    expect(found.executions, 'executions').to.be.greaterThan(10);
    expect(found.addresses.length, 'live addresses').to.be.greaterThan(60);
    expect(found.strangers.length, 'elements and attributes').to.be.greaterThan(60);
    expect(found.violations.length, 'violations').to.be.greaterThan(20);
  });
});

const propertyNames =
  'SUMMARY,DESCRIPTION,LOCATION,URL,CATEGORIES,CONTACT,STATUS,ORGANIZER,ATTACH,RRULE,X-ALT-DESC';

/** A calendar with the payload in everything that an event says in words. */
function calendarOf(payload: string): string {
  const lines = propertyNames.split(',').map((name) => `${name}:${payload}`);
  const event = ['BEGIN:VEVENT', `UID:${payload}`, 'DTSTART:20400520T100000Z', ...lines, 'END:VEVENT'];
  const other = ['BEGIN:VEVENT', 'UID:2', 'DTSTART:20400520T100000Z', `SUMMARY:${payload}`, 'END:VEVENT'];
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `X-WR-CALNAME:${payload}`,
    ...event,
    ...other,
    'END:VCALENDAR',
  ].join('\r\n');
}

function isWeb(address: string): boolean {
  try {
    return /^https?:$/.test(new URL(address, document.baseURI).protocol);
  } catch {
    return false;
  }
}

/** Whether the next page would be one of this very site: that may be asked. */
const isOurs = (address: string): boolean =>
  isWeb(address) && new URL(address, document.baseURI).origin === location.origin;
