import { expect, fixture, html } from '@open-wc/testing';
import type { Kind } from '../../src/model/record.js';
import { feedOf, settled, words } from '../pages/widget.js';
import { allowNoise } from '../setup.js';
import { until } from '../pages/until.js';
import { elementsIn, everyElement, made, type ElementUnderTest, type Widget } from './every-element.js';
import { fullRecord, placesOf, plainWriter, vocabularyOf, type Writer } from './full-record.js';
import { hostileAddresses, hostilePayloads } from './hostile-payloads.mjs';
import { Inspection, type Findings } from './inspection.js';

// What a feed says is a stranger's: it may be shown, and do nothing else.

// tests/node/hostile.test.mjs gives every reader the whole corpus in every field. Here it is seen what is drawn of it, in every
// engine: each payload in some places of each widget, each place with some of the payloads.
const payloads = hostilePayloads;

interface HtmlRules {
  readonly createHTML: (text: string) => string;
}
type Item = Readonly<Record<string, unknown>>;

/** The corpus over and over, for whoever takes one payload after the other. */
function* dealt(): Generator<string, never> {
  for (;;) yield* payloads;
}

/** Another payload in each text, from `deck`: as the text, or as language and text. */
const inTexts = (deck: Generator<string, never>): Writer => {
  const next = () => deck.next().value;
  return {
    ...plainWriter,
    text: (_, inLanguages) => {
      const payload = next();
      return inLanguages && payload.length % 2 ? { [payload]: payload } : payload;
    },
    zone: next,
    rule: next,
  };
};

const inAddresses = (deck: Generator<string, never>): Writer => {
  const next = () => deck.next().value;
  return { ...plainWriter, address: next, email: next };
};

/** Of a consultation that is over a widget shows other addresses than of an open one. */
const past = (writer: Writer): Writer => ({ ...writer, when: () => '2020-05-20' });

/** Payloads in everything that JSON Feed itself has a word for. */
function inJsonFeed(kind: Kind, deck: Generator<string, never>): Item {
  const plain = fullRecord(kind, plainWriter);
  const next = () => deck.next().value;
  return {
    id: next(),
    url: next(),
    external_url: next(),
    title: next(),
    summary: next(),
    content_html: next(),
    content_text: next(),
    image: next(),
    language: next(),
    tags: [next()],
    authors: [{ name: next(), url: next(), avatar: next() }],
    attachments: [{ url: next(), title: next(), mime_type: next() }],
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

/** A record in each form, which take the payloads that come next. */
function itemsOf(kind: Kind, deck: Generator<string, never>): readonly Item[] {
  const { results: _, ...open } = fullRecord(kind, inAddresses(deck));
  return [
    fullRecord(kind, inTexts(deck)),
    inJsonFeed(kind, deck),
    { ...open, id: `open ${deck.next().value}` },
    ...(kind === 'consultation'
      ? [{ ...fullRecord(kind, past(inAddresses(deck))), id: `over ${deck.next().value}` }]
      : []),
  ];
}

/** The head of a feed, with payloads wherever it has words. */
function head(deck: Generator<string, never>): Item {
  const next = () => deck.next().value;
  return {
    title: next(),
    home_page_url: next(),
    language: next(),
    _civic: {
      time_zone: next(),
      place: { name: next(), genitive: next(), locative: next(), instrumental: next() },
    },
  };
}

/** How many records of each kind it takes until the whole corpus has been dealt to the texts, and to the addresses. */
const rounds = (kinds: readonly Kind[]): number => {
  const count = (...holding: Parameters<typeof placesOf>[1][]) =>
    kinds.reduce((sum, kind) => sum + placesOf(kind, ...holding).length, 0);
  return Math.ceil(payloads.length / Math.min(count('text', 'zone', 'rule'), count('address', 'email')));
};

/** Widgets that show the whole corpus: one with all records where it lists them, or one a record. */
function hostileWidgets({ tag, kinds, listsAll, views = [{}] }: ElementUnderTest): readonly Widget[] {
  const deck = dealt();
  const records = Array.from({ length: rounds(kinds) }, () => kinds.map((kind) => itemsOf(kind, deck)));
  const feeds = listsAll
    ? [feedOf(records.flat(2), head(deck))]
    : records.flatMap((byKind) =>
        [0, 1, 2].map((form) =>
          feedOf(
            byKind.map((items) => items[form]!),
            head(deck),
          ),
        ),
      );
  return views.flatMap((view) =>
    feeds.map((data) => {
      const widget = made(tag, { limit: '1000', lang: 'pl', ...view });
      widget.data = data;
      return widget;
    }),
  );
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

/** Opens what is folded, one after the other as a person would, and looks at what is loaded then. */
async function unfolded(page: HTMLElement, inspection: Inspection): Promise<void> {
  for (const details of [...elementsIn(page)])
    if (details instanceof HTMLDetailsElement && !details.open && details.isConnected) {
      details.querySelector('summary')!.click();
      await until(() => details.childElementCount > 1, 'what is loaded late');
      inspection.look(details);
    }
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
      await unfolded(page, inspection);
      // Each payload comes to a few places; not all of them are drawn, and the later cards of a directory not at once.
      await until(() => readable(widgets) > payloads.length * 0.25, 'payloads that are read as text');
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
      const widgets = hostileAddresses
        .filter((payload) => !isWeb(payload))
        .map((payload, index) =>
          made(everyElement[index % everyElement.length]!.tag, {
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
    const widget = made('civic-consultation-calendar', { lang: 'pl', limit: '1000', details: 'inline' });
    widget.data = calendarOf(payloads.map((payload) => payload.replace(/[\r\n]/g, ' ')));
    const page = await shown([widget]);
    expect(readable([widget]), 'payloads that are read as text').to.be.greaterThan(payloads.length * 0.4);
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
      // A page that is sent elsewhere, or whose own means are taken from it, cannot be looked at; and our own elements do
      // load feeds.
      if (!/http-equiv|<base|<civic|name=body|<iframe/.test(payload))
        holder.innerHTML = policy.createHTML(payload);
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

/** A calendar with a payload in everything that an event says in words. */
const calendarOf = (all: readonly string[]): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `X-WR-CALNAME:${all[0]}`,
    ...all.flatMap((payload, index) => [
      'BEGIN:VEVENT',
      `UID:${index} ${payload}`,
      'DTSTART:20400520T100000Z',
      ...propertyNames.split(',').map((name) => `${name}:${payload}`),
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ].join('\r\n');

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
