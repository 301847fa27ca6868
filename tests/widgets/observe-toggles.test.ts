import { expect, html } from '@open-wc/testing';
import { executeServerCommand, sendKeys, setViewport } from '@web/test-runner-commands';
import '../../src/widgets/consultation-calendar/define.js';
import '../../src/widgets/ngo-directory/define.js';
import '../../src/widgets/observe-cards/define.js';
import '../../src/widgets/strategy-banner/define.js';
import type { CivicObserveEvent } from '../../src/element/observe-event.js';
import type { FeedElement } from '../../src/element/feed-element.js';
import type { Kind } from '../../src/model/record.js';
import { bodyOf, fixtureFeed } from '../pages/feed-server.js';
import { at, feedOf, parts, shown, words } from '../pages/widget.js';
import { until } from '../pages/until.js';

type Widget = FeedElement<Kind>;

const kept = 'civic-widgets:observed';
const now = '2026-11-10T12:00:00+01:00';
const park = (fields: object = {}) => ({
  id: 'park',
  title: 'Park nad rzeką',
  url: 'https://example.org/park',
  _civic: { kind: 'consultation', opens: '2026-11-02', closes: '2026-11-30', ...fields },
});
const items = (fields: object = {}) => [
  park(fields),
  { id: 'spotkanie', title: 'Spotkanie', _civic: { kind: 'event', start: '2026-11-20' } },
  { id: 'plan', title: 'Strategia', _civic: { kind: 'strategy', valid_from: '2024', valid_to: '2030' } },
  { id: 'klub', title: 'Klub', _civic: { kind: 'organisation' } },
];
const feed = feedOf(items());

const toggleOf = (widget: Widget) => parts(widget, 'observe')[0] as HTMLButtonElement | undefined;
const list = () => JSON.parse(localStorage.getItem(kept) ?? '[]') as readonly { readonly id: string }[];
const press = (widget: Widget) =>
  at(now, async () => {
    toggleOf(widget)?.click();
    await widget.updateComplete;
  });

/** Opens the details of what is called `title`: `now`, as how its dates stand then is what observing keeps. */
const openDetails = (widget: Widget, title: string) =>
  at(now, async () => {
    const ways = [...(widget.shadowRoot?.querySelectorAll<HTMLElement>('a, button') ?? [])];
    ways.find(({ textContent }) => textContent.includes(title))?.click();
    await until(() => widget.shadowRoot?.querySelector('dialog')?.open, 'a dialog opens');
    await widget.updateComplete;
  });

const banner = () =>
  at(now, () => shown(html`<civic-strategy-banner lang="pl" observe .data=${feed}></civic-strategy-banner>`));
const calendar = (observe = true, data: object = feed) =>
  at(now, () =>
    shown(
      html`<civic-consultation-calendar
        lang="pl"
        ?observe=${observe}
        .data=${data}
      ></civic-consultation-calendar>`,
    ),
  );
const directory = () =>
  shown(html`<civic-ngo-directory lang="pl" observe .data=${feed}></civic-ngo-directory>`);
const cards = () =>
  at(now, () => shown(html`<civic-observe-cards lang="pl" observed .data=${feed}></civic-observe-cards>`));

describe('Observing where a matter is shown', () => {
  afterEach(() => {
    localStorage.removeItem(kept);
  });

  it('is offered by no widget unless the page asks for it, and nothing is kept by looking', async () => {
    const widget = await calendar(false);
    await openDetails(widget, 'Park');
    expect(toggleOf(widget)).to.equal(undefined);
    const asked = await calendar();
    await openDetails(asked, 'Park');
    expect(toggleOf(asked)?.ariaPressed).to.equal('false');
    expect(localStorage.getItem(kept)).to.equal(null);
  });

  it('stands in the list itself where the details are on another page', async () => {
    const [ofCalendar, ofDirectory] = [
      await at(now, () =>
        shown(
          html`<civic-consultation-calendar
            lang="pl"
            details="page"
            observe
            .data=${feed}
          ></civic-consultation-calendar>`,
        ),
      ),
      await shown(
        html`<civic-ngo-directory lang="pl" details="page" observe .data=${feed}></civic-ngo-directory>`,
      ),
    ];
    for (const [widget, id] of [
      [ofCalendar, 'park'],
      [ofDirectory, 'klub'],
    ] as const) {
      await until(() => toggleOf(widget), 'the button');
      // A meeting is observed with its consultation, not by itself.
      expect(parts(widget, 'observe').length).to.equal(1);
      expect(words(widget, 'observe')).to.contain('Obserwuj na tym urządzeniu');
      const note = () => widget.shadowRoot?.querySelector('.observing p')?.textContent.trim();
      expect(note()).to.equal(undefined);
      await press(widget);
      expect(list().map((entry) => entry.id)).to.include(id);
      expect(note()).to.match(/^Bez konta/);
    }
  });

  it('is offered for a consultation, and not for a meeting', async () => {
    const widget = await calendar();
    await openDetails(widget, 'Park');
    await press(widget);
    expect(toggleOf(widget)?.ariaPressed).to.equal('true');
    expect(words(widget, 'dialog')).to.contain('Dodano do obserwowanych.');
    expect(list().map(({ id }) => id)).to.deep.equal(['park']);
    const other = await calendar();
    await openDetails(other, 'Spotkanie');
    expect(toggleOf(other)).to.equal(undefined);
  });

  it('is offered for the strategy of a banner, in each of its layouts', async () => {
    const widget = await banner();
    await until(() => toggleOf(widget));
    expect(toggleOf(widget)?.textContent.replace(/\s+/g, ' ').trim()).to.equal(
      'Obserwuj na tym urządzeniu: Strategia',
    );
    widget.setAttribute('layout', 'compact');
    await widget.updateComplete;
    await press(widget);
    expect(list().map(({ id }) => id)).to.deep.equal(['plan']);
  });

  it('is offered for an organisation', async () => {
    const widget = await directory();
    await openDetails(widget, 'Klub');
    await press(widget);
    expect(list().map(({ id }) => id)).to.deep.equal(['klub']);
  });

  it('is seen at once by everything on the page, and taken back anywhere', async () => {
    const [seen, widget] = [await cards(), await banner()];
    expect(words(seen, 'observed')).to.contain('Nie obserwujesz jeszcze niczego');
    await until(() => toggleOf(widget));
    await press(widget);
    await seen.updateComplete;
    expect(words(seen, 'observed')).to.contain('Strategia obowiązuje · do 2030 r.');
    await at(now, async () => {
      parts(seen, 'remove')[0]?.click();
      await widget.updateComplete;
    });
    expect(toggleOf(widget)?.ariaPressed).to.equal('false');
    expect(localStorage.getItem(kept)).to.equal(null);
  });

  it('is told to the page, which may keep it elsewhere', async () => {
    const widget = await directory();
    await openDetails(widget, 'Klub');
    const told: string[] = [];
    const hear = (event: CivicObserveEvent) => {
      event.preventDefault();
      told.push(`${event.record.id} ${event.observed}`);
    };
    document.body.addEventListener('civic-observe', hear);
    await press(widget);
    document.body.removeEventListener('civic-observe', hear);
    expect(told).to.deep.equal(['klub true']);
    expect([toggleOf(widget)?.ariaPressed, localStorage.getItem(kept)]).to.deep.equal(['false', null]);
  });

  it('is known under the address of its own feed, where a calendar has several', async () => {
    const feeds = [
      fixtureFeed(bodyOf(feed)),
      fixtureFeed(bodyOf(feedOf([{ ...park(), title: 'Inny park' }]))),
    ];
    const widget = await at(now, () =>
      shown(
        html`<civic-consultation-calendar lang="pl" observe>
          <source src=${feeds[0]!.address} />
          <source src=${feeds[1]!.address} />
        </civic-consultation-calendar>`,
      ),
    );
    await openDetails(widget, 'Inny park');
    await press(widget);
    expect(list()).to.have.length(1);
    expect(list()[0]).to.include({ id: 'park', feed: new URL(feeds[1]!.address, location.href).href });
  });

  it('tells on other pages of the site what is new, for the feed is read there, too', async () => {
    const before = fixtureFeed(bodyOf(feedOf(items())));
    const widget = await at(now, () =>
      shown(
        html`<civic-consultation-calendar
          lang="pl"
          observe
          src=${before.address}
        ></civic-consultation-calendar>`,
      ),
    );
    await openDetails(widget, 'Park');
    await press(widget);
    widget.remove();
    const elsewhere = await at('2026-11-27T12:00:00+01:00', async () => {
      const page = await shown(
        html`<civic-observe-cards lang="pl" observed .data=${feedOf([])}></civic-observe-cards>`,
      );
      await until(() => words(page, 'observed').includes('Nowe:'));
      return page;
    });
    expect(words(elsewhere, 'observed')).to.contain('Nowe: zmiana stanu: kończy się wkrótce');
  });

  it('claims nothing of a feed on a site that the page has not named', async () => {
    const entry = { kind: 'strategy', title: 'Obca', seen: {}, isReadable: true };
    const foreign = { ...entry, feed: 'https://elsewhere.example/feed.json', id: 'x' };
    localStorage.setItem(kept, JSON.stringify([foreign]));
    const widget = await cards();
    expect(words(widget, 'observed')).to.contain('Obca Na tej stronie nie wiadomo, co się zmieniło.');
  });

  it('is reached by keyboard in a dialog, with room at 320 pixels, in the dark, without barriers', async () => {
    await executeServerCommand('emulate-features', {
      features: [{ name: 'prefers-color-scheme', value: 'dark' }],
    });
    await setViewport({ width: 320, height: 800 });
    const widget = await directory();
    await openDetails(widget, 'Klub');
    for (let tab = 0; tab < 20 && widget.shadowRoot?.activeElement !== toggleOf(widget); tab++)
      await sendKeys({ press: 'Tab' });
    expect(widget.shadowRoot?.activeElement).to.equal(toggleOf(widget));
    await sendKeys({ press: 'Enter' });
    expect(toggleOf(widget)?.ariaPressed).to.equal('true');
    await expect(widget).to.be.accessible();
    const dialog = widget.shadowRoot?.querySelector('dialog');
    expect(dialog?.scrollWidth).to.be.at.most(dialog?.clientWidth ?? 0);
    await executeServerCommand('emulate-features', { features: [] });
    await setViewport({ width: 800, height: 600 });
  });
});
