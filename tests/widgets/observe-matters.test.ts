import { expect, html } from '@open-wc/testing';
import { executeServerCommand, sendKeys, setViewport } from '@web/test-runner-commands';
import '../../src/widgets/observe-cards/define.js';
import type { CivicExportEvent } from '../../src/element/export-event.js';
import type { CivicObserveEvent } from '../../src/element/observe-event.js';
import { bodyOf, fixtureFeed } from '../pages/feed-server.js';
import { ObservePage } from '../pages/observe-cards.js';
import { at, feedOf, parts, words } from '../pages/widget.js';
import { until } from '../pages/until.js';

const kept = 'civic-widgets:observed';
const now = '2026-11-10T12:00:00+01:00';
const park = (fields: object = {}) => ({
  id: 'park',
  title: 'Park nad rzeką',
  url: 'https://example.org/park',
  _civic: { kind: 'consultation', opens: '2026-11-02', closes: '2026-11-30', ...fields },
});
const ngo = {
  id: 'ngo',
  title: 'Strategia',
  _civic: { kind: 'strategy', valid_from: '2024', valid_to: '2030' },
};
const open = (
  feed: object = feedOf([park(), ngo]),
  { lang = 'pl', when = now, matter = 'park ngo' }: { lang?: string; when?: string; matter?: string } = {},
) =>
  at(when, () =>
    ObservePage.open(
      html`<civic-observe-cards lang=${lang} matter=${matter} observed .data=${feed}></civic-observe-cards>`,
    ),
  );
const toggle = (page: ObservePage, index = 0) =>
  parts(page.element, 'observe')[index] as HTMLButtonElement | undefined;
const press = async (page: ObservePage, button: HTMLElement | undefined) => {
  await at(now, async () => {
    button?.click();
    await page.element.updateComplete;
  });
};
const announced = () => document.getElementById('civic-announcer')?.textContent ?? '';

describe('What a person observes with civic-observe-cards', () => {
  afterEach(() => {
    localStorage.removeItem(kept);
  });

  it('are matters of the feed that the host names, each with where it stands', async () => {
    const page = await open();
    expect(page.titles).to.deep.equal(['Park nad rzeką', 'Strategia']);
    expect(page.says('Park nad rzeką')).to.contain('trwa · do 30 listopada 2026 r.');
    expect(page.says('Strategia')).to.contain('obowiązuje · do 2030');
    expect((await open(undefined, { matter: 'ngo nosuch' })).titles).to.deep.equal(['Strategia']);
    expect(words((await open(undefined, { lang: 'en' })).element, 'observed')).to.equal(
      'What I observe You do not observe anything on this device yet. Without an account: the list stays in this browser only.',
    );
  });

  it('is over at the very moment at which it ends, on the page that stands open', async () => {
    const page = await open(
      feedOf([
        park({ closes: '2026-11-10T12:30' }),
        { ...ngo, _civic: { ...ngo._civic, valid_to: '2026-11-10T12:15' } },
      ]),
    );
    const isOver = () => [
      page.says('Park nad rzeką').includes('zakończone'),
      page.says('Strategia').includes('już nie obowiązuje'),
    ];
    const comes = (time: string) =>
      at(`2026-11-10T${time}:00+01:00`, async () => {
        document.dispatchEvent(new Event('visibilitychange'));
        await page.element.updateComplete;
      });
    expect(isOver()).to.deep.equal([false, false]);
    await comes('12:15');
    expect(isOver()).to.deep.equal([false, true]);
    await comes('12:30');
    expect(isOver()).to.deep.equal([true, true]);
  });

  it('is kept on the device from the press of a button, and not before', async () => {
    const page = await open();
    expect(localStorage.getItem(kept)).to.equal(null);
    const told: (readonly [string, boolean])[] = [];
    const hear = ({ record, observed }: CivicObserveEvent) => told.push([record.id, observed]);
    document.body.addEventListener('civic-observe', hear);
    expect(toggle(page)?.ariaPressed).to.equal('false');
    await press(page, toggle(page));
    expect(toggle(page)?.ariaPressed).to.equal('true');
    expect(announced()).to.equal('Dodano do obserwowanych.');
    expect(words(page.element, 'observed')).to.contain('Park nad rzeką trwa · do 30 listopada 2026 r.');
    const [entry] = JSON.parse(localStorage.getItem(kept) ?? '') as readonly object[];
    expect(entry).to.include({ id: 'park', kind: 'consultation', title: 'Park nad rzeką' });
    await press(page, toggle(page));
    expect(localStorage.getItem(kept)).to.equal(null);
    expect(announced()).to.equal('Usunięto z\u00a0obserwowanych.');
    document.body.removeEventListener('civic-observe', hear);
    expect(told).to.deep.equal([
      ['park', true],
      ['park', false],
    ]);
  });

  it('is left to a host that keeps it elsewhere', async () => {
    const page = await open();
    const cancel = (event: Event) => {
      event.preventDefault();
    };
    page.element.addEventListener('civic-observe', cancel);
    await press(page, toggle(page));
    expect([toggle(page)?.ariaPressed, localStorage.getItem(kept)]).to.deep.equal(['false', null]);
  });

  it('is compared with the feed on the next visit: what is new is said until it has been read', async () => {
    await press(await open(), toggle(await open()));
    const report = 'https://example.org/raport.pdf';
    const changed = feedOf([
      park({ closes: '2026-12-15', results: { published: '2026-11-20', url: report } }),
    ]);
    const page = await open(changed, { when: '2026-12-20T12:00:00+01:00' });
    expect(words(page.element, 'observed')).to.contain(
      'Park nad rzeką Nowe: opublikowano wyniki, nowy termin: 15 grudnia 2026 r. są wyniki',
    );
    const links = [...(page.element.shadowRoot?.querySelectorAll<HTMLAnchorElement>('.new a') ?? [])];
    expect(links.map(({ href }) => href)).to.deep.equal([report]);
    const again = await open(changed, { when: '2026-12-20T12:00:00+01:00' });
    expect(words(again.element, 'observed')).to.contain('Nowe:');
    await at('2026-12-20T12:00:00+01:00', async () => {
      parts(again.element, 'mark-read')[0]?.click();
      await again.element.updateComplete;
    });
    expect(words(again.element, 'observed')).not.to.contain('Nowe:');
    expect(parts(again.element, 'mark-read')).to.have.length(0);
  });

  it('comes near its end while the page stands open', async () => {
    await press(await open(), toggle(await open()));
    const page = await open();
    await at('2026-11-25T12:00:00+01:00', async () => {
      document.dispatchEvent(new Event('visibilitychange'));
      await page.element.updateComplete;
    });
    expect(words(page.element, 'observed')).to.contain('Nowe: zmiana stanu: kończy się wkrótce');
  });

  it('is told apart by the feed that it is in; of another page’s matter nothing is claimed', async () => {
    const here = { kind: 'consultation', title: 'Zniknęła', seen: {} };
    // What visitors have behind the address of the page makes it no other page.
    const feed = location.origin + location.pathname;
    const list = [
      { ...here, feed, id: 'dawna' },
      {
        ...here,
        feed: 'https://elsewhere.example/feed.json',
        id: 'park',
        title: 'Inna',
        url: 'https://elsewhere.example/',
      },
      { ...here, feed: 7 },
      { ...here, feed: 'x', id: 'zły', url: 'javascript:alert(1)' },
      null,
    ];
    localStorage.setItem(kept, JSON.stringify(list));
    const page = await open();
    expect(words(page.element, 'observed')).to.match(
      /Zniknęła Nie ma już tego w źródle\. .* Inna Na tej stronie nie wiadomo, co się zmieniło\./,
    );
    expect(parts(page.element, 'remove')).to.have.length(2);
    await press(page, parts(page.element, 'remove')[0]);
    expect(parts(page.element, 'remove')).to.have.length(1);
  });

  it('is followed from page to page', async () => {
    const page = await open();
    const entry = { feed: 'x', id: 'y', kind: 'strategy', title: 'Z innej karty', seen: {} };
    localStorage.setItem(kept, JSON.stringify([entry]));
    dispatchEvent(new StorageEvent('storage', { key: kept }));
    await page.element.updateComplete;
    expect(words(page.element, 'observed')).to.contain('Z innej karty');
  });

  it('says that the browser does not keep it', async () => {
    const page = await open();
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('', 'QuotaExceededError');
    };
    await press(page, toggle(page));
    Storage.prototype.setItem = setItem;
    expect(toggle(page)?.ariaPressed).to.equal('true');
    expect(page.says('Park nad rzeką')).to.contain('Ta przeglądarka nie pozwala zapamiętać listy');
    await press(page, toggle(page));
    expect(page.says('Park nad rzeką')).to.contain('Bez konta');
  });

  it('can be taken home, as a table and as dates', async () => {
    const page = await open();
    await press(page, toggle(page));
    await press(page, toggle(page, 1));
    const taken: (readonly [string, readonly string[]])[] = [];
    page.element.addEventListener('civic-export', (event: CivicExportEvent) => {
      event.preventDefault();
      taken.push([event.format, event.records.map(({ id }) => id)]);
    });
    for (const button of parts(page.element, 'export')) await press(page, button);
    expect(taken).to.deep.equal([
      ['csv', ['park', 'ngo']],
      ['ics', ['park', 'ngo']],
    ]);
  });

  it('is passed on by plain links, and by copying', async () => {
    const page = await open();
    const hosts = page
      .links('Park nad rzeką')
      .map(({ href }) => href.replace(/^(https:\/\/[^/]+|mailto:).*/, '$1'));
    expect(hosts).to.include.members([
      'mailto:',
      'https://www.facebook.com',
      'https://wa.me',
      'https://t.me',
    ]);
    const mail = page.links('Park nad rzeką').find(({ href }) => href.startsWith('mailto:'));
    expect(decodeURIComponent(mail?.href ?? '')).to.contain('Park nad rzeką\nhttps://example.org/park');
    let copied = '';
    const writeText = (text: string) => Promise.resolve(void (copied = text));
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
    [...(parts(page.element, 'share')[0]?.querySelectorAll('button') ?? [])].at(-1)?.click();
    await until(() => page.says('Park nad rzeką').includes('Skopiowano.'));
    Reflect.deleteProperty(navigator, 'clipboard');
    expect(copied).to.equal('https://example.org/park');
  });

  it('is read with the same request as the channels', async () => {
    const feed = fixtureFeed(bodyOf(feedOf([park()])));
    const page = await ObservePage.open(
      html`<civic-observe-cards lang="pl" src=${feed.address} matter="park"></civic-observe-cards>`,
    );
    expect(page.titles).to.deep.equal(['Park nad rzeką']);
    expect((await feed.count()).count).to.equal(1);
  });

  it('is reached by keyboard, and accessible at 320 pixels in the dark', async () => {
    await executeServerCommand('emulate-features', {
      features: [{ name: 'prefers-color-scheme', value: 'dark' }],
    });
    await setViewport({ width: 320, height: 800 });
    const page = await open();
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    expect(page.element.shadowRoot?.activeElement).to.equal(toggle(page));
    await at(now, async () => {
      await sendKeys({ press: 'Enter' });
      await page.element.updateComplete;
    });
    expect(toggle(page)?.ariaPressed).to.equal('true');
    await expect(page.element).to.be.accessible();
    expect(page.element.scrollWidth).to.be.at.most(page.element.clientWidth);
    await executeServerCommand('emulate-features', { features: [] });
    await setViewport({ width: 800, height: 600 });
  });
});
