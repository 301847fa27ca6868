import { expect, html } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '../../src/widgets/city-strip/define.js';
import { expectNoise } from '../setup.js';
import { bodyOf, fixtureFeed } from '../pages/feed-server.js';
import { StripPage } from '../pages/city-strip.js';
import { isAccessibleEverywhere } from '../pages/accessible.js';
import { at, feedOf, parts, words } from '../pages/widget.js';
import { until } from '../pages/until.js';

const now = '2026-11-23T14:30:00+01:00';
const place = {
  name: 'Wrocław',
  genitive: 'Wrocławia',
  locative: 'we Wrocławiu',
  instrumental: 'z Wrocławiem',
};
let count = 0;
const item = (kind: string, fields: object = {}) => ({
  id: `${kind}-${count++}`,
  _civic: { kind, ...fields },
});
const weather = (fields: object = {}) => item('weather', { as_of: '2026-11-23T14:10', ...fields });
const air = (fields: object = {}) => item('air-quality', { as_of: '2026-11-23T14:10', ...fields });

interface Opening {
  readonly lang?: string;
  readonly when?: string;
  /** What the feed says of itself. */
  readonly civic?: object;
  readonly language?: string;
}
const open = (
  items: readonly object[],
  { lang = 'pl', when = now, civic = { place }, language = 'pl' }: Opening = {},
) =>
  at(when, () => {
    const feed = feedOf(items, {
      language,
      _civic: { version: '1.0', time_zone: 'Europe/Warsaw', ...civic },
    });
    return StripPage.open(html`<civic-city-strip lang=${lang} .data=${feed}></civic-city-strip>`);
  });

const everything = [
  item('warning', { title: 'Silny wiatr', level: 1, valid_until: '2026-11-23T20:00' }),
  air({ level: 2, index: 2, pollutant: 'PM2.5' }),
  weather({ temperature: 30, code: 2, attribution: 'Open-Meteo' }),
  item('helpline', { phone: '71 777 7777', hours: 'pn.–pt. 8:00–18:00' }),
  { ...item('portal', { title: 'Wrocław Rozmawia', role: 'section' }), url: 'https://example.org/rozmawia' },
  { ...item('portal', { title: 'wroclaw.pl', role: 'portal' }), url: 'https://example.org/' },
];

describe('civic-city-strip', () => {
  it('puts the portal first, then its sections, the helpline, weather, air and warnings', async () => {
    const page = await open(everything);
    expect(page.order).to.deep.equal([
      'portal',
      'portal',
      'helpline',
      'weather',
      'air-quality',
      'warning',
      'sources',
    ]);
    expect(page.seen('portal')).to.deep.equal(['wroclaw.pl', 'Wrocław Rozmawia']);
    expect(page.link('portal')?.href).to.equal('https://example.org/');
  });

  describe('the helpline', () => {
    it('keeps the city’s grouping and can be called from anywhere', async () => {
      const page = await open([item('helpline', { phone: '71 777 7777', hours: 'całą dobę' })]);
      expect(page.seen('helpline')).to.deep.equal(['Infolinia 71 777 7777 całą dobę']);
      expect(page.link('phone')?.getAttribute('href')).to.equal('tel:+48717777777');
    });

    it('follows the feed’s country on a page in another language, and keeps short numbers short', async () => {
      const page = await open(
        [
          item('helpline', { phone: '71 777 7777' }),
          item('helpline', { title: 'Straż Miejska', phone: '986' }),
        ],
        { lang: 'en' },
      );
      expect(page.seen('helpline')).to.deep.equal(['Helpline 71 777 7777', 'Straż Miejska 986']);
      expect(page.link('phone')?.getAttribute('href')).to.equal('tel:+48717777777');
      const abroad = await open([item('helpline', { phone: '030 115', country: 'DE' })]);
      expect(abroad.link('phone')?.getAttribute('href')).to.equal('tel:030115');
    });

    it('is dialled as it must be: short numbers, and those that cost nothing or the same everywhere', async () => {
      const numbers = [
        '112',
        '19 115',
        '116 111',
        '800 123 456',
        '801 123 456',
        '600 000 000',
        '+48 71 777 77 77',
      ];
      const page = await open(numbers.map((phone) => item('helpline', { phone })));
      expect(parts(page.element, 'phone').map((link) => link.getAttribute('href'))).to.deep.equal([
        'tel:112',
        'tel:19115',
        'tel:116111',
        'tel:+48800123456',
        'tel:+48801123456',
        'tel:+48600000000',
        'tel:+48717777777',
      ]);
    });

    it('is copied as the city writes it, and says so to eye and ear', async () => {
      const page = await open([item('helpline', { phone: '71 777 7777' })]);
      expect(page.copyButton?.ariaLabel).to.equal('Kopiuj: 71 777 7777');
      let copied = '';
      const writeText = (text: string) => Promise.resolve(void (copied = text));
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
      page.copyButton?.click();
      await until(() => page.seen('helpline')[0]?.endsWith('Skopiowano.'));
      Reflect.deleteProperty(navigator, 'clipboard');
      expect(copied).to.equal('71 777 7777');
      expect(document.getElementById('civic-announcer')?.textContent).to.equal('Skopiowano.');
    });

    it('is large enough to tap', async () => {
      const page = await open([item('helpline', { phone: '986' })]);
      const box = page.link('phone')?.getBoundingClientRect();
      expect(box?.height).to.be.at.least(32);
      expect(box?.width).to.be.at.least(24);
    });

    it('reads from left to right where the page does not', async () => {
      const page = await open([item('helpline', { phone: '71 777 7777' })]);
      page.element.dir = 'rtl';
      const phone = [...(page.link('phone')?.childNodes ?? [])].find(({ nodeValue }) =>
        nodeValue?.startsWith('71'),
      );
      const range = document.createRange();
      const left = (offset: number) => {
        range.setStart(phone!, offset);
        range.setEnd(phone!, offset + 1);
        return range.getBoundingClientRect().left;
      };
      expect(left(0)).to.be.below(left(3));
    });

    it('shows a number that cannot be dialled as text', async () => {
      const page = await open([item('helpline', { phone: 'wkrótce' })]);
      expect(page.seen('helpline')).to.deep.equal(['Infolinia wkrótce']);
      expect(page.link('helpline')?.hasAttribute('href')).to.equal(false);
    });
  });

  describe('the weather', () => {
    it('is said in whole degrees, in words, with the hour of the data', async () => {
      const page = await open([weather({ temperature: 29.6, code: 2, attribution: 'Open-Meteo' })]);
      expect(page.seen('weather')).to.deep.equal([
        'Pogoda we Wrocławiu: 30 °C częściowe zachmurzenie Dane z godz. 14:10',
      ]);
      expect(page.heard('weather')[0]).to.contain('30 stopni Celsjusza');
      expect(page.element.shadowRoot?.querySelector('time')?.dateTime).to.equal('2026-11-23T14:10:00+01:00');
    });

    it('has a true minus below zero, and none at zero', async () => {
      const page = await open([-3.4, -0.4].map((temperature) => weather({ temperature })));
      expect(page.seen('weather')[0]).to.contain('−3 °C');
      expect(page.heard('weather')[0]).to.contain('−3 stopnie Celsjusza');
      expect(page.seen('weather')[1]).to.contain(': 0 °C');
    });

    it('has a word for every code of the WMO, and a drawing for each kind', async () => {
      const codes = Array.from({ length: 100 }, (_, code) => code);
      const page = await open(codes.map((code) => weather({ temperature: 1, code })));
      const said = page.seen('weather').map((line) => line.replace(/^.*°C (.*) Dane.*$/, '$1'));
      for (const word of said) expect(word).to.match(/^[\p{Ll} ]+$/u);
      const word = (code: number) => said[code];
      expect([0, 2, 3, 10, 45, 51, 56, 63, 66, 68, 73, 80, 86, 90, 95, 99, 20].map(word)).to.deep.equal([
        'pogodnie',
        'częściowe zachmurzenie',
        'pochmurno',
        'zamglenie',
        'mgła',
        'mżawka',
        'marznący deszcz',
        'deszcz',
        'marznący deszcz',
        'deszcz ze śniegiem',
        'śnieg',
        'deszcz',
        'śnieg',
        'grad',
        'burza',
        'burza',
        'bez opadów',
      ]);
      const icons = page.icons('weather');
      expect(new Set([0, 2, 3, 45, 51, 61, 71, 95].map((code) => icons[code])).size).to.equal(8);
    });

    it('has the moon for the sun at night', async () => {
      const page = await open(
        [true, false].flatMap((is_day) => [0, 2, 61].map((code) => weather({ code, is_day }))),
      );
      const [sun, cloudSun, rain, moon, cloudMoon, rainAtNight] = page.icons('weather');
      expect(new Set([sun, cloudSun, rain, moon, cloudMoon]).size).to.equal(5);
      expect(rainAtNight).to.equal(rain);
    });

    it('says that there is no temperature, and no data at all', async () => {
      const page = await open([weather({ code: 61 }), weather(), weather({ temperature: '', code: null })]);
      expect(page.seen('weather')).to.deep.equal([
        'Pogoda we Wrocławiu: deszcz temperatura: brak danych Dane z godz. 14:10',
        'Pogoda we Wrocławiu: brak danych Dane z godz. 14:10',
        'Pogoda we Wrocławiu: brak danych Dane z godz. 14:10',
      ]);
    });

    it('takes the feed’s own words where there is no code', async () => {
      const page = await open([weather({ temperature: 3, condition: 'halny' })]);
      expect(page.seen('weather')[0]).to.equal('Pogoda we Wrocławiu: 3 °C halny Dane z godz. 14:10');
    });

    it('is plain where the forms of the city’s name are not known', async () => {
      const said = async (opening: Opening) =>
        (await open([weather({ temperature: 3 })], opening)).seen('weather')[0]?.split(':')[0];
      expect(await said({ civic: {} })).to.equal('Pogoda');
      expect(await said({ civic: { place: { name: 'Wrocław' } } })).to.equal('Pogoda');
      expect(await said({ lang: 'en' })).to.equal('Weather in Wrocław');
      expect(await said({ lang: 'en', civic: {} })).to.equal('Weather');
      expect(await said({ lang: 'de' })).to.equal('Wetter in Wrocław');
      // The forms are Polish ones: they fit no other language.
      expect(await said({ lang: 'uk' })).to.equal('Погода');
      const lviv = { name: 'Львів', locative: 'у Львові' };
      expect(await said({ lang: 'uk', language: 'uk', civic: { place: lviv } })).to.equal('Погода у Львові');
      expect(await said({ language: 'uk', civic: { place: lviv } })).to.equal('Pogoda');
    });

    it('tells several places apart', async () => {
      const page = await open([
        weather({ title: 'Wrocław', temperature: 3, station: 'Strachowice' }),
        weather({ title: 'Śnieżka', temperature: -8 }),
      ]);
      expect(page.seen('weather')).to.deep.equal([
        'Wrocław: 3 °C Strachowice Dane z godz. 14:10',
        'Śnieżka: −8 °C Dane z godz. 14:10',
      ]);
    });

    it('is that of the stations which the host names', async () => {
      const page = await open([weather({ station: 'Wrocław' }), weather({ station: 'Śnieżka' }), weather()]);
      expect(page.seen('weather').map((line) => line.split(':')[0])).to.deep.equal([
        'Wrocław',
        'Śnieżka',
        'Pogoda we Wrocławiu',
      ]);
      page.element.station = 'śnieżka, 12424';
      await page.element.updateComplete;
      expect(page.seen('weather')).to.have.length(2);
      expect(page.seen('weather')[0]).to.contain('Śnieżka');
    });
  });

  describe('the air', () => {
    it('is said in words of the right gender, for each level of either index', async () => {
      const said = async (scale: string | undefined, lang = 'pl') =>
        (
          await open(
            [0, 1, 2, 3, 4, 5].map((level) => air({ level, ...(scale ? { scale } : {}) })),
            { lang },
          )
        )
          .seen('air-quality')
          .map((line) => /: ([\p{L} ]+?) (?:Dane|Data|Дані|Stand)/u.exec(line)?.[1]);
      const named = (words: readonly string[], index: string) => words.map((word) => `${word} ${index}`);
      const gios = ['bardzo dobra', 'dobra', 'umiarkowana', 'dostateczna', 'zła', 'bardzo zła'];
      expect(await said('gios')).to.deep.equal(named(gios, 'Polski Indeks Jakości Powietrza'));
      expect(await said(undefined)).to.deep.equal(gios);
      const eaqi = ['dobra', 'zadowalająca', 'umiarkowana', 'zła', 'bardzo zła', 'skrajnie zła'];
      expect(await said('eaqi')).to.deep.equal(named(eaqi, 'europejski indeks jakości powietrza'));
      const english = ['good', 'fair', 'moderate', 'poor', 'very poor', 'extremely poor'];
      expect(await said('eaqi', 'en')).to.deep.equal(named(english, 'European Air Quality Index'));
      expect((await said(undefined, 'uk'))[2]).to.equal('помірна');
      expect((await said(undefined, 'de'))[2]).to.equal('mäßig');
    });

    it('gives the index, its number, the pollutant and the station', async () => {
      const fields = { level: 4, scale: 'eaqi', index: 87.25, pollutant: 'PM2.5', station: 'al. Wiśniowa' };
      const page = await open([{ ...air(fields), url: 'https://example.org/powietrze' }]);
      expect(page.seen('air-quality')).to.deep.equal([
        'Jakość powietrza: bardzo zła europejski indeks jakości powietrza 87,3 PM2.5 · al. Wiśniowa Dane z godz. 14:10',
      ]);
      expect(page.link('air-quality')?.href).to.equal('https://example.org/powietrze');
    });

    it('says that the level is that of one pollutant, where there is no overall index', async () => {
      const fields = { level: 2, scale: 'gios', pollutant: 'PM2.5', sub_index: true };
      const said = async (lang: string) => (await open([air(fields)], { lang })).seen('air-quality')[0];
      expect(await said('pl')).to.equal(
        'Jakość powietrza: umiarkowana Polski Indeks Jakości Powietrza · tylko PM2.5, brak indeksu ogólnego Dane z godz. 14:10',
      );
      expect(await said('en')).to.contain('PM2.5 only, no overall index');
    });

    it('moves a hand, so that not colour alone tells levels apart, and has none where nothing is known', async () => {
      const page = await open([...[0, 1, 2, 3, 4, 5].map((level) => air({ level })), air()]);
      expect(new Set(page.icons('air-quality')).size).to.equal(7);
      expect(page.seen('air-quality')[6]).to.equal('Jakość powietrza: brak danych Dane z godz. 14:10');
    });
  });

  describe('the age of a reading', () => {
    const age = async (asOf: string | undefined, opening: Opening = {}) =>
      (await open([item('weather', { temperature: 3, ...(asOf ? { as_of: asOf } : {}) })], opening)).seen(
        'as-of',
      )[0];

    it('is an hour today, and a date before', async () => {
      expect(await age('2026-11-23T14:00')).to.equal('Dane z godz. 14:00');
      expect(await age('2026-11-22T23:50', { when: '2026-11-23T00:10:00+01:00' })).to.equal(
        'Dane z 22 listopada 2026 r., godz. 23:50',
      );
    });

    it('is out of date after three hours, in words', async () => {
      expect(await age('2026-11-23T11:30')).to.equal('Dane z godz. 11:30');
      expect(await age('2026-11-23T11:29')).to.equal('Dane z godz. 11:29, nieaktualne');
      expect(await age('2026-11-23T11:29', { lang: 'en' })).to.equal('Data from 11:29, out of date');
      expect(await age('2026-11-23T11:29', { lang: 'uk' })).to.equal('Дані станом на 11:29, застарілі');
      expect(await age('2026-11-23T11:29', { lang: 'de' })).to.equal('Stand: 11:29 Uhr, veraltet');
    });

    it('is said to be unknown where it is, or where an hour came without minutes', async () => {
      expect(await age(undefined)).to.equal('godzina nieznana');
      expect(await age('2026-11-23T14')).to.equal('godzina nieznana');
    });

    it('tells the two half past twos of an October night apart', async () => {
      const when = '2026-10-25T04:45:00+01:00';
      expect(await age('2026-10-25T02:30:00+02:00', { when })).to.equal('Dane z godz. 02:30, nieaktualne');
      expect(await age('2026-10-25T02:30:00+01:00', { when })).to.equal('Dane z godz. 02:30');
    });

    it('grows while the page stands open', async () => {
      const page = await open([weather({ temperature: 3 })]);
      expect(page.seen('as-of')).to.deep.equal(['Dane z godz. 14:10']);
      await at('2026-11-23T17:10:01+01:00', async () => {
        document.dispatchEvent(new Event('visibilitychange'));
        await page.element.updateComplete;
      });
      expect(page.seen('as-of')).to.deep.equal(['Dane z godz. 14:10, nieaktualne']);
      await at('2026-11-24T00:00:01+01:00', async () => {
        document.dispatchEvent(new Event('visibilitychange'));
        await page.element.updateComplete;
      });
      expect(page.seen('as-of')).to.deep.equal(['Dane z 23 listopada 2026 r., godz. 14:10, nieaktualne']);
    });
  });

  describe('a warning', () => {
    it('says its level and until when it is valid, the gravest first', async () => {
      const page = await open([
        item('warning', { title: 'Mgła', valid_until: '2026-11-24T00:00' }),
        {
          ...item('warning', { title: 'Burze', level: 3, valid_until: '2026-11-23T20:00' }),
          summary: 'Nie wychodź.',
        },
      ]);
      expect(page.seen('warning')).to.deep.equal([
        'Ostrzeżenie, stopień 3 z 3: Burze Nie wychodź. do 23 listopada 2026 r., godz. 20:00',
        'Ostrzeżenie: Mgła do 23 listopada 2026 r.',
      ]);
    });

    it('names both ends before it begins', async () => {
      const page = await open(
        [
          item('warning', {
            title: 'Wiatr',
            valid_from: '2026-11-23T18:00',
            valid_until: '2026-11-23T20:00',
          }),
        ],
        { lang: 'en' },
      );
      expect(page.seen('warning')).to.deep.equal([
        'Warning: Wiatr 23 November 2026, 18:00 – 23 November 2026, 20:00',
      ]);
      await at('2026-11-23T18:00:00+01:00', async () => {
        document.dispatchEvent(new Event('visibilitychange'));
        await page.element.updateComplete;
      });
      expect(page.seen('warning')).to.deep.equal(['Warning: Wiatr until 23 November 2026, 20:00']);
    });

    it('is shown where it holds', async () => {
      const areas = [['0264'], ['0223', '0224'], ['Krzyki'], undefined];
      const page = await open(
        areas.map((area, index) =>
          item('warning', { title: `O${index}`, valid_until: '2099-11-24', ...(area && { areas: area }) }),
        ),
      );
      const shown = async (area: string) => {
        page.element.area = area;
        await page.element.updateComplete;
        return page
          .seen('warning')
          .map((line) => /O\d/.exec(line)?.[0])
          .join('');
      };
      expect(await shown('')).to.equal('O0O1O2O3');
      expect(await shown('0264')).to.equal('O0O3');
      expect(await shown('02')).to.equal('O0O1O3');
      expect(await shown('0264011, krzyki')).to.equal('O0O2O3');
    });

    it('is not shown once it has ended, even while the page stands open', async () => {
      const items = [
        item('warning', { title: 'Dawna', valid_until: '2026-11-23T14:30' }),
        item('warning', { title: 'Trwa', valid_until: '2026-11-23T15:00' }),
      ];
      const page = await open(items);
      expect(page.seen('warning').join()).to.match(/^Ostrzeżenie: Trwa/);
      await at('2026-11-23T15:00:00+01:00', async () => {
        document.dispatchEvent(new Event('visibilitychange'));
        await page.element.updateComplete;
      });
      expect(page.seen('warning')).to.deep.equal([]);
      expect(words(page.element)).to.equal('Nie ma teraz informacji do pokazania.');
    });
  });

  it('names whose data are shown, each once and as it asks', async () => {
    const imgw = { attribution: { pl: 'Źródłem jest IMGW', en: 'The source is IMGW' } };
    const page = await open(
      [
        { ...weather({ temperature: 3, ...imgw }), url: 'https://example.org/imgw' },
        air({ level: 1, attribution: 'GIOŚ' }),
        {
          ...item('warning', { title: 'Mgła', valid_until: '2026-11-24', ...imgw }),
          url: 'https://example.org/imgw',
        },
        item('warning', { title: 'Dawna', valid_until: '2026-11-22', attribution: 'Nikt' }),
      ],
      { lang: 'en' },
    );
    expect(page.seen('sources')).to.deep.equal(['Sources: The source is IMGW GIOŚ']);
    expect(page.link('sources')?.href).to.equal('https://example.org/imgw');
  });

  it('shows what can be had where one of its sources fails, and says which one does', async () => {
    expectNoise(/^console\.warn: civic-widgets \(feed-/);
    expectNoise(/404/);
    const city = fixtureFeed(bodyOf(feedOf([item('helpline', { phone: '986' })])));
    const weather = fixtureFeed('status=404');
    const page = await StripPage.open(
      html`<civic-city-strip lang="pl"
        ><source src=${city.address} />
        <source src=${weather.address} label="Pogoda"
      /></civic-city-strip>`,
    );
    expect(page.seen('helpline')).to.deep.equal(['Infolinia 986']);
    expect(words(page.element, 'state')).to.contain('Nie udało się wczytać: Pogoda');
  });

  it('says that there is nothing, and keeps the page’s own links', async () => {
    const page = await StripPage.open(
      html`<civic-city-strip lang="pl" .data=${feedOf([])}><a href="/">wroclaw.pl</a></civic-city-strip>`,
    );
    expect(page.element.state).to.equal('empty');
    expect(words(page.element)).to.equal('Nie ma teraz informacji do pokazania.');
    expect(page.element.querySelector('a')?.checkVisibility()).to.equal(true);
  });

  it('keeps the page’s own links where the feed cannot be read', async () => {
    expectNoise(/^console\.warn: civic-widgets \(feed-unreadable\)/);
    const page = await StripPage.open(
      html`<civic-city-strip lang="en" .data=${'{"items": ['}><a href="/">wroclaw.pl</a></civic-city-strip>`,
    );
    expect(page.element.state).to.equal('failed');
    expect(page.element.querySelector('a')?.checkVisibility()).to.equal(true);
    await expect(page.element).to.be.accessible();
  });

  it('is walked through by keyboard in the order in which it is read', async () => {
    const page = await open(everything);
    const walked: string[] = [];
    for (let step = 0; step < 4; step++) {
      await sendKeys({ press: 'Tab' });
      walked.push((page.element.shadowRoot?.activeElement?.textContent ?? '').trim());
    }
    expect(walked).to.deep.equal([
      'wroclaw.pl',
      'Wrocław Rozmawia',
      'Infolinia: 71 777 7777, pn.–pt. 8:00–18:00',
      'Kopiuj',
    ]);
  });

  it('stands on one line where there is room, and in two columns where there is none', async () => {
    const items = everything.filter(({ _civic: { kind } }) => kind !== 'warning');
    const tops = (page: StripPage) =>
      [...(page.element.shadowRoot?.querySelectorAll('li:not([part="sources"])') ?? [])].map((one) =>
        one.getBoundingClientRect(),
      );
    await setViewport({ width: 1400, height: 800 });
    const wide = tops(await open(items));
    expect(Math.max(...wide.map(({ top }) => top))).to.be.below(
      Math.min(...wide.map(({ bottom }) => bottom)),
    );
    await setViewport({ width: 320, height: 800 });
    const [first, second, , sky, air] = tops(await open(items));
    expect(first?.top).to.equal(second?.top);
    expect(sky?.top).to.equal(air?.top);
    expect(air?.left).to.be.above(sky?.left ?? Infinity);
    await setViewport({ width: 800, height: 600 });
  });

  isAccessibleEverywhere((lang) => open(everything, { lang }));
});
