import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CivicEvent, Consultation } from '../../../src/model/consultation.js';
import { MonthPage } from '../../pages/calendar-month.js';

const consultation = (id: string, opens: string, closes: string, more: object = {}): Consultation => ({
  kind: 'consultation',
  id,
  title: id,
  opens,
  closes,
  url: `https://example.org/${encodeURIComponent(id)}`,
  ...more,
});
const event = (id: string, start: string, more: object = {}): CivicEvent => ({
  kind: 'event',
  id,
  title: id,
  start,
  ...more,
});

const park = consultation('Park', '2026-11-03', '2026-11-24');
const plan = consultation('Plan', '2026-11-24', '2026-12-10');
const walk = event('Spacer', '2026-11-24T17:00:00+01:00', { end: '2026-11-24T19:00:00+01:00' });
const tram = consultation('Tramwaj', '2026-11-20', '2026-11-24');
const moved = event('Sesja', '2026-11-26', { status: 'cancelled' });
const november = [park, plan, walk, tram, moved];

const press = async (page: MonthPage, ...keys: readonly string[]) => {
  for (const key of keys) {
    const [last = '', held] = key.split('+').reverse();
    if (held) await sendKeys({ down: held });
    await sendKeys({ press: last });
    if (held) await sendKeys({ up: held });
    await page.host.updateComplete;
  }
};

describe('the month view', () => {
  it('is a table with a caption and full names of days, and no grid', async () => {
    const page = await MonthPage.open(november);
    expect(page.caption).to.equal('listopad 2026');
    const columns = [...page.table.tHead!.rows[0]!.cells];
    expect(columns.map(({ scope }) => scope)).to.deep.equal(Array(7).fill('col'));
    expect(columns.map(({ abbr }) => abbr)).to.deep.equal([
      'poniedziałek',
      'wtorek',
      'środa',
      'czwartek',
      'piątek',
      'sobota',
      'niedziela',
    ]);
    expect(page.texts('th .hidden')[1]).to.equal('wtorek');
    expect(page.root.querySelectorAll('[role="grid"], [role="gridcell"], td[colspan]')).to.have.length(0);
    expect(page.root.querySelectorAll('tbody td')).to.have.length(42);
  });

  it('names a day by its date and by what happens, and leaves the rest as text', async () => {
    const page = await MonthPage.open(november);
    expect(page.name('2026-11-24')).to.equal(
      'wtorek, 24 listopada 2026 r.: 3 konsultacje, 1 się zaczyna, 2 się kończą; 1 wydarzenie',
    );
    expect(page.name('2026-11-10')).to.equal('wtorek, 10 listopada 2026 r.: 1 konsultacja');
    expect(page.name('2026-11-26')).to.equal(
      'czwartek, 26 listopada 2026 r.: 1 konsultacja; odwołane, przełożone lub wycofane: 1',
    );
    expect(page.button('2026-11-02')).to.equal(null);
    expect(page.cell('2026-11-02').querySelector('time')?.textContent).to.equal('2');
    expect(page.cell('2026-11-02').querySelector('button, [tabindex]')).to.equal(null);
  });

  it('counts in the grammar of each language', async () => {
    const days = [1, 2, 5, 22].map((count, week) =>
      Array.from({ length: count }, (_, index) =>
        consultation(`${week}-${index}`, `2026-11-0${week + 2}`, `2026-11-0${week + 2}`),
      ),
    );
    const expected = {
      pl: [
        'poniedziałek, 2 listopada 2026 r.: 1 konsultacja, 1 się kończy',
        'wtorek, 3 listopada 2026 r.: 2 konsultacje, 2 się kończą',
        'środa, 4 listopada 2026 r.: 5 konsultacji, 5 się kończy',
        'czwartek, 5 listopada 2026 r.: 22 konsultacje, 22 się kończą',
      ],
      en: [
        'Monday, 2 November 2026: 1 consultation, 1 closes',
        'Tuesday, 3 November 2026: 2 consultations, 2 close',
        'Wednesday, 4 November 2026: 5 consultations, 5 close',
        'Thursday, 5 November 2026: 22 consultations, 22 close',
      ],
      uk: [
        'понеділок, 2 листопада 2026 р.: 1 консультація, 1 завершується',
        'вівторок, 3 листопада 2026 р.: 2 консультації, 2 завершуються',
        'середа, 4 листопада 2026 р.: 5 консультацій, 5 завершуються',
        'четвер, 5 листопада 2026 р.: 22 консультації, 22 завершуються',
      ],
      de: [
        'Montag, 2. November 2026: 1 Beteiligung, 1 endet',
        'Dienstag, 3. November 2026: 2 Beteiligungen, 2 enden',
        'Mittwoch, 4. November 2026: 5 Beteiligungen, 5 enden',
        'Donnerstag, 5. November 2026: 22 Beteiligungen, 22 enden',
      ],
    };
    for (const [lang, names] of Object.entries(expected)) {
      const page = await MonthPage.open(days.flat(), { lang });
      expect(['02', '03', '04', '05'].map((day) => page.name(`2026-11-${day}`))).to.deep.equal(names);
    }
  });

  it('marks today, whether anything happens on it or not', async () => {
    const busy = await MonthPage.open([park]);
    expect(busy.root.querySelectorAll('[aria-current="date"]')).to.have.length(1);
    expect(busy.button('2026-11-23')?.getAttribute('aria-current')).to.equal('date');
    const idle = await MonthPage.open([walk]);
    expect(idle.one('[aria-current="date"]').getAttribute('datetime')).to.equal('2026-11-23');
    expect(idle.cell('2026-11-23').getAttribute('part')).to.equal('day today chosen');
  });

  it('takes today from the city’s clocks', async () => {
    const page = await MonthPage.open([park], { now: '2026-11-22T23:30:00Z' });
    expect(page.cell('2026-11-23').getAttribute('part')).to.contain('today');
  });

  it('draws chips and bars for the eye alone', async () => {
    const page = await MonthPage.open(november);
    expect(page.texts('[part~="bar"]')).to.deep.equal([
      'Park',
      'Park',
      'Park',
      'Tramwaj',
      'Park',
      'Tramwaj',
      'Plan',
      'Plan',
    ]);
    for (const drawn of page.root.querySelectorAll('[part~="bar"], [part~="chip"]'))
      expect(drawn.closest('[aria-hidden="true"]')).not.to.equal(null);
    const chips = [...page.cell('2026-11-24').querySelectorAll('[part~="chip"]')];
    expect(chips.map((chip) => chip.textContent.replace(/\s+/g, ' ').trim())).to.deep.equal([
      'Park',
      'Tramwaj',
      '17:00 Spacer',
    ]);
    expect(chips.map(({ className }) => className)).to.deep.equal(['closes', 'closes', 'event']);
  });

  it('lays a bar over its own days', async () => {
    const page = await MonthPage.open([consultation('Park', '2026-11-04', '2026-11-12')]);
    const [first, second] = [...page.root.querySelectorAll('[part~="bar"]')].map((bar) =>
      bar.getBoundingClientRect(),
    );
    const cell = (day: string) => page.cell(day).getBoundingClientRect();
    expect(first!.left).to.be.within(cell('2026-11-04').left, cell('2026-11-04').left + 8);
    expect(first!.right).to.be.closeTo(cell('2026-11-08').right, 3);
    expect(second!.left).to.be.closeTo(cell('2026-11-09').left, 3);
    expect(second!.right).to.be.within(cell('2026-11-12').right - 8, cell('2026-11-12').right);
    expect(first!.top).to.be.within(cell('2026-11-04').top, cell('2026-11-04').bottom);
    expect(page.root.querySelectorAll('[style]')).to.have.length(0);
  });

  describe('the agenda', () => {
    it('tells of today, and of the day that is chosen', async () => {
      const page = await MonthPage.open(november);
      expect(page.agenda[0]).to.equal('poniedziałek, 23 listopada 2026 r.');
      expect(page.button('2026-11-24')?.getAttribute('aria-pressed')).to.equal('false');
      await page.press(page.button('2026-11-24')!);
      expect(page.button('2026-11-24')?.getAttribute('aria-pressed')).to.equal('true');
      expect(page.texts('[part="agenda"] :is(h3, p[class^="small "], a, .link)')).to.deep.equal([
        'wtorek, 24 listopada 2026 r.',
        'Ostatni dzień',
        'Park',
        'Tramwaj',
        'Początek',
        'Plan',
        'Wydarzenie',
        'Spacer',
      ]);
      expect(page.focused).to.equal('2026-11-24');
    });

    it('lets a person choose an entry, with an address or without one', async () => {
      const page = await MonthPage.open(november);
      await page.press(page.button('2026-11-24')!);
      (page.one('[part~="agenda-entry"] a') as HTMLAnchorElement).click();
      page.one('[part~="agenda-entry"] button').click();
      expect(page.host.chosen).to.deep.equal(['Park', 'Spacer']);
      expect((page.one('[part~="agenda-entry"] a') as HTMLAnchorElement).href).to.equal(
        'https://example.org/Park',
      );
    });

    it('says when nothing happens', async () => {
      const page = await MonthPage.open([walk]);
      expect(page.texts('[part="agenda"] > *')).to.deep.equal([
        'poniedziałek, 23 listopada 2026 r.',
        'Brak konsultacji i wydarzeń.',
      ]);
    });

    it('tells of the first busy day in a month without today', async () => {
      const page = await MonthPage.open([plan], { now: '2027-03-01T10:00:00+01:00' });
      expect(page.texts('[part="agenda"] h3')).to.deep.equal(['wtorek, 24 listopada 2026 r.']);
      await page.press(page.control('Następny miesiąc'));
      await page.press(page.control('Następny miesiąc'));
      expect(page.texts('[part="agenda"] > *')).to.deep.equal([
        'styczeń 2027',
        'Brak konsultacji i wydarzeń.',
      ]);
    });

    it('lists the first of many, and more as they are asked for', async () => {
      const many = Array.from({ length: 45 }, (_, index) => event(`e${index}`, '2026-11-23'));
      const page = await MonthPage.open(many);
      const more = () => page.one('[part="agenda"] > button');
      expect(page.texts('[part~="agenda-entry"]')).to.have.length(20);
      await page.press(more());
      expect(page.texts('[part~="agenda-entry"]')).to.have.length(40);
      expect(page.root.activeElement).to.equal(more());
      await page.press(more());
      expect(page.texts('[part~="agenda-entry"]')).to.have.length(45);
      expect(more()).to.equal(null);
    });
  });

  describe('“+n”', () => {
    const busy = Array.from({ length: 7 }, (_, index) => event(`Spotkanie ${index + 1}`, '2026-11-12'));

    it('says how many there are, and unfolds them in their place', async () => {
      const page = await MonthPage.open(busy);
      const more = page.one('.more');
      expect(page.texts('.more')).to.deep.equal(['jeszcze 4']);
      expect(more.ariaLabel?.replace(/\s/g, ' ')).to.equal(
        'jeszcze 4, czwartek, 12 listopada 2026 r.: 7 wydarzeń',
      );
      expect(more.getAttribute('aria-expanded')).to.equal('false');
      await page.press(more);
      expect(more.getAttribute('aria-expanded')).to.equal('true');
      expect(page.texts('[part~="chip"]')).to.have.length(7);
      expect(page.one('.chips').hasAttribute('aria-hidden')).to.equal(false);
      expect(page.root.activeElement).to.equal(more);
      await page.press(more);
      expect(page.texts('[part~="chip"]')).to.have.length(3);
      expect(page.one('.chips').getAttribute('aria-hidden')).to.equal('true');
    });

    it('is reached by Tab from its day', async () => {
      const page = await MonthPage.open([...busy, walk]);
      const more = page.one('.more');
      page.button('2026-11-24')!.focus();
      await page.host.updateComplete;
      expect(more.tabIndex).to.equal(-1);
      await press(page, 'ArrowLeft', 'Tab');
      expect(page.root.activeElement).to.equal(more);
    });

    it('keeps ten thousand events to a cell’s worth', async () => {
      const page = await MonthPage.open(
        Array.from({ length: 10_000 }, (_, index) => event(`e${index}`, '2026-11-12')),
      );
      expect(page.texts('.more')).to.deep.equal(['jeszcze 9997']);
      await page.press(page.one('.more'));
      expect(page.texts('[part~="chip"]')).to.have.length(60);
    });

    it('cuts a title that is no title', async () => {
      const page = await MonthPage.open([{ ...walk, title: 'a'.repeat(5000) }]);
      expect(page.texts('[part~="chip"]')[0]).to.match(/(?<!a)a{100}$/);
    });
  });

  describe('the toolbar', () => {
    it('turns the month and keeps the focus on what was pressed', async () => {
      const page = await MonthPage.open(november);
      const next = page.control('Następny miesiąc');
      await page.press(next);
      expect(page.caption).to.equal('grudzień 2026');
      await page.press(next);
      expect(page.caption).to.equal('styczeń 2027');
      expect(page.root.activeElement).to.equal(next);
      const previous = page.control('Poprzedni miesiąc');
      for (let turn = 0; turn < 3; turn++) await page.press(previous);
      expect(page.caption).to.equal('październik 2026');
      expect(page.root.activeElement).to.equal(previous);
    });

    it('tells the element of each move and of each day once, in words to announce', async () => {
      const page = await MonthPage.open(november);
      await page.press(page.control('Następny miesiąc'));
      await page.press(page.button('2026-12-05')!);
      await page.press(page.button('2026-12-05')!);
      await page.press(page.control('Następny miesiąc'));
      // One press, one message: the day says the month.
      await page.press(page.control('Dziś'));
      expect(page.host.announced).to.deep.equal([
        'grudzień 2026: 1 konsultacja',
        '5 grudnia 2026 r.: 1 konsultacja',
        'styczeń 2027: Brak konsultacji i wydarzeń.',
        '23 listopada 2026 r.: 2 konsultacje',
      ]);
    });

    it('has a name of its own, and each of its fields another', async () => {
      for (const [lang, ...names] of [
        ['pl', 'Przejdź do miesiąca', 'miesiąc', 'rok'],
        ['en', 'Go to month', 'month', 'year'],
        ['uk', 'Перейти до місяця', 'місяць', 'рік'],
        ['de', 'Monat wählen', 'Monat', 'Jahr'],
      ] as const) {
        const page = await MonthPage.open(november, { lang });
        const named = ['[part="month-toolbar"]', 'select', 'input'].map((one) => page.one(one).ariaLabel);
        expect(named.map((name) => name?.replace(/\s/g, ' '))).to.deep.equal(names);
      }
    });

    it('leads back to today, and says so when one is there', async () => {
      const page = await MonthPage.open(november);
      const today = page.control('Dziś');
      expect(today.getAttribute('aria-disabled')).to.equal('true');
      await page.press(page.control('Poprzedni miesiąc'));
      expect(today.getAttribute('aria-disabled')).to.equal('false');
      await page.press(today);
      expect(page.caption).to.equal('listopad 2026');
      expect(page.agenda[0]).to.equal('poniedziałek, 23 listopada 2026 r.');
      expect(page.root.activeElement).to.equal(today);
      expect((today as HTMLButtonElement).disabled).to.equal(false);
    });

    it('reaches any month', async () => {
      const page = await MonthPage.open(november);
      const [month, year] = [page.one('select') as HTMLSelectElement, page.one('input') as HTMLInputElement];
      expect([month.value, year.value]).to.deep.equal(['11', '2026']);
      expect(month.getAttribute('aria-label')).to.equal('miesiąc');
      expect(year.getAttribute('aria-label')).to.equal('rok');
      expect([...month.options].map(({ text }) => text.trim()).slice(0, 3)).to.deep.equal([
        'styczeń',
        'luty',
        'marzec',
      ]);
      month.value = '02';
      month.dispatchEvent(new Event('change'));
      await page.host.updateComplete;
      year.value = '2031';
      year.dispatchEvent(new Event('change'));
      await page.host.updateComplete;
      expect(page.caption).to.equal('luty 2031');
      await page.press(page.control('Poprzedni miesiąc'));
      expect([month.value, year.value]).to.deep.equal(['01', '2031']);
    });

    it('takes no year that is none', async () => {
      const page = await MonthPage.open(november);
      const year = page.one('input') as HTMLInputElement;
      for (const value of ['', '3', '99999']) {
        year.value = value;
        year.dispatchEvent(new Event('change'));
        await page.host.updateComplete;
        expect(page.caption).to.equal('listopad 2026');
        expect(year.value).to.equal('2026');
      }
    });
  });

  describe('keys', () => {
    it('reach one day by Tab, and the others by arrows', async () => {
      const page = await MonthPage.open([walk, moved, event('a', '2026-11-17'), event('b', '2026-11-19')]);
      expect(page.root.querySelectorAll('td [tabindex="0"]')).to.have.length(1);
      page.button('2026-11-24')!.focus();
      await press(page, 'ArrowRight');
      expect(page.focused).to.equal('2026-11-26');
      await press(page, 'ArrowLeft', 'ArrowLeft');
      expect(page.focused).to.equal('2026-11-19');
      await press(page, 'ArrowDown');
      expect(page.focused).to.equal('2026-11-26');
      await press(page, 'Home');
      expect(page.focused).to.equal('2026-11-24');
      await press(page, 'End');
      expect(page.focused).to.equal('2026-11-26');
      await press(page, 'ArrowUp', 'Home');
      expect(page.focused).to.equal('2026-11-17');
      expect(
        [...page.root.querySelectorAll<HTMLButtonElement>('td [tabindex="0"]')].map(({ value }) => value),
      ).to.deep.equal(['2026-11-17']);
      // Walking chooses nothing.
      expect(page.agenda[0]).to.equal('poniedziałek, 23 listopada 2026 r.');
    });

    it('turn the month, and land on the nearest day that holds something', async () => {
      const page = await MonthPage.open([
        event('a', '2026-11-30'),
        event('b', '2026-12-30'),
        event('c', '2027-12-29'),
        event('d', '2026-09-02'),
      ]);
      page.button('2026-11-30')!.focus();
      await press(page, 'PageDown');
      expect([page.caption, page.focused]).to.deep.equal(['grudzień 2026', '2026-12-30']);
      await press(page, 'Shift+PageDown');
      expect([page.caption, page.focused]).to.deep.equal(['grudzień 2027', '2027-12-29']);
      await press(page, 'Shift+PageUp', 'PageUp');
      expect([page.caption, page.focused]).to.deep.equal(['listopad 2026', '2026-11-30']);
      await press(page, 'ArrowRight');
      expect(page.caption).to.equal('grudzień 2026');
    });

    it('leave the focus on the toolbar where a month is empty', async () => {
      const page = await MonthPage.open([walk]);
      page.button('2026-11-24')!.focus();
      await press(page, 'PageDown');
      expect([page.caption, page.focused]).to.deep.equal(['grudzień 2026', 'Poprzedni miesiąc']);
    });

    it('follow the direction of the page', async () => {
      const page = await MonthPage.open([walk, moved], { lang: 'ar', dir: 'rtl' });
      page.button('2026-11-24')!.focus();
      await press(page, 'ArrowLeft');
      expect(page.focused).to.equal('2026-11-26');
      await press(page, 'ArrowRight');
      expect(page.focused).to.equal('2026-11-24');
    });

    it('of the browser and of a screen reader are left alone', async () => {
      const page = await MonthPage.open(november);
      const day = page.button('2026-11-24')!;
      const arrow = (init: KeyboardEventInit) =>
        day.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }));
      expect(arrow({ key: 'ArrowRight', altKey: true })).to.equal(true);
      expect(arrow({ key: 'ArrowDown', ctrlKey: true })).to.equal(true);
      expect(arrow({ key: 'a' })).to.equal(true);
      expect(arrow({ key: 'ArrowRight' })).to.equal(false);
    });
  });

  it('begins weeks, and shades their ends, as the region does', async () => {
    const arabic = await MonthPage.open([park], { lang: 'ar-EG', dir: 'rtl' });
    expect(arabic.table.tHead?.rows[0]?.cells[0]?.abbr).to.equal('Saturday');
    expect(arabic.cell('2026-11-06').getAttribute('part')).to.contain('weekend');
    const american = await MonthPage.open([park], { lang: 'en-US' });
    expect(american.table.tHead?.rows[0]?.cells[0]?.abbr).to.equal('Sunday');
    expect(american.cell('2026-11-06').getAttribute('part')).not.to.contain('weekend');
  });

  it('lays bars from the right where the page runs so', async () => {
    const page = await MonthPage.open([consultation('Park', '2026-11-04', '2026-11-05')], {
      lang: 'ar',
      dir: 'rtl',
    });
    const bar = page.one('[part~="bar"]').getBoundingClientRect();
    expect(bar.right).to.be.closeTo(page.cell('2026-11-04').getBoundingClientRect().right, 8);
    expect(bar.left).to.be.closeTo(page.cell('2026-11-05').getBoundingClientRect().left, 8);
  });

  it('has dots under the numbers and the agenda below where it is narrow, and never scrolls sideways', async () => {
    const narrow = await MonthPage.open(november, { width: '18rem' });
    const below = narrow.one('[part="agenda"]').getBoundingClientRect();
    expect(below.top).to.be.greaterThan(narrow.table.getBoundingClientRect().bottom);
    expect(getComputedStyle(narrow.one('[part~="chip"]')).fontSize).to.equal('0px');
    expect(narrow.host.scrollWidth).to.be.at.most(narrow.host.clientWidth);
    for (const button of narrow.root.querySelectorAll('td > [value]')) {
      const { width, height } = button.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(24);
    }
    const wide = await MonthPage.open(november);
    const beside = wide.one('[part="agenda"]').getBoundingClientRect();
    expect(beside.left).to.be.greaterThan(wide.table.getBoundingClientRect().right);
    expect(beside.top).to.be.closeTo(wide.table.getBoundingClientRect().top, 2);
  });

  it('is accessible in every language, wide and narrow, full and empty', async () => {
    for (const options of [
      {},
      { lang: 'en', width: '40rem' },
      { lang: 'uk', width: '20rem' },
      { lang: 'de' },
      { lang: 'ar', dir: 'rtl' },
    ]) {
      const page = await MonthPage.open(november, options);
      await expect(page.host).to.be.accessible();
    }
    const empty = await MonthPage.open([]);
    await expect(empty.host).to.be.accessible();
    const unfolded = await MonthPage.open(
      Array.from({ length: 5 }, (_, index) => event(`e${index}`, '2026-11-12')),
    );
    await unfolded.press(unfolded.one('.more'));
    await expect(unfolded.host).to.be.accessible();
  });
});
