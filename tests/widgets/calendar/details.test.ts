import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { DetailsPage, type DetailsHost } from '../../pages/details-host.js';
import type { CivicExportEvent } from '../../../src/element/export-event.js';
import { filesOf } from '../../pages/downloads.js';
import { faultsOfPage } from '../../trust/axe.js';
import { refusedSharing, withSharing } from '../../pages/sharing.js';
import { hostilePayloads } from '../../trust/hostile-payloads.mjs';

const park = {
  id: 'park',
  url: 'https://example.org/park',
  title: 'Park nad rzeką',
  summary: 'Jak urządzić nowy park?',
  content_html: '<p>Zaczynamy <b>od łąki</b>. <a href="/plan">Plan</a></p><ul><li>staw</li></ul>',
  date_modified: '2026-11-20T08:00:00+01:00',
  attachments: [
    {
      url: 'https://example.org/plan.pdf',
      mime_type: 'application/pdf',
      title: 'Plan parku',
      size_in_bytes: 1240000,
    },
    { url: 'https://example.org/mapa%20parku.odt' },
  ],
  _civic: {
    kind: 'consultation',
    opens: '2026-11-02',
    closes: '2026-11-30T16:00:00+01:00',
    phases: [
      { title: 'Uwagi', start: '2026-11-02', end: '2026-11-15' },
      { title: 'Spacery', start: '2026-11-16', end: '2026-11-30' },
      { title: 'Raport', start: '2027-01' },
    ],
    respond: {
      online: 'https://ankieta.example/park',
      email: 'park@example.org',
      post: 'Urząd Miejski\nSukiennice 9\n50-107 Wrocław',
      phone: '71 777 77 77 w. 12',
      form: 'https://example.org/formularz.pdf',
    },
    results: { due: '2027-01-29' },
    organiser: {
      name: 'Wydział Partycypacji',
      url: 'https://example.org/wydzial',
      email: 'w@example.org',
      phone: '717770000',
    },
    location: {
      name: 'Dom kultury',
      address: 'ul. Sołtysowicka 21',
      hint: '1. piętro',
      accessibility: 'winda, pętla indukcyjna',
    },
    audiences: ['residents', 'ngo', 'wędkarze'],
    languages: ['pl', 'uk'],
    sign_language: true,
    topics: ['zieleń'],
    areas: ['Krzyki'],
    legal_basis: 'art. 5a ustawy o samorządzie gminnym',
    reference: 'WPS.0550.1.2026',
    source: { title: 'BIP', url: 'https://bip.example/' },
  },
};
const walk = {
  id: 'spacer',
  title: 'Spacer nad rzeką',
  _civic: {
    kind: 'event',
    type: 'walk',
    start: '2026-11-28T11:00:00+01:00',
    end: '2026-11-28T13:00:00+01:00',
    previous_start: '2026-11-21T11:00:00+01:00',
    mode: 'in-person',
    parent: 'park',
    registration: { url: 'https://example.org/zapisy', closes: '2026-11-27', capacity: 30, remaining: 5 },
  },
};
const open = (fields: Partial<DetailsHost> = {}, nth = 0) => DetailsPage.open([park, walk], fields, nth);
const closed = (page: DetailsPage) => oneEvent(page.dialog!, 'close').then(() => page.host.updateComplete);

describe('the dialog of an entry', () => {
  it('is modal, named by its title, and begins with the way out', async () => {
    const { dialog, focused } = await open();
    expect(dialog!.matches(':modal')).to.equal(true);
    const title = dialog!.querySelector(`#${dialog!.getAttribute('aria-labelledby')!}`);
    expect(title!.textContent).to.equal('Park nad rzeką');
    expect(title!.localName).to.equal('h2');
    const [first] = dialog!.querySelectorAll('a, button, input');
    expect(first!.textContent.trim()).to.equal('Zamknij');
    expect(focused === first).to.equal(true);
  });

  it('closes by its button, by Escape, and gives the focus back to what opened it', async () => {
    const page = await open({}, 1);
    const opener = page.links[1]!;
    for (const leave of [() => sendKeys({ press: 'Escape' }), () => sendKeys({ press: 'Enter' })]) {
      if (!page.dialog) {
        opener.click();
        await page.host.updateComplete;
      }
      const over = closed(page);
      await leave();
      await over;
      expect(page.dialog === null).to.equal(true);
      expect(page.focused === opener).to.equal(true);
    }
  });

  it('keeps the focus inside', async () => {
    const page = await open();
    const controls = page.dialog!.querySelectorAll('a, button').length;
    // Not beyond the last one: there some browsers go through their own buttons.
    for (let press = 1; press < controls; press += 1) await sendKeys({ press: 'Tab' });
    expect(page.focused!.textContent.trim()).to.equal('Drukuj');
    page.links[0]!.focus();
    expect(page.focused!.textContent.trim()).to.equal('Drukuj');
  });

  it('gives the focus back when the page takes it away', async () => {
    const page = await open();
    page.host.chosen = undefined;
    page.host.requestUpdate();
    await page.host.updateComplete;
    expect(page.dialog === null).to.equal(true);
    expect(page.focused === page.links[0]).to.equal(true);
  });

  it('shows another entry in its place, from its title on', async () => {
    const page = await open();
    const [, meeting] = page.host.entries;
    page.host.more = { meetings: [meeting!] };
    page.host.requestUpdate();
    await page.host.updateComplete;
    page.control('Spacer nad rzeką').focus();
    const inside = [...page.dialog!.querySelectorAll('button')].find(
      (one) => one.textContent === 'Spacer nad rzeką',
    )!;
    inside.click();
    await page.host.updateComplete;
    expect(page.focused!.textContent).to.equal('Spacer nad rzeką');
    expect(page.focused!.localName).to.equal('h2');
    const over = closed(page);
    await sendKeys({ press: 'Escape' });
    await over;
    expect(page.focused === page.links[0]).to.equal(true);
  });

  it('that leaves the page with its element comes back closed', async () => {
    const page = await open();
    const { host, dialog } = page;
    const place = host.parentElement!;
    const over = closed(page);
    host.remove();
    expect(dialog!.open).to.equal(false);
    await over;
    place.append(host);
    await host.updateComplete;
    expect(page.dialog === null).to.equal(true);
  });
});

describe('the details of a consultation', () => {
  it('say when it is, as the last moment at which one is in time', async () => {
    const page = await open();
    expect(page.fact('Początek')).to.equal('poniedziałek, 2 listopada 2026 r.');
    expect(page.fact('Koniec')).to.equal('poniedziałek, 30 listopada 2026 r., godz. 16:00');
    expect(page.words).to.match(/^Trwa · zostało 7 dni/);
    expect(page.details.querySelector('.zone') === null).to.equal(true);
  });

  it('say how much of the window is over, in words and as a bar; of what is not open, or has no such days, nothing', async () => {
    const progress = async (fields: object, more: Partial<DetailsHost> = {}) => {
      const page = await DetailsPage.open([{ ...park, _civic: { ...park._civic, ...fields } }], more);
      const bar = page.details.querySelector('.progress rect');
      const words = page.details.querySelector('.progress')?.textContent.replace(/\s+/g, ' ').trim();
      return [words, bar?.getAttribute('width'), bar?.closest('svg')?.getAttribute('viewBox')];
    };
    expect(await progress({})).to.deep.equal(['22. dzień z 29', '21', '0 0 29 1']);
    const spoken = ['en', 'uk', 'de'].map(async (tag) => (await progress({}, { tag }))[0]);
    expect(await Promise.all(spoken)).to.deep.equal(['Day 22 of 29', '22-й день із 29', 'Tag 22 von 29']);
    const none = [undefined, undefined, undefined];
    expect(await progress({ opens: '2026-12-01', closes: '2026-12-20' })).to.deep.equal(none);
    expect(await progress({ opens: '2026-10', closes: '2026-12' })).to.deep.equal(none);
    expect(await progress({ status: 'withdrawn' })).to.deep.equal(none);
  });

  it('are as the source gives them where it names no zone, and the visitor’s own time is not known', async () => {
    const page = await open({
      visitorZone: 'America/New_York',
      tag: 'en',
      more: { zone: 'UTC', isZoneAssumed: true },
    });
    expect(page.words).to.contain('Times are as the source gives them; it names no time zone.');
    expect(page.words).not.to.contain('For you that is');
  });

  it('name the zone and the visitor’s own time where their clocks show another one', async () => {
    const page = await open({ visitorZone: 'America/New_York', tag: 'en' });
    expect(page.words).to.contain('Times are in Central European Standard Time.');
    expect(page.words).to.contain('For you that is Monday, 30 November 2026, 10:00.');
    const same = await open({ visitorZone: 'Europe/Berlin' });
    expect(same.details.querySelector('.zone') === null).to.equal(true);
  });

  it('say how to take part, in every way there is', async () => {
    const page = await open();
    expect(page.href('Weź udział przez internet')).to.equal('https://ankieta.example/park');
    expect(page.fact('Przez internet')).to.contain('ankieta.example');
    expect(page.href('park@example.org')).to.equal('mailto:park@example.org');
    expect(page.href('71 777 77 77')).to.equal('tel:+48717777777');
    expect(page.fact('Pocztą')).to.equal('Urząd Miejski Sukiennice 9 50-107 Wrocław');
    expect(page.href('Formularz do wydruku')).to.equal('https://example.org/formularz.pdf');
  });

  it('say no longer how to take part when it is over', async () => {
    const { _civic, ...rest } = park;
    const page = await DetailsPage.open([{ ...rest, _civic: { ..._civic, closes: '2026-11-20' } }]);
    expect(page.section('Jak wziąć udział')).to.equal(undefined);
    expect(page.words).to.match(/^Zakończone/);
    expect(page.fact('Spodziewane')).to.equal('29 stycznia 2027 r.');
  });

  it('mark the phase under way', async () => {
    const page = await open();
    const [current, ...others] = page.details.querySelectorAll('li[aria-current="step"]');
    expect(others).to.deep.equal([]);
    expect(current!.textContent.replace(/\s+/g, ' ').trim()).to.equal(
      'Spacery trwa teraz 16–30 listopada 2026 r.od 16 listopada 2026 r. do 30 listopada 2026 r.',
    );
    expect(page.section('Etapy')).to.contain('Raport od stycznia 2027 r.');
  });

  it('say what each document is before one opens it', async () => {
    const page = await open();
    expect(page.section('Dokumenty')).to.equal('Plan parku PDF, 1,2 MB mapa parku.odt');
    expect(page.href('mapa parku.odt')).to.equal('https://example.org/mapa%20parku.odt');
  });

  it('say where, who, for whom, on what grounds and whence', async () => {
    const page = await open();
    expect(page.section('Miejsce')).to.equal(
      'Dom kultury ul. Sołtysowicka 21 1. piętro Dostępność: winda, pętla indukcyjna',
    );
    expect(page.fact('Organizator')).to.equal('Wydział Partycypacji w@example.org 717770000');
    expect(page.href('717770000')).to.equal('tel:+48717770000');
    expect(page.fact('Dla kogo')).to.equal('mieszkańcy, organizacje pozarządowe, wędkarze');
    expect(page.fact('Języki')).to.equal('polski, ukraiński, tłumaczenie na język migowy');
    expect(page.fact('Podstawa prawna')).to.equal('art. 5a ustawy o samorządzie gminnym');
    expect(page.fact('Numer sprawy')).to.equal('WPS.0550.1.2026');
    expect(page.href('BIP')).to.equal('https://bip.example/');
    expect(page.fact('Zaktualizowano')).to.equal('20 listopada 2026 r., godz. 08:00');
  });

  it('keep the lists, emphasis and links of a description', async () => {
    const { details } = await open();
    expect(details.querySelector('.description strong')!.textContent).to.equal('od łąki');
    expect(details.querySelector('.description li')!.textContent).to.equal('staw');
    expect(details.querySelector<HTMLAnchorElement>('.description a')!.href).to.equal(
      'https://example.org/plan',
    );
  });

  it('say nothing of what the feed does not say', async () => {
    const page = await DetailsPage.open([{ id: 'a', title: 'A', _civic: { kind: 'consultation' } }]);
    expect(page.details.querySelectorAll('section, dt, h3')).to.have.length(0);
    expect(page.words).to.equal('Kopiuj odnośnik: A Drukuj');
  });
});

describe('the details of a meeting', () => {
  it('say when it is, and where it was moved from', async () => {
    const page = await open({}, 1);
    expect(page.fact('Termin')).to.equal('sobota, 28 listopada 2026 r., od 11:00 do 13:00');
    expect(page.fact('Przeniesione z')).to.equal('sobota, 21 listopada 2026 r., godz. 11:00');
    expect(page.fact('Forma')).to.equal('Na miejscu');
    expect(page.fact('Zapisy')).to.equal('Zapisz się do 27 listopada 2026 r., wolne miejsca: 5 z 30');
  });

  it('lead to the consultation that it is part of', async () => {
    const page = await open({}, 1);
    const consultation = page.host.entries[0]!.record;
    page.host.more = { consultation: consultation.kind === 'consultation' ? consultation : undefined };
    page.host.requestUpdate();
    await page.host.updateComplete;
    expect(page.fact('Część konsultacji')).to.equal('Park nad rzeką');
  });

  it('send nobody to a registration that is over', async () => {
    const { _civic, ...rest } = walk;
    const full = { ...rest, _civic: { ..._civic, registration: { ..._civic.registration, remaining: 0 } } };
    const late = {
      ...rest,
      _civic: { ..._civic, registration: { ..._civic.registration, closes: '2026-11-22' } },
    };
    for (const one of [full, late]) {
      const page = await DetailsPage.open([one]);
      expect(() => page.control('Zapisz się')).to.throw('There is no');
    }
  });
});

describe('taking one entry home', () => {
  it('adds it to the calendars by plain links', async () => {
    const page = await open({}, 1);
    expect(new URL(page.href('Kalendarz Google')!).searchParams.get('dates')).to.equal(
      '20261128T100000Z/20261128T120000Z',
    );
    expect(page.href('Outlook.com')).to.match(/^https:\/\/outlook\.live\.com\//);
    expect(page.href('Microsoft 365')).to.match(/^https:\/\/outlook\.office\.com\//);
  });

  it('tells the host of a file, which may make its own', async () => {
    const page = await open();
    const told: CivicExportEvent[] = [];
    page.host.addEventListener('civic-export', (event) => {
      told.push(event);
      if (told.length > 1) event.preventDefault();
    });
    const files = await filesOf(() => {
      page.control('Pobierz plik kalendarza').click();
      page.control('Pobierz plik kalendarza').click();
    });
    expect(told.map(({ format, records }) => [format, records])).to.deep.equal([
      ['ics', [page.host.entries[0]!.record]],
      ['ics', [page.host.entries[0]!.record]],
    ]);
    expect(files).to.have.length(1);
    expect(files[0]).to.contain('SUMMARY:Ostatni termin: Park nad rzeką');
  });

  it('copies the link and says so, and gives it to be copied by hand where it may not', async () => {
    const page = await open();
    const written: string[] = [];
    const clipboard = (writeText: (text: string) => Promise<void>) => {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
    };
    clipboard((text) => Promise.resolve(void written.push(text)));
    await withSharing(refusedSharing, () =>
      page.host.sharing.share('https://example.org/konsultacje?wpis=park', 'Park'),
    );
    await page.host.updateComplete;
    expect(written).to.deep.equal(['https://example.org/konsultacje?wpis=park']);
    expect(page.status()).to.equal('Skopiowano.');
    clipboard(() => Promise.reject(new Error('refused')));
    await page.host.sharing.copy('https://example.org/konsultacje?wpis=park');
    await page.host.updateComplete;
    Reflect.deleteProperty(navigator, 'clipboard');
    expect(page.status()).to.contain('Nie udało się');
    const field = page.details.querySelector('input')!;
    expect(field.value).to.equal('https://example.org/konsultacje?wpis=park');
    field.focus();
    expect(field.selectionEnd! - field.selectionStart!).to.equal(field.value.length);
  });
});

describe('the details in their place', () => {
  it('unfold and fold', async () => {
    const page = new DetailsPage((await DetailsPage.open([park, walk], { variant: 'inline' }, 1)).host);
    const [first, second] = page.host.shadowRoot!.querySelectorAll('details');
    expect([first!.open, second!.open]).to.deep.equal([false, true]);
    expect(second!.querySelector('summary')!.textContent.trim()).to.equal('Szczegóły: Spacer nad rzeką');
    expect(page.fact('Forma')).to.equal('Na miejscu');
    const folded = oneEvent(second!, 'toggle');
    second!.querySelector('summary')!.click();
    await folded;
    await page.host.updateComplete;
    expect(page.host.chosen).to.equal(undefined);
    expect(page.folded === null).to.equal(true);
  });
});

describe('the details for everyone', () => {
  after(async () => {
    await setViewport({ width: 1280, height: 900 });
    document.documentElement.dir = '';
    document.documentElement.lang = '';
    document.documentElement.style.removeProperty('color-scheme');
    document.documentElement.style.removeProperty('background');
  });

  for (const width of [320, 1280])
    for (const scheme of ['light', 'dark'])
      for (const direction of ['ltr', 'rtl'])
        it(`leave axe nothing to find: ${width} px, ${scheme}, ${direction}`, async () => {
          await setViewport({ width, height: 900 });
          const root = document.documentElement;
          root.lang = 'pl';
          root.dir = direction;
          root.style.setProperty('color-scheme', scheme);
          root.style.setProperty('background', 'Canvas');
          document.title = 'Konsultacje';
          for (const variant of ['dialog', 'inline'] as const) {
            const page = await open({ variant });
            const inside = (await faultsOfPage()).filter((fault) => fault.includes('details-host'));
            expect(inside, variant).to.deep.equal([]);
            const box = (page.dialog ?? page.details).getBoundingClientRect();
            expect(box.left).to.be.at.least(0);
            expect(box.right).to.be.at.most(document.documentElement.clientWidth);
            const wide = [...page.details.querySelectorAll('*')].filter(
              (one) => !one.matches('.hidden, svg *') && one.getBoundingClientRect().right > box.right + 1,
            );
            expect(wide.map((one) => one.outerHTML.slice(0, 80))).to.deep.equal([]);
            page.host.remove();
          }
        });

  it('run nothing of what a feed says', async () => {
    let ran = 0;
    Object.assign(globalThis, { civicCanary: () => ran++ });
    // The whole corpus is drawn in tests/trust; here it is the dialog around it.
    for (const hostile of hostilePayloads.filter((_, index) => index % 20 === 0)) {
      const page = await DetailsPage.open([
        {
          ...park,
          title: `x${hostile}`,
          content_html: hostile,
          _civic: { ...park._civic, reference: hostile, post: hostile },
        },
      ]);
      for (const element of page.details.querySelectorAll('.description *'))
        expect(element.localName).to.match(/^(?:p|br|ul|ol|li|strong|em|a)$/);
      page.host.remove();
    }
    expect(ran).to.equal(0);
  });
});
