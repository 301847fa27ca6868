import { expect, fixture, html } from '@open-wc/testing';
import ICAL from 'ical.js';
import { LitElement, render } from 'lit';
import { CivicExportEvent } from '../../../src/element/export-event.js';
import { hostStyles } from '../../../src/theme/host.styles.js';
import { describeEvents } from '../../../src/widgets/consultation-calendar/take-home/event-markup.js';
import type { ExportFormat } from '../../../src/element/export-event.js';
import { Sharing } from '../../../src/element/sharing.js';
import { takeHomeStyles } from '../../../src/widgets/consultation-calendar/take-home/take-home.styles.js';
import { takeHomeView } from '../../../src/widgets/consultation-calendar/take-home/take-home-view.js';
import type { Entry } from '../../../src/calendar/groups.js';
import { consultationWith, eventWith, settingIn } from '../../export/setting.js';
import { filesOf } from '../../pages/downloads.js';
import { faultsOfPage } from '../../trust/axe.js';

class TakeHomeHost extends LitElement {
  static override styles = [hostStyles, takeHomeStyles];
  entries: readonly Entry[] = [];
  feed: string | undefined;
  tag = 'pl';
  readonly sharing = new Sharing(this);

  get setting() {
    return {
      ...settingIn(this.tag),
      level: 2,
      say: settingIn(this.tag).plain,
      select: () => undefined,
      exporting: (format: ExportFormat, records: readonly Entry['record'][]) =>
        this.dispatchEvent(new CivicExportEvent(format, records)),
      sharing: this.sharing,
      whole: (records: readonly Entry['record'][]) => Promise.resolve(records),
      asGiven: (record: Entry['record']) => record,
    };
  }

  protected override render() {
    return takeHomeView(this.entries, this.setting, this.feed);
  }
}
customElements.define('take-home-host', TakeHomeHost);

const entry = (record: Entry['record']): Entry => ({ record, status: 'open', window: {} });
const { opens: _o, closes: _c, ...undated } = consultationWith({ id: 'bez', title: 'Bez dat' });
const three = [
  entry(
    consultationWith({ closes: '2026-12-01T00:00:00+01:00', respond: { online: 'https://example.org/a' } }),
  ),
  entry(
    eventWith({
      end: '2026-11-30T19:00:00+01:00',
      location: { name: 'Dom; kultury', address: '=cmd' },
      organiser: { name: '+48 71' },
    }),
  ),
  entry(undated),
];

const shown = async (fields: Partial<TakeHomeHost> = {}) => {
  const main = await fixture(html`<main><h1>Konsultacje</h1></main>`);
  const host = Object.assign(new TakeHomeHost(), { entries: three }, fields);
  main.append(host);
  await host.updateComplete;
  return host;
};
const said = (host: TakeHomeHost, selector: string) =>
  [...host.shadowRoot!.querySelectorAll<HTMLElement>(selector)].map((one) => one.innerText.trim());
const press = (host: TakeHomeHost, words: string) => {
  [...host.shadowRoot!.querySelectorAll('button')].find((one) => one.innerText.startsWith(words))!.click();
};

describe('taking a selection home', () => {
  it('says how many there are, those without a date in no calendar', async () => {
    expect(said(await shown(), 'button')).to.deep.equal([
      'Pobierz plik kalendarza (2)',
      'Pobierz tabelę CSV (3)',
      'Drukuj',
    ]);
    const none = await shown({ entries: [] });
    expect(said(none, 'button')).to.deep.equal(['Drukuj']);
  });

  it('makes one calendar file of all that has a date', async () => {
    const host = await shown();
    const [file, ...others] = await filesOf(() => {
      press(host, 'Pobierz plik');
    });
    expect(others).to.deep.equal([]);
    const events = new ICAL.Component(ICAL.parse(file!) as never).getAllSubcomponents('vevent');
    expect(events.map((one) => one.getFirstPropertyValue('summary'))).to.deep.equal([
      'Początek: Park nad rzeką',
      'Ostatni termin: Park nad rzeką',
      'Spotkanie na Krzykach',
    ]);
  });

  it('makes a table on the city’s clocks, with the last day as the end', async () => {
    const host = await shown();
    const [file] = await filesOf(() => {
      press(host, 'Pobierz tabelę');
    });
    expect(file!.split('\r\n')).to.deep.equal([
      'Tytuł;Status;Od;Do;Miejsce;Organizator;Tematy;Obszar;Weź udział;Strona',
      'Park nad rzeką;Trwa;2026-11-02;2026-11-30;;;;;https://example.org/a;',
      `Spotkanie na Krzykach;Trwa;2026-11-30 17:00;2026-11-30 19:00;"Dom; kultury, '=cmd";+48 71;;;;`,
      'Bez dat;Trwa;;;;;;;;',
      '',
    ]);
  });

  it('leaves it to the host that wants to make the files itself', async () => {
    const host = await shown();
    const told: CivicExportEvent[] = [];
    host.addEventListener('civic-export', (event) => {
      event.preventDefault();
      told.push(event);
    });
    const files = await filesOf(() => {
      press(host, 'Pobierz plik');
      press(host, 'Pobierz tabelę');
    });
    expect(files).to.deep.equal([]);
    expect(told.map(({ format, records }) => [format, records.length])).to.deep.equal([
      ['ics', 2],
      ['csv', 3],
    ]);
  });

  it('subscribes by links, and by an address that can be copied', async () => {
    const host = await shown({ feed: 'https://example.org/k.ics' });
    const links = [...host.shadowRoot!.querySelectorAll('a')];
    expect(links.map(({ protocol, hostname }) => protocol + hostname)).to.deep.equal([
      'webcal:example.org',
      'https:calendar.google.com',
      'https:outlook.live.com',
      'https:outlook.office.com',
    ]);
    const field = host.shadowRoot!.querySelector('input')!;
    expect([field.value, field.getAttribute('aria-label')]).to.deep.equal([
      'https://example.org/k.ics',
      'Adres kalendarza',
    ]);
    const written: string[] = [];
    const writeText = (text: string) => Promise.resolve(void written.push(text));
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
    await host.sharing.copy('https://example.org/k.ics');
    await host.updateComplete;
    Reflect.deleteProperty(navigator, 'clipboard');
    expect(written).to.deep.equal(['https://example.org/k.ics']);
    expect(said(host, '[role="status"]')).to.deep.equal(['Skopiowano.']);
  });

  it('offers no subscription to what is no web address', async () => {
    const host = await shown({ feed: 'javascript:civicCanary()' });
    expect(said(host, 'a, input')).to.deep.equal([]);
  });

  it('speaks four languages, and axe finds nothing', async () => {
    document.title = 'Konsultacje';
    const all = new Set<string>();
    for (const tag of ['pl', 'en', 'uk', 'de']) {
      document.documentElement.lang = tag;
      const host = await shown({ tag, feed: 'https://example.org/k.ics' });
      for (const words of said(host, 'button')) all.add(words);
      expect((await faultsOfPage()).filter((fault) => fault.includes('take-home-host'))).to.deep.equal([]);
      host.remove();
    }
    document.documentElement.lang = '';
    expect(all).to.have.length(16);
  });
});

describe('events described to search engines', () => {
  const setting = { ...settingIn(), level: 2, say: settingIn().plain, select: () => undefined };

  it('stand in the element’s own light DOM, once, and go when they are gone', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    render(html`<p>fallback</p>`, host);
    const scripts = () => [...host.querySelectorAll('script')];
    describeEvents(host, [eventWith({ type: 'hearing' })], setting);
    describeEvents(host, [eventWith({ type: 'hearing' })], setting);
    expect(scripts().map(({ type }) => type)).to.deep.equal(['application/ld+json']);
    expect(scripts()[0]!.textContent).to.contain('"name":"Spotkanie na Krzykach"');
    describeEvents(host, [eventWith({ type: 'hearing', title: 'Inne' })], setting);
    expect(scripts().map(({ textContent }) => /Inne/.test(textContent))).to.deep.equal([true]);
    describeEvents(host, [], setting);
    expect(scripts()).to.deep.equal([]);
    expect(host.textContent).to.equal('fallback');
  });
});
