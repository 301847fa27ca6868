import { expect, html } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '../../src/widgets/consultation-calendar/define.js';
import { expectNoise } from '../setup.js';
import { hostColours } from '../pages/host-colours.js';
import { CalendarPage } from '../pages/consultation-calendar.js';
import { expectHostGoesElsewhere } from '../pages/host-goes-elsewhere.js';
import { at, feedOf, words } from '../pages/widget.js';

const consultation = (id: string, fields: object = {}, item: object = {}) => ({
  id,
  title: id,
  url: `https://example.org/${id}`,
  ...item,
  _civic: { kind: 'consultation', ...fields },
});
const event = (id: string, start: string, fields: object = {}) => ({
  id,
  title: id,
  _civic: { kind: 'event', start, ...fields },
});

const now = '2026-11-23T12:00:00+01:00';
const open = (items: readonly object[], lang = 'pl') =>
  at(now, () =>
    CalendarPage.open(
      html`<civic-consultation-calendar lang=${lang} .data=${feedOf(items)}></civic-consultation-calendar>`,
    ),
  );

describe('civic-consultation-calendar', () => {
  it('puts what is open first, by its deadline, then what is coming, then what is over', async () => {
    const page = await open([
      consultation('Dawna', { opens: '2026-01-01', closes: '2026-02-01' }),
      consultation('Później', { opens: '2026-11-01', closes: '2026-12-31' }),
      consultation('Przyszła', { opens: '2027-01-10', closes: '2027-02-01' }),
      consultation('Wcześniej', { opens: '2026-11-01', closes: '2026-11-26' }),
      consultation('Kiedyś'),
      event('Spacer', '2026-12-05T11:00'),
    ]);
    expect(page.titles).to.deep.equal(['Wcześniej', 'Później', 'Spacer', 'Przyszła', 'Kiedyś', 'Dawna']);
    expect(page.groups).to.deep.equal(['Trwające 2', 'Nadchodzące 2', 'Bez terminu 1', 'Zakończone 1']);
  });

  it('says in Polish how many days are left, the last of them included', async () => {
    const page = await open(
      [23, 24, 25, 28, 30].map((day) =>
        consultation(`do ${day}`, { opens: '2026-11-01', closes: `2026-11-${day}` }),
      ),
    );
    expect([23, 24, 25, 28, 30].map((day) => page.status(`do ${day}`))).to.deep.equal([
      'Wkrótce koniec · ostatni dzień',
      'Wkrótce koniec · został 1 dzień',
      'Wkrótce koniec · zostały 2 dni',
      'Wkrótce koniec · zostało 5 dni',
      'Trwa · zostało 7 dni',
    ]);
  });

  it('keeps a consultation open until the end of its closing day, on the city’s clocks', async () => {
    const items = [consultation('Park', { opens: '2026-11-01', closes: '2026-11-30' })];
    const status = async (instant: string) =>
      (
        await at(instant, () =>
          CalendarPage.open(
            html`<civic-consultation-calendar
              lang="pl"
              .data=${feedOf(items)}
            ></civic-consultation-calendar>`,
          ),
        )
      ).status('Park');
    expect(await status('2026-11-30T22:59:00Z')).to.equal('Wkrótce koniec · ostatni dzień');
    expect(await status('2026-11-30T23:00:00Z')).to.equal('Zakończone');
  });

  it('says both ends of a window, and large the day that matters next', async () => {
    const page = await open([
      consultation('Okno', { opens: '2026-11-02', closes: '2026-11-30' }),
      consultation('Przyszła', { opens: '2026-12-07', closes: '2027-01-15' }),
      consultation('Godzina', { opens: '2026-11-02', closes: '2026-11-30T16:00' }),
      consultation('Północ', { opens: '2026-11-02', closes: '2026-12-01T00:00' }),
    ]);
    expect(page.dates('Okno')).to.equal('2–30 listopada 2026 r.');
    expect(page.day('Okno')).to.equal('30lis');
    expect(page.day('Przyszła')).to.equal('7gru');
    expect(page.dates('Godzina')).to.equal('do 30 listopada 2026 r., godz. 16:00');
    expect(page.dates('Północ')).to.equal('2–30 listopada 2026 r.');
  });

  it('puts a month in the form that its preposition asks for', async () => {
    const page = await open([
      consultation('Wiosną', { opens: '2027-03' }),
      consultation('Latem', { closes: '2027-06' }),
    ]);
    expect(page.dates('Wiosną')).to.equal('od marca 2027 r.');
    expect(page.dates('Latem')).to.equal('do czerwca 2027 r.');
  });

  it('shows the next meeting of a series, and says cancelled in words', async () => {
    const page = await open([
      event('Dyżur', '2019-01-07T10:00', {
        recurrence: { rrule: 'FREQ=WEEKLY;BYDAY=MO' },
        end: '2019-01-07T11:00',
      }),
      event('Warsztat', '2026-11-27T17:00', { status: 'cancelled' }),
    ]);
    expect(page.dates('Dyżur')).to.equal(
      'poniedziałek, 30 listopada 2026 r., od 10:00 do 11:00 · Spotkanie cykliczne',
    );
    expect(page.status('Warsztat')).to.equal('Odwołane');
    expect(page.groups).to.deep.equal(['Nadchodzące 2']);
  });

  it('leads to the consultation, and to where one takes part', async () => {
    const page = await open([
      consultation('Park', {
        opens: '2026-11-02',
        closes: '2026-11-30',
        respond: { online: 'https://example.org/ankieta' },
      }),
      consultation('Most', {
        opens: '2026-01-02',
        closes: '2026-02-28',
        results: { published: '2026-05-01', url: 'https://example.org/raport' },
      }),
    ]);
    expect(page.link('Park')?.href).to.equal('https://example.org/Park');
    expect(page.action('Park')?.href).to.equal('https://example.org/ankieta');
    expect(page.action('Park')?.textContent).to.match(/Weź udział\s*: Park/);
    expect(page.status('Most')).to.equal('Opublikowano raport');
    expect(page.action('Most')?.href).to.equal('https://example.org/raport');
  });

  it('lets the host go elsewhere', async () => {
    const page = await open([consultation('Park', { opens: '2026-11-02', closes: '2026-11-30' })]);
    expectHostGoesElsewhere(page.link('Park'), 'Park');
  });

  it('unfolds long groups as they are asked for', async () => {
    const page = await open(
      Array.from({ length: 45 }, (_, index) =>
        consultation(`K${index}`, { opens: '2026-11-01', closes: '2099-12-31' }),
      ),
    );
    expect(page.titles).to.have.length(20);
    page.more?.click();
    await page.element.updateComplete;
    expect(page.titles).to.have.length(40);
    page.more?.click();
    await page.element.updateComplete;
    expect(page.titles).to.have.length(45);
    expect(page.more).to.equal(null);
  });

  for (const [lang, heading, status, days] of [
    ['en', 'Consultations and meetings', 'Closing soon', '3 days left'],
    ['uk', 'Консультації та зустрічі', 'Скоро завершення', 'залишилося 3 дні'],
    ['de', 'Beteiligungen und Termine', 'Endet bald', 'noch 3 Tage'],
  ] as const)
    it(`speaks ${lang}`, async () => {
      const page = await open([consultation('Park', { opens: '2026-11-02', closes: '2026-11-26' })], lang);
      expect(words(page.element, 'heading')).to.equal(heading);
      expect(page.status('Park')).to.equal(`${status} · ${days}`);
    });

  it('marks the title of a consultation that is in another language', async () => {
    const page = await open([consultation('Park', { opens: '2026-11-02', closes: '2026-11-26' })], 'en');
    expect(page.link('Park')?.querySelector('[lang="pl"]')?.textContent).to.equal('Park');
  });

  it('says that there is nothing, and keeps the page’s own links', async () => {
    const page = await CalendarPage.open(
      html`<civic-consultation-calendar lang="pl" .data=${feedOf([])}
        ><a href="/k">Archiwum</a></civic-consultation-calendar
      >`,
    );
    expect(page.element.state).to.equal('empty');
    expect(words(page.element)).to.contain('Nie ma teraz ogłoszonych konsultacji ani spotkań.');
    expect(page.element.querySelector('a')?.checkVisibility()).to.equal(true);
  });

  it('says in one sentence that the feed cannot be read, with a way out', async () => {
    expectNoise(/^console\.warn: civic-widgets \(feed-unreadable\)/);
    const page = await CalendarPage.open(
      html`<civic-consultation-calendar lang="pl" .data=${'{"items": ['}
        ><a href="/k">Archiwum</a></civic-consultation-calendar
      >`,
    );
    expect(page.element.state).to.equal('failed');
    expect(words(page.element)).to.equal('Nie udało się odczytać tych informacji. Spróbuj ponownie');
    expect(page.element.querySelector('a')?.checkVisibility()).to.equal(true);
  });

  it('is walked through by keyboard in the order in which it is read', async () => {
    const page = await open([
      consultation('Park', {
        opens: '2026-11-02',
        closes: '2026-11-30',
        respond: { online: 'https://example.org/ankieta' },
      }),
      consultation('Most', { opens: '2026-01-02', closes: '2026-02-28' }),
    ]);
    const walked: string[] = [];
    for (let step = 0; step < 6; step++) {
      await sendKeys({ press: 'Tab' });
      walked.push((page.element.shadowRoot?.activeElement?.textContent ?? '').replace(/\s+/g, ' ').trim());
    }
    expect(walked).to.deep.equal([
      'Lista',
      'Miesiąc',
      'Oś czasu',
      'Park',
      'Weź udział: Park',
      'Zakończone 1',
    ]);
    await sendKeys({ press: 'Enter' });
    expect(page.link('Most')?.checkVisibility()).to.equal(true);
  });

  for (const scheme of ['light', 'dark'])
    for (const width of [320, 1280])
      it(`is accessible at ${width} px, ${scheme}, in both directions`, async () => {
        await setViewport({ width, height: 800 });
        for (const dir of ['ltr', 'rtl']) {
          const page = await open([
            consultation(
              'Park',
              {
                opens: '2026-11-02',
                closes: '2026-11-26',
                topics: ['zieleń'],
                respond: { online: 'https://example.org/a' },
              },
              { summary: 'Jak go urządzić?' },
            ),
            event('Spacer', '2026-12-05T11:00', { status: 'cancelled', location: { name: 'Rynek' } }),
          ]);
          page.element.dir = dir;
          page.element.style.colorScheme = scheme;
          Object.assign(page.element.style, hostColours(scheme));
          await expect(page.element).to.be.accessible();
          expect(page.element.scrollWidth).to.be.at.most(page.element.clientWidth);
        }
        await setViewport({ width: 800, height: 600 });
      });
});
