import { expect, fixture, html } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../../src/widgets/strategy-banner/define.js';
import type { StrategyBanner } from '../../src/widgets/strategy-banner/strategy-banner.js';
import { at, feedOf, parts, shown, words } from '../pages/widget.js';

const now = '2026-11-23T12:00:00+01:00';
const open = (fields: object, layout = 'full', lang = 'pl') =>
  at(now, () =>
    shown<StrategyBanner>(
      html`<civic-strategy-banner
        lang=${lang}
        layout=${layout}
        .data=${feedOf([{ id: 's', title: 'Strategia zieleni', _civic: { kind: 'strategy', ...fields } }])}
      ></civic-strategy-banner>`,
    ),
  );
const measured = async (measure: object, lang = 'pl') =>
  words(
    await open(
      { goals: [{ title: 'Parki', measures: [{ title: 'Powierzchnia', ...measure }] }] },
      'full',
      lang,
    ),
    'measure',
  );

const parks = {
  unit: 'ha',
  baseline: 780,
  baseline_on: '2023',
  target: 900,
  target_on: '2030',
  current: 840,
  as_of: '2025-Q4',
};

describe('civic-strategy-banner, its goals', () => {
  it('says how far a measure has come, from where, and when that was measured', async () => {
    expect(await measured(parks)).to.equal(
      'Powierzchnia 50% drogi do celu Na początku 780 ha (2023 r.) Teraz 840 ha (IV kwartał 2025 r.) Wartość docelowa 900 ha (2030 r.)',
    );
    expect(await measured(parks, 'en')).to.contain('50% of the way to the target');
    expect(await measured(parks, 'en')).to.contain('840 ha (Q4 2025)');
    expect(await measured(parks, 'uk')).to.contain('IV квартал 2025 р.');
    expect(await measured(parks, 'de')).to.contain('4. Quartal 2025');
  });

  for (const [name, measure, said, unsaid] of [
    [
      'no percentage without a baseline, which is not zero',
      { target: 100, current: 50 },
      'Cel jeszcze nie osiągnięty',
      '%',
    ],
    ['no percentage without a target', { baseline: 10, current: 50 }, 'Wartość docelowa nie podano', '%'],
    ['what is not known is said', { baseline: 10, target: 100 }, 'Teraz brak danych', '%'],
    [
      'a lower number can be the better one',
      { baseline: 40, target: 20, current: 30 },
      '50% drogi do celu',
      'Dalej',
    ],
    [
      'the wrong way is called that',
      { baseline: 40, target: 20, current: 44 },
      'Dalej od celu niż na początku',
      '%',
    ],
    ['a target that is reached', { target: 100, current: 120 }, 'Cel osiągnięty', 'nie osiągnięty'],
    [
      'a lower target that is reached',
      { direction: 'down', target: 100, current: 90 },
      'Cel osiągnięty',
      'nie osiągnięty',
    ],
    [
      'nothing is judged where nobody knows which way is better',
      { direction: 'unknown', target: 100, current: 120 },
      'Teraz 120',
      'osiągnięty',
    ],
    [
      'but with a baseline it is known',
      { direction: 'unknown', baseline: 200, target: 100, current: 150 },
      '50% drogi do celu',
      'Dalej',
    ],
    ['a small number is not zero', { current: 0.00021 }, 'Teraz 0,00021', '0 '],
    ['half the way is half of it', { baseline: 0.1, target: 0.4, current: 0.25 }, '50% drogi do celu', '49'],
    ['almost is not all', { baseline: 0, target: 1000, current: 999 }, '99% drogi do celu', '100%'],
    [
      'a result of the future is none',
      { baseline: 0, target: 100, current: 90, as_of: '2027' },
      'Teraz brak danych',
      '90',
    ],
    [
      'words where there are no numbers',
      { target_text: 'Uchwalony plan', current_text: 'Projekt' },
      'Teraz Projekt Wartość docelowa Uchwalony plan',
      'brak',
    ],
  ] as const)
    it(name, async () => {
      const text = await measured(measure);
      expect(text).to.contain(said);
      expect(text).not.to.contain(unsaid);
    });

  it('draws a series, says it in a sentence, and has its numbers in a table', async () => {
    const series = [
      { date: '2025', value: 12 },
      { date: '2023', value: 10 },
      { date: '2024-Q2', value: 11 },
      { date: '2031', value: 99 },
    ];
    const element = await open({ goals: [{ title: 'Parki', measures: [{ title: 'Parki', series }] }] });
    const [figure] = parts(element, 'series');
    expect(figure?.querySelector('figcaption')?.textContent.trim().replace(/\s+/g, ' ')).to.equal(
      'Od 10 (2023 r.) do 12 (2025 r.)',
    );
    const cells = [...(figure?.querySelectorAll('tbody tr') ?? [])].map((row) =>
      row.textContent.trim().replace(/\s+/g, ' '),
    );
    expect(cells).to.deep.equal(['2023 r. 10', 'II kwartał 2024 r. 11', '2025 r. 12']);
    expect(figure?.querySelector('.chart')?.getAttribute('aria-hidden')).to.equal('true');
    expect(words(element, 'measure')).to.contain('Teraz 12 (2025 r.)');
  });

  it('stands goals in goals under headings of their depth, with number and standing', async () => {
    const element = await open({
      goals: [
        {
          number: '1',
          title: 'Parki',
          status: 'late',
          goals: [{ number: '1.1', title: 'Park', status_text: 'Po terminie', status: 'late' }],
        },
      ],
    });
    const headings = [...element.shadowRoot!.querySelectorAll('[part=goal-heading]')];
    expect(headings.map(({ localName, textContent }) => [localName, textContent.trim()])).to.deep.equal([
      ['h4', '1 Parki'],
      ['h5', '1.1 Park'],
    ]);
    expect(
      [...element.shadowRoot!.querySelectorAll('.standing')].map((one) => one.textContent.trim()),
    ).to.deep.equal(['Opóźniony', 'Po terminie']);
  });

  it('folds the goals away beside other things, and counts them; a long list of objectives too', async () => {
    const many = Array.from({ length: 7 }, (_, index) => ({ title: `Zadanie ${index}` }));
    const goals = [{ title: 'Pierwszy', goals: many }, { title: 'Drugi' }];
    const folded = await open({ goals }, 'banner');
    const details = folded.shadowRoot!.querySelector<HTMLDetailsElement>('details[part=goals]');
    expect(details?.open).to.equal(false);
    expect(details?.querySelector('summary')?.textContent.trim().replace(/\s+/g, ' ')).to.equal(
      'Cele 2 cele',
    );
    const full = await open({ goals });
    expect(full.shadowRoot!.querySelector('[part=goals]')?.localName).to.equal('section');
    expect(full.shadowRoot!.querySelector('[part=goal] summary')?.textContent).to.equal(
      '7\u00a0celów szczegółowych',
    );
  });

  it('hides no goal on paper', async function () {
    const element = await open({ goals: [{ title: 'Parki' }] }, 'banner');
    const isSeen = () => parts(element, 'goal')[0]?.checkVisibility();
    expect(isSeen()).to.equal(false);
    const media = (media: string) =>
      executeServerCommand<{ supported: boolean }, object>('emulate-features', { features: [], media });
    if (!(await media('print')).supported) this.skip();
    expect(isSeen()).to.equal(true);
    await media('');
  });

  it('shows the mission and the values in full, and neither goals nor story when compact', async () => {
    const fields = {
      mission: 'Sadzimy.',
      values: [{ title: 'Otwartość' }],
      vision: 'Miasto w zieleni.',
      goals: [{ title: 'Parki' }],
    };
    const full = await open(fields);
    expect(words(full, 'mission')).to.equal('Misja Sadzimy.');
    expect(words(full, 'values')).to.equal('Wartości Otwartość');
    const compact = await open(fields, 'compact');
    expect(parts(compact, 'goals')).to.have.length(0);
    expect(parts(compact, 'vision')).to.have.length(0);
    expect(words(compact, 'heading')).to.equal('Strategia zieleni');
    expect(
      parts(await open(fields, 'nonsense'), 'vision'),
      'an unknown layout is the usual one',
    ).to.have.length(1);
  });

  it('is accessible with everything in it, light, dark and from right to left', async () => {
    const goals = [
      {
        title: 'Parki',
        status: 'at-risk',
        measures: [
          {
            title: 'Parki',
            ...parks,
            series: [
              { date: '2023', value: 1 },
              { date: '2024', value: 2 },
            ],
          },
        ],
      },
    ];
    for (const [scheme, dir] of [
      ['light', 'ltr'],
      ['dark', 'rtl'],
    ] as const) {
      const page = await fixture<HTMLElement>(html`<div dir=${dir}></div>`);
      page.style.cssText = `color-scheme: ${scheme}; background: Canvas; color: CanvasText`;
      const element = await open({ goals, mission: 'Sadzimy.', values: [{ title: 'Otwartość' }] });
      page.append(element);
      await element.updateComplete;
      await expect(element).to.be.accessible();
    }
  });
});

describe('civic-strategy-banner, facts beside it', () => {
  it('tells the act, the next step, whose it is, whom to ask and how fresh it is', async () => {
    const element = await open({
      act: { number: 'LIII/1287/24', date: '2024-02-15', url: 'https://example.org/u' },
      next: { title: 'Raport', date: '2027-03' },
      body: { name: 'Gmina Wrocław' },
      contact: { name: 'Wydział Zieleni', email: 'zielen@example.org', phone: '71 777 7777' },
      updated: '2026-11-01',
    });
    expect(words(element, 'related')).to.equal(
      'Następny krok Raport (marzec 2027) Akt przyjęcia LIII/1287/24 (15 lutego 2024 r.) Instytucja Gmina Wrocław ' +
        'Kontakt Wydział Zielenizielen@example.org71 777 7777 Aktualizacja 1 listopada 2026 r.',
    );
    const links = [...element.shadowRoot!.querySelectorAll<HTMLAnchorElement>('[part=related] a')].map(
      ({ href }) => href,
    );
    expect(links).to.deep.equal(['https://example.org/u', 'mailto:zielen@example.org', 'tel:+48717777777']);
  });

  it('says how long a document is and whether everyone can read it; silence is not no', async () => {
    const pdf = { url: 'https://example.org/s.pdf', type: 'application/pdf' };
    const element = await open({
      documents: [
        { ...pdf, pages: 48, accessible: true },
        { ...pdf, title: 'Raport', pages: 2, accessible: false },
        { ...pdf, title: 'Mapa' },
      ],
    });
    expect(element.shadowRoot!.querySelector('.actions > .small')?.textContent).to.equal(
      '48\u00a0stron · dostępny cyfrowo',
    );
    expect(words(element, 'documents')).to.equal('Raport (PDF) · 2 strony · niedostępny cyfrowoMapa (PDF)');
  });

  it('places quarters, and dates in words, where they belong among the others', async () => {
    const element = await open({
      milestones: [
        { title: 'Ocena', date: '2027-Q1' },
        { title: 'Start', date: '2024-01-01' },
        { title: 'Zaraz potem', date_text: 'wkrótce po starcie' },
        { title: 'Pomysł', date: '2023-Q4' },
      ],
    });
    const order = [...element.shadowRoot!.querySelectorAll('[part=milestones] li')].map((one) =>
      one.textContent.trim().replace(/\s+/g, ' '),
    );
    expect(order).to.deep.equal([
      'IV kwartał 2023 r. Pomysł',
      '1 stycznia 2024 r. Start',
      'wkrótce po starcie Zaraz potem',
      'I kwartał 2027 r. Ocena',
    ]);
  });
});
