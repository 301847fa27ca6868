import { expect, fixture, html } from '@open-wc/testing';
import '../../src/widgets/strategy-banner/define.js';
import type { StrategyBanner } from '../../src/widgets/strategy-banner/strategy-banner.js';
import { addressOf, never, nowhere, placedIn, shownIn, surroundings } from '../pages/surroundings.js';
import { at, feedOf, parts, settled, shown, words } from '../pages/widget.js';
import { expectNoise } from '../setup.js';

const now = '2026-11-23T12:00:00+01:00';
const strategy = (fields: object = {}, item: object = {}) => ({
  id: 'ngo',
  title: 'Strategia współpracy',
  ...item,
  _civic: { kind: 'strategy', ...fields },
});
const open = (fields: object, lang = 'pl', item: object = {}, present = now) =>
  at(present, () =>
    shown<StrategyBanner>(
      html`<civic-strategy-banner
        lang=${lang}
        .data=${feedOf([strategy(fields, item)])}
      ></civic-strategy-banner>`,
    ),
  );
const languages = ['pl', 'en', 'uk', 'de'] as const;
const inAll = async (fields: object, part: string) => {
  const said = [];
  for (const lang of languages) said.push(words(await open(fields, lang), part));
  return said;
};

const adopted = {
  adopted_on: '2018-02-15',
  adopted_by: { pl: 'Rada Miejska Wrocławia', en: 'Wrocław City Council', de: 'Stadtrat Breslau' },
  adopted_by_form: {
    pl: 'Radę Miejską Wrocławia',
    en: 'Wrocław City Council',
    uk: 'Вроцлавською міською радою',
    de: 'den Stadtrat Breslau',
  },
};
const years = { valid_from: '2018', valid_to: '2022' };
const pdf = { url: 'https://example.org/s.pdf', type: 'application/pdf', size: 1_240_000 };
const full = {
  ...adopted,
  ...years,
  lead: 'Wspólne zasady dla miasta i organizacji.',
  documents: [pdf, { title: 'Raport', url: 'https://example.org/raport.docx', size: 52_000 }],
  parent: { title: 'Strategia Wrocław 2030', url: 'https://example.org/2030' },
  predecessor: { title: 'Program wieloletni', when: '2017' },
  successor: { title: 'Strategia 2023', url: 'https://example.org/2023', when: '2023' },
  consultation: {
    title: 'Konsultacje społeczne',
    url: 'https://example.org/konsultacje',
    organiser: { name: 'Fundacja na rzecz Studiów Europejskich', url: 'https://example.org/fepe' },
  },
  vision: 'Miasto spotkań',
  quotations: [
    {
      text: 'Wzmacniajmy współpracę',
      language: 'pl',
      source: 'Wrocław 2030',
      url: 'https://example.org/2030',
    },
  ],
  milestones: [
    { title: 'Przyjęcie', date: '2018-02-15' },
    { title: 'Pomysł', date: '2016-12', date_text: 'koniec 2016 r.' },
    { title: 'Ocena', date: '2030' },
  ],
};

describe('civic-strategy-banner', () => {
  it('is headed by the title, at the level that the host gives it', async () => {
    const element = await shown(
      html`<civic-strategy-banner heading-level="3" .data=${feedOf([strategy()])}></civic-strategy-banner>`,
    );
    expect(element.shadowRoot?.querySelector('h3')?.textContent).to.equal('Strategia współpracy');
  });

  it('is headed by what the host calls it', async () => {
    const element = await shown(
      html`<civic-strategy-banner
        label="Nasza strategia"
        .data=${feedOf([strategy()])}
      ></civic-strategy-banner>`,
    );
    expect(words(element, 'heading')).to.equal('Nasza strategia');
  });

  it('shows the first strategy of a feed', async () => {
    const items = [{ id: 'a', title: 'Artykuł' }, strategy(), strategy({}, { id: 'x', title: 'Inna' })];
    const element = await shown(html`<civic-strategy-banner .data=${feedOf(items)}></civic-strategy-banner>`);
    expect(words(element)).to.equal('Strategia współpracy');
  });

  it('says texts in the reader’s language, and marks those that are in another', async () => {
    const element = await open({ lead: { pl: 'Zasady', en: 'Rules' } }, 'en');
    expect(words(element, 'lead')).to.equal('Rules');
    expect(parts(element, 'heading')[0]?.querySelector('[lang="pl"]')).not.to.equal(null);
  });

  describe('says when and by whom it was adopted', () => {
    it('in a sentence, where the feed has the form for it', async () => {
      expect(await inAll({ ...adopted, ...years }, 'adoption')).to.deep.equal([
        'Przyjęta 15 lutego 2018 r. przez Radę Miejską Wrocławia · na lata 2018–2022',
        'Adopted on 15 February 2018 by Wrocław City Council · for 2018–2022',
        'Ухвалена 15 лютого 2018 р. Вроцлавською міською радою · на 2018–2022 роки',
        'Beschlossen am 15. Februar 2018 durch den Stadtrat Breslau · für die Jahre 2018–2022',
      ]);
    });

    it('beside the sentence, where a case would be needed', async () => {
      expect(await inAll({ ...adopted, adopted_by_form: undefined }, 'adoption')).to.deep.equal([
        'Przyjęta 15 lutego 2018 r. (Rada Miejska Wrocławia)',
        'Adopted on 15 February 2018 (Wrocław City Council)',
        'Ухвалена 15 лютого 2018 р. (Rada Miejska Wrocławia)',
        'Beschlossen am 15. Februar 2018 (Stadtrat Breslau)',
      ]);
    });

    it('and puts no form of one language into a sentence of another', async () => {
      const fields = {
        adopted_on: '2018-02-15',
        adopted_by: 'Rada Miejska',
        adopted_by_form: 'Radę Miejską',
      };
      expect(words(await open(fields, 'pl'), 'adoption')).to.equal(
        'Przyjęta 15 lutego 2018 r. przez Radę Miejską',
      );
      const english = await open(fields, 'en');
      expect(words(english, 'adoption')).to.equal('Adopted on 15 February 2018 (Rada Miejska)');
      expect(parts(english, 'adoption')[0]?.querySelector('[lang="pl"]')?.textContent).to.equal(
        'Rada Miejska',
      );
    });

    it('as exactly as it is known', async () => {
      expect(await inAll({ adopted_on: '2018-02' }, 'adoption')).to.deep.equal([
        'Przyjęta w lutym 2018 r.',
        'Adopted in February 2018',
        'Ухвалена у лютому 2018 р.',
        'Beschlossen im Februar 2018',
      ]);
      expect(await inAll({ adopted_on: '2018' }, 'adoption')).to.deep.equal([
        'Przyjęta w 2018 r.',
        'Adopted in 2018',
        'Ухвалена у 2018 р.',
        'Beschlossen 2018',
      ]);
      expect(words(await open({ adopted_by: 'Rada' }), 'adoption')).to.equal('Przyjęta (Rada)');
    });

    it('in the gender of what was adopted', async () => {
      const first = async (type: string, lang: string) =>
        words(await open({ type, adopted_on: '2018-02-15' }, lang), 'adoption').split(' ')[0];
      for (const [type, polish, ukrainian] of [
        ['strategy', 'Przyjęta', 'Ухвалена'],
        ['programme', 'Przyjęty', 'Ухвалена'],
        ['plan', 'Przyjęty', 'Ухвалений'],
        ['report', 'Przyjęty', 'Ухвалений'],
      ] as const) {
        expect(await first(type, 'pl'), type).to.equal(polish);
        expect(await first(type, 'uk'), type).to.equal(ukrainian);
      }
    });

    it('not before it is', async () => {
      expect(words(await open({ ...adopted, adopted_on: '2026-12-17' }), 'adoption')).to.equal('');
    });
  });

  describe('says for which time it is valid', () => {
    for (const [fields, said] of [
      [{ valid_from: '2018', valid_to: '2022' }, 'na lata 2018–2022'],
      [{ valid_from: '2018-01-01', valid_to: '2022-12-31' }, 'na lata 2018–2022'],
      [{ valid_from: '2018', valid_to: '2018' }, 'na 2018 r.'],
      [{ valid_from: '2018-02-15', valid_to: '2022' }, 'od 15 lutego 2018 r. do 31 grudnia 2022 r.'],
      [{ valid_from: '2018-02', valid_to: '2022-06' }, 'od 1 lutego 2018 r. do 30 czerwca 2022 r.'],
      [{ valid_from: '2018' }, 'od 2018 r.'],
      [{ valid_from: '2018-02-15' }, 'od 15 lutego 2018 r.'],
      [{ valid_to: '2022' }, 'do końca 2022 r.'],
      [{ valid_to: '2022-06' }, 'do 30 czerwca 2022 r.'],
    ] as const)
      it(said, async () => {
        expect(words(await open(fields), 'adoption')).to.equal(said);
      });

    it('in every language', async () => {
      expect(await inAll({ valid_from: '2018-02-15', valid_to: '2022-06-30' }, 'adoption')).to.deep.equal([
        'od 15 lutego 2018 r. do 30 czerwca 2022 r.',
        'from 15 February 2018 until 30 June 2022',
        'з 15 лютого 2018 р. до 30 червня 2022 р.',
        'vom 15. Februar 2018 bis 30. Juni 2022',
      ]);
      expect(await inAll({ valid_from: '2018' }, 'adoption')).to.deep.equal([
        'od 2018 r.',
        'from 2018',
        'з 2018 р.',
        'ab 2018',
      ]);
    });
  });

  describe('says where it stands, true to its dates', () => {
    const cases: Readonly<Record<string, readonly [object, ...string[]]>> = {
      drafting: [{ phase: 'drafting' }, 'W przygotowaniu', 'In preparation', 'Готується', 'In Vorbereitung'],
      consultation: [
        { phase: 'consultation' },
        'W konsultacjach',
        'In consultation',
        'На консультаціях',
        'In der Beteiligung',
      ],
      'in-force': [
        { valid_from: '2024', valid_to: '2030' },
        'Obowiązuje do końca 2030 r.',
        'In force until the end of 2030',
        'Чинна до кінця 2030 р.',
        'Gültig bis Ende 2030',
      ],
      'ends-soon': [
        { valid_from: '2022', valid_to: '2026' },
        'Wkrótce koniec: 31 grudnia 2026 r.',
        'Ends soon: 31 December 2026',
        'Скоро завершення: 31 грудня 2026 р.',
        'Endet bald: 31. Dezember 2026',
      ],
      expired: [years, 'Zakończona w 2022 r.', 'Ended in 2022', 'Завершена у 2022 р.', 'Abgelaufen 2022'],
      replaced: [
        { valid_from: '2020', successor: { title: 'Nowa', when: '2026-03-01' } },
        'Zastąpiona 1 marca 2026 r.',
        'Replaced on 1 March 2026',
        'Замінена 1 березня 2026 р.',
        'Abgelöst am 1. März 2026',
      ],
    };
    for (const [status, [fields, ...said]] of Object.entries(cases))
      it(status, async () => {
        expect(await inAll(fields, 'status')).to.deep.equal(said);
        const [pill] = parts(await open(fields), 'status');
        expect(pill?.dataset['status']).to.equal(status);
        expect(pill?.querySelector('svg')?.getAttribute('aria-hidden')).to.equal('true');
      });

    it('adopted is no draft, though its years have not come yet', async () => {
      expect(
        await inAll({ adopted_on: '2026-11-19', valid_from: '2027', valid_to: '2030' }, 'status'),
      ).to.deep.equal(['Obowiązuje od 2027 r.', 'In force from 2027', 'Чинна з 2027 р.', 'Gültig ab 2027']);
      expect(words(await open({ valid_from: '2027' }), 'status')).to.equal('W przygotowaniu');
    });

    it('a day that has passed goes before a word that nobody changed', async () => {
      const draft = { phase: 'drafting' };
      expect(words(await open({ ...draft, ...years }), 'status')).to.equal('Zakończona w 2022 r.');
      expect(words(await open({ ...draft, adopted_on: '2026-11-01', valid_to: '2030' }), 'status')).to.equal(
        'Obowiązuje do końca 2030 r.',
      );
      expect(words(await open({ ...draft, valid_to: '2030' }), 'status')).to.equal('W przygotowaniu');
      expect(words(await open({ phase: 'in-force', valid_from: '2027' }), 'status')).to.equal(
        'Obowiązuje od 2027 r.',
      );
    });

    it('has no end before its beginning', async () => {
      const element = await open({ valid_from: '2030', valid_to: '2020' });
      expect(words(element, 'adoption')).to.equal('od 2030 r.');
      expect(element.problems.map(({ code, path }) => [code, path])).to.deep.equal([
        ['end-before-start', 'items[0]._civic.valid_to'],
      ]);
    });

    it('in the gender of what it is', async () => {
      expect(words(await open({ ...years, type: 'plan' }), 'status')).to.equal('Zakończony w 2022 r.');
      expect(words(await open({ ...years, type: 'plan' }, 'uk'), 'status')).to.equal('Завершений у 2022 р.');
    });

    it('a last day lasts to its end, on the city’s clocks', async () => {
      const fields = { valid_from: '2020', valid_to: '2026-11-30' };
      expect(words(await open(fields, 'pl', {}, '2026-11-30T22:59:00Z'), 'status')).to.equal(
        'Wkrótce koniec: 30 listopada 2026 r.',
      );
      expect(words(await open(fields, 'pl', {}, '2026-11-30T23:00:00Z'), 'status')).to.equal(
        'Zakończona 30 listopada 2026 r.',
      );
    });

    it('and changes while the page stands open', async () => {
      const element = await open({ valid_from: '2020', valid_to: '2026-11-30' });
      await at('2026-12-01T00:00:01+01:00', async () => {
        document.dispatchEvent(new Event('visibilitychange'));
        await element.updateComplete;
      });
      expect(words(element, 'status')).to.equal('Zakończona 30 listopada 2026 r.');
    });

    it('a last moment is kept to the minute, on the page that stands open', async () => {
      const fields = { valid_from: '2020', valid_to: '2026-12-01T12:00' };
      const element = await open(fields, 'pl', {}, '2026-12-01T11:59:00+01:00');
      expect(words(element, 'status')).to.equal('Wkrótce koniec: 1 grudnia 2026 r.');
      await at('2026-12-01T12:00:00+01:00', async () => {
        document.dispatchEvent(new Event('visibilitychange'));
        await element.updateComplete;
      });
      expect(words(element, 'status')).to.equal('Zakończona 1 grudnia 2026 r.');
    });

    it('nothing where nothing is known', async () => {
      expect(parts(await open({}), 'status')).to.deep.equal([]);
    });
  });

  describe('leads to its documents', () => {
    it('says what one gets before one follows', async () => {
      expect(await inAll({ documents: [pdf] }, 'action')).to.deep.equal([
        'Czytaj strategię (PDF, 1,2 MB)',
        'Read the strategy (PDF, 1.2 MB)',
        'Читати стратегію (PDF, 1,2 МБ)',
        'Strategie lesen (PDF, 1,2 MB)',
      ]);
      const [link] = parts(await open({ documents: [pdf] }), 'action');
      expect(link?.getAttribute('href')).to.equal(pdf.url);
    });

    it('calls it what it is', async () => {
      const said = async (type: string, lang: string) =>
        words(await open({ type, documents: [{ url: 'https://example.org/x' }] }, lang), 'action');
      const all = [];
      for (const lang of languages)
        all.push([await said('programme', lang), await said('plan', lang), await said('report', lang)]);
      expect(all).to.deep.equal([
        ['Czytaj program', 'Czytaj plan', 'Czytaj raport'],
        ['Read the programme', 'Read the plan', 'Read the report'],
        ['Читати програму', 'Читати план', 'Читати звіт'],
        ['Programm lesen', 'Plan lesen', 'Bericht lesen'],
      ]);
    });

    it('tells the type from the address where the feed does not, and the language where it is another', async () => {
      const documents = [{ url: 'https://example.org/s.docx?v=2', language: 'pl' }];
      expect(words(await open({ documents }, 'en'), 'action')).to.equal('Read the strategy (DOCX, Polish)');
      expect(words(await open({ documents }, 'pl'), 'action')).to.equal('Czytaj strategię (DOCX)');
      expect(parts(await open({ documents }), 'action')[0]?.getAttribute('hreflang')).to.equal('pl');
    });

    it('lists the others with type and size', async () => {
      const element = await open(full);
      const items = [...(parts(element, 'documents')[0]?.children ?? [])];
      expect(items.map((one) => one.textContent.replace(/\s+/g, ' ').trim())).to.deep.equal([
        'Raport (DOCX, 52 kB)',
      ]);
      expect(items[0]?.querySelector('a')?.href).to.equal('https://example.org/raport.docx');
    });

    it('or to its page', async () => {
      const page = { url: 'https://example.org/strategia' };
      const alone = await open({}, 'pl', page);
      expect(words(alone, 'action')).to.equal('Czytaj strategię');
      expect(parts(alone, 'action')[0]?.getAttribute('href')).to.equal(page.url);
      const both = await open({ documents: [pdf] }, 'pl', page);
      expect(words(both)).to.contain('Więcej informacji');
    });
  });

  describe('has a line of its years', () => {
    const places = async (fields: object, present = now) => {
      const [line] = parts(await open(fields, 'pl', {}, present), 'timeline');
      const value = (name: string) => Math.round(Number(line?.style.getPropertyValue(name)));
      return {
        hidden: line?.getAttribute('aria-hidden'),
        from: value('--_from'),
        to: value('--_to'),
        now: value('--_now'),
      };
    };

    it('with today on it', async () => {
      const half = { valid_from: '2026', valid_to: '2027' };
      expect(await places(half, '2027-01-01T00:00:00+01:00')).to.deep.equal({
        hidden: 'true',
        from: 0,
        to: 100,
        now: 50,
      });
    });

    it('with today after its end, or before its beginning', async () => {
      expect(await places({ valid_from: '2024', valid_to: '2024' }, '2026-01-01T00:00:00+01:00')).to.include({
        from: 0,
        to: 50,
        now: 100,
      });
      expect(await places({ valid_from: '2027', valid_to: '2027' }, '2026-01-01T00:00:00+01:00')).to.include({
        from: 50,
        to: 100,
        now: 0,
      });
    });

    it('that puts its words over their points', async () => {
      const element = await open(
        { valid_from: '2026', valid_to: '2027' },
        'pl',
        {},
        '2027-01-01T00:00:00+01:00',
      );
      const [line] = parts(element, 'timeline');
      const word = line!.querySelector('.now span')!.getBoundingClientRect();
      const whole = line!.getBoundingClientRect();
      expect((word.left + word.right) / 2).to.be.closeTo((whole.left + whole.right) / 2, 2);
    });

    it('where both ends are known, and only there', async () => {
      expect(parts(await open({ valid_from: '2024' }), 'timeline')).to.deep.equal([]);
      const element = await open({ valid_from: '2024' });
      element.data = feedOf([strategy(years)]);
      await element.updateComplete;
      await settled(element);
      expect(words(element, 'timeline')).to.equal('dziś 20182022');
    });
  });

  describe('tells its story', () => {
    it('what it follows from, what came before and after it, and who was asked', async () => {
      const element = await open(full);
      const relations = [...element.shadowRoot!.querySelectorAll('dl > div')].map((one) => [
        one.querySelector('dt')?.textContent,
        one.querySelector('dd')?.innerText.replace(/\s+/g, ' ').trim(),
        one.querySelector('a')?.getAttribute('href') ?? null,
      ]);
      expect(relations).to.deep.equal([
        ['Dokument nadrzędny', 'Strategia Wrocław 2030', 'https://example.org/2030'],
        [
          'Konsultacje przed przyjęciem',
          'Konsultacje społeczne Organizator: Fundacja na rzecz Studiów Europejskich',
          'https://example.org/konsultacje',
        ],
        ['Poprzedni dokument', 'Program wieloletni (do 2017 r.)', null],
      ]);
    });

    it('what followed it, beside the status where it is over and in every layout, below where it is to come', async () => {
      const [over] = parts(await open(full), 'followed');
      expect(over?.textContent.trim()).to.equal('Następny dokument: Strategia 2023');
      expect(over?.querySelector('a')?.href).to.equal('https://example.org/2023');
      const { successor } = full;
      const compact = await open({ ...years, successor }, 'en');
      compact.layout = 'compact';
      await compact.updateComplete;
      expect(words(compact, 'followed')).to.equal('Followed by: Strategia 2023');
      const coming = await open({ valid_to: '2030', successor: { ...successor, when: '2031' } });
      expect(words(coming, 'related')).to.equal('Następny dokument Strategia 2023 (od 2031 r.)');
      expect(parts(coming, 'followed')).to.have.length(0);
    });

    it('what comes next, and never what is over', async () => {
      const next = (date: string) => open({ next: { title: 'Spotkanie', date } });
      expect(words(await next('2026-11-23'), 'related')).to.equal(
        'Następny krok Spotkanie (23 listopada 2026 r.)',
      );
      expect(words(await next('2026-11-22'), 'related')).to.equal('');
    });

    it('names the relations in the reader’s language', async () => {
      const names = [];
      const coming = { ...full, valid_to: '2030', successor: { ...full.successor, when: '2031' } };
      for (const lang of languages)
        names.push(
          [...(await open(coming, lang)).shadowRoot!.querySelectorAll('dt')].map((one) => one.textContent),
        );
      expect(names).to.deep.equal([
        ['Dokument nadrzędny', 'Konsultacje przed przyjęciem', 'Poprzedni dokument', 'Następny dokument'],
        ['Follows from', 'Consultation before adoption', 'Predecessor', 'Successor'],
        [
          'Документ вищого рівня',
          'Консультації перед ухваленням',
          'Попередній документ',
          'Наступний документ',
        ],
        ['Übergeordnetes Dokument', 'Beteiligung vor dem Beschluss', 'Vorgänger', 'Nachfolger'],
      ]);
    });

    it('names who led the consultation where nothing else is known of it', async () => {
      const element = await open({ consultation: { organiser: { name: 'Fundacja' } } });
      expect(words(element, 'related')).to.equal('Konsultacje przed przyjęciem Organizator: Fundacja');
    });

    it('quotes with the marks of the quoted language, once', async () => {
      const quoted = async (text: string, language: string) => {
        const element = await open({ quotations: [{ text, language }] });
        const words = element.shadowRoot!.querySelector('blockquote p')!;
        return [words.textContent, getComputedStyle(words).quotes.replace(/["'\s]|\\/g, '')];
      };
      expect(await quoted('„Wzmacniajmy”', 'pl')).to.deep.equal(['Wzmacniajmy', '„”«»']);
      expect(await quoted('„Nowe „narzędzia” współpracy”', 'pl')).to.deep.equal([
        'Nowe «narzędzia» współpracy',
        '„”«»',
      ]);
      expect(await quoted('"Strengthen"', 'en')).to.deep.equal(['Strengthen', '“”‘’']);
      expect(await quoted('Зміцнюймо', 'uk')).to.deep.equal(['Зміцнюймо', '«»„“']);
      expect(await quoted('„Stärken“', 'de')).to.deep.equal(['Stärken', '„“‚‘']);
    });

    it('names the source of a quotation, and leads to it', async () => {
      const element = await open(full, 'en');
      const [figure] = parts(element, 'quotation');
      expect(figure?.querySelector('blockquote')?.lang).to.equal('pl');
      expect(figure?.querySelector('blockquote')?.cite).to.equal('https://example.org/2030');
      expect(figure?.querySelector('figcaption a')?.textContent).to.contain('Wrocław 2030');
    });

    it('says the vision under a heading one level below the title', async () => {
      const element = await open(full);
      expect(words(element, 'vision')).to.equal('Wizja Miasto spotkań');
      expect(parts(element, 'vision')[0]?.querySelector('h3')).not.to.equal(null);
    });

    it('lists its dates in their order, as roughly as they are known', async () => {
      const dates = (element: Element) =>
        [...(parts(element, 'milestones')[0]?.children ?? [])].map((one) =>
          one.textContent.replace(/\s+/g, ' ').trim(),
        );
      expect(dates(await open(full))).to.deep.equal([
        'koniec 2016 r. Pomysł',
        '15 lutego 2018 r. Przyjęcie',
        '2030 r. Ocena',
      ]);
      const undated = [{ title: 'B' }, { title: 'A', date: '2016' }];
      expect(dates(await open({ milestones: undated }))).to.deep.equal(['B', '2016 r. A']);
      const rough = [
        { title: 'D', date_text: 'pod koniec 2016 r.' },
        { title: 'C', date: '2016-09' },
        { title: 'B', date: '2016', date_text: 'wiosna 2016 r.' },
        { title: 'A', date_text: { pl: 'w 2015 r.', en: 'in 2015' } },
      ];
      expect(dates(await open({ milestones: rough })).map((said) => said.slice(-1))).to.deep.equal([
        'A',
        'B',
        'C',
        'D',
      ]);
    });
  });

  it('tells its story where it is compact no more, and what stands on its button in every layout', async () => {
    const element = await shown<StrategyBanner>(
      html`<civic-strategy-banner
        lang="pl"
        layout="compact"
        .data=${feedOf([strategy(full, { url: 'https://example.org/strategia' })])}
      ></civic-strategy-banner>`,
    );
    const said = () => [words(element, 'action'), words(element).includes('Więcej informacji')];
    expect(said()).to.deep.equal(['Czytaj strategię (PDF, 1,2 MB)', true]);
    expect(parts(element, 'milestones')).to.have.length(0);
    for (const [layout, dates] of [
      ['banner', 1],
      ['compact', 0],
      ['full', 1],
    ] as const) {
      element.layout = layout;
      await element.updateComplete;
      expect(said(), layout).to.deep.equal(['Czytaj strategię (PDF, 1,2 MB)', true]);
      expect(parts(element, 'milestones'), layout).to.have.length(dates);
    }
  });

  it('breaks no range of years, however narrow it is', async () => {
    const title = { title: 'Strategia współpracy na lata 2018–2022' };
    const element = await open({}, 'pl', title);
    const text = document.createTreeWalker(parts(element, 'heading')[0]!, NodeFilter.SHOW_TEXT);
    while (!text.nextNode()?.textContent?.includes('2018'));
    const range = document.createRange();
    range.setStart(text.currentNode, text.currentNode.textContent!.indexOf('2018'));
    range.setEnd(text.currentNode, text.currentNode.textContent!.indexOf('2022') + 4);
    for (let width = 160; width <= 400; width += 8) {
      element.style.width = `${width}px`;
      const lines = new Set([...range.getClientRects()].map(({ top }) => top));
      expect([...lines], String(width)).to.have.length(1);
    }
  });

  it('puts the documents beside the text where there is room, and below where there is not', async () => {
    for (const [width, beside] of [
      [1280, true],
      [320, false],
    ] as const) {
      const element = await shownIn<StrategyBanner>(
        html`<civic-strategy-banner .data=${feedOf([strategy(full)])}></civic-strategy-banner>`,
        { scheme: 'light', width, dir: 'ltr' },
      );
      const [lead] = parts(element, 'lead');
      const [documents] = parts(element, 'documents');
      const end = lead!.getBoundingClientRect().right;
      expect(documents!.getBoundingClientRect().left >= end, String(width)).to.equal(beside);
    }
  });

  it('shows two strategies on one page, each its own', async () => {
    const page = await fixture(
      html`<div lang="pl">
        <civic-strategy-banner .data=${feedOf([strategy(full)])}></civic-strategy-banner>
        <civic-strategy-banner .data=${feedOf([strategy({}, { title: 'Druga' })])}></civic-strategy-banner>
      </div>`,
    );
    const all = [...page.querySelectorAll('civic-strategy-banner')];
    await Promise.all(all.map(settled));
    expect(all.map((one) => words(one, 'heading'))).to.deep.equal(['Strategia współpracy', 'Druga']);
    await expect(page).to.be.accessible();
  });

  describe('without a strategy', () => {
    const fallback = html`<a href="/strategia.pdf">Strategia</a>`;

    it('says so, in the reader’s language, and keeps the page’s own content', async () => {
      const said = [];
      for (const lang of languages) {
        const element = await shown(
          html`<civic-strategy-banner lang=${lang} .data=${feedOf([])}>${fallback}</civic-strategy-banner>`,
        );
        said.push(words(element));
        expect(element.querySelector('a')?.checkVisibility()).to.equal(true);
      }
      expect(said).to.deep.equal([
        'Nie ma tu jeszcze żadnej strategii.',
        'No strategy has been published here yet.',
        'Тут ще немає жодної стратегії.',
        'Hier ist noch keine Strategie veröffentlicht.',
      ]);
    });

    it('keeps the page’s own content while it waits, and where it fails', async () => {
      const waiting = await fixture<StrategyBanner>(
        html`<civic-strategy-banner src=${never}>${fallback}</civic-strategy-banner>`,
      );
      expect(waiting.state).to.equal('loading');
      expect(waiting.querySelector('a')?.checkVisibility()).to.equal(true);
      waiting.remove();
      expectNoise(/feed-/);
      const failed = await shown(
        html`<civic-strategy-banner lang="pl" src=${nowhere}>${fallback}</civic-strategy-banner>`,
      );
      expect(failed.querySelector('a')?.checkVisibility()).to.equal(true);
      expect(words(failed, 'state')).to.contain('Te informacje są teraz niedostępne.');
    });
  });

  for (const surrounding of surroundings) {
    const name = Object.values(surrounding).join(', ');

    it(`is accessible: ${name}`, async () => {
      const long = strategy(full, { title: 'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(3) });
      for (const item of [strategy(full), long]) {
        const element = await shownIn<StrategyBanner>(
          html`<civic-strategy-banner lang="pl" .data=${feedOf([item])}></civic-strategy-banner>`,
          surrounding,
        );
        await expect(element).to.be.accessible();
        expect(element.scrollWidth).to.be.at.most(element.clientWidth);
      }
    });

    it(`is accessible in every other state: ${name}`, async () => {
      expectNoise(/feed-/, /feed-/);
      const stale = addressOf(feedOf([strategy({ valid_from: '2022', valid_to: '2026' })]));
      for (const template of [
        html`<civic-strategy-banner lang="pl" .data=${feedOf([])}></civic-strategy-banner>`,
        html`<civic-strategy-banner lang="pl" src=${nowhere}></civic-strategy-banner>`,
        html`<civic-strategy-banner lang="pl" src=${nowhere} snapshot=${stale}></civic-strategy-banner>`,
      ])
        await expect(await shownIn(template, surrounding)).to.be.accessible();
      const loading = await placedIn(
        html`<civic-strategy-banner src=${never}></civic-strategy-banner>`,
        surrounding,
      );
      await expect(loading).to.be.accessible();
      loading.remove();
    });
  }
});
