import { statSync } from 'node:fs';
import { both, item } from './item.mjs';

const size = (name) => statSync(new URL(`../../documents/${name}`, import.meta.url)).size;

export const strategy = item('strategy', 'strategia-2018-2022', {
  url: 'https://www.wroclaw.pl/rozmawia/',
  title: both(
    'Strategia rozwoju współpracy Wrocławia z organizacjami pozarządowymi na lata 2018–2022',
    'Strategy for Wrocław’s cooperation with non‑governmental organisations, 2018–2022',
  ),
  summary: both(
    'Jak miasto i organizacje pozarządowe umówiły się na wspólną pracę.',
    'How the city and its NGOs agreed to work together.',
  ),
  lead: both(
    'Pomyślana jak „konstytucja”: jedne zasady współpracy, które wiążą i urząd, i organizacje.',
    'Meant as a “constitution”: one set of rules for working together that binds the city and its NGOs alike.',
  ),
  type: 'strategy',
  adopted_on: '2018-02-15',
  adopted_by: both('Rada Miejska Wrocławia', 'Wrocław City Council'),
  adopted_by_form: both('Radę Miejską Wrocławia', 'Wrocław City Council'),
  valid_from: '2018',
  valid_to: '2022',
  act: {
    title: both('Uchwała Rady Miejskiej Wrocławia', 'Resolution of Wrocław City Council'),
    date: '2018-02-15',
  },
  vision: both(
    'Mieszkańcom żyje się dobrze, a Wrocław jest miejscem spotkań: mądrym, pięknym, zasobnym i inspirującym. Do tego miasto i organizacje dążą razem.',
    'People live well, and Wrocław is a place to meet: wise, beautiful, prosperous and inspiring. That is what the city and its NGOs work for together.',
  ),
  quotations: [
    {
      text: 'rozwijajmy nowe narzędzia współpracy',
      language: 'pl',
      source: both('Strategia Wrocław 2030', 'Strategy Wrocław 2030'),
    },
  ],
  parent: { title: both('Strategia Wrocław 2030', 'Strategy Wrocław 2030') },
  predecessor: {
    title: both(
      'Wieloletni program współpracy z organizacjami pozarządowymi',
      'Multi-year programme of cooperation with NGOs',
    ),
    when: '2017',
  },
  consultation: {
    title: both('Konsultacje społeczne', 'Public consultations'),
    // The calendar and the directory of the page open what the address names.
    url: both(
      '/?konsultacje=item%3Dstrategia-2018#konsultacje',
      '/en/?consultations=item%3Dstrategia-2018#consultations',
    ),
    organiser: {
      name: 'Fundacja na rzecz Studiów Europejskich',
      url: both(
        '/?organizacje.item=fundacja-na-rzecz-studiow-europejskich#organizacje',
        '/en/?organisations.item=fundacja-na-rzecz-studiow-europejskich#organisations',
      ),
    },
  },
  milestones: [
    {
      title: both(
        'Otwarta, nieformalna koalicja urzędników i organizacji wpada na pomysł strategii',
        'An open, informal coalition of officials and NGOs has the idea',
      ),
      date: '2016-12',
      date_text: both('koniec 2016 r.', 'end of 2016'),
    },
    {
      title: both('Kończy się wieloletni program współpracy', 'The multi-year programme ends'),
      date: '2017',
    },
    {
      title: both('Rada Miejska przyjmuje strategię', 'The City Council adopts the strategy'),
      date: '2018-02-15',
    },
    { title: both('Strategia przestaje obowiązywać', 'The strategy expires'), date: '2022-12' },
  ],
  documents: [
    {
      title: both('Strategia w skrócie', 'The strategy in short (in Polish)'),
      url: '/documents/strategia-w-skrocie.pdf',
      type: 'application/pdf',
      size: size('strategia-w-skrocie.pdf'),
      pages: 1,
      language: 'pl',
      accessible: true,
    },
  ],
});
