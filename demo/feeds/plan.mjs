// An invented plan that is under way: goals with measures, what is late, what comes next.
import { calendarAround, zone } from './city/clock.mjs';
import { both, item } from './city/item.mjs';

export default function plan(now) {
  const { day, today } = calendarAround(now);
  const year = Number(today.slice(0, 4));
  const inYear = (years, rest = '') => `${year + years}${rest}`;
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Plan przykładowy',
    language: 'pl',
    _civic: { version: '1.0', time_zone: zone },
    items: [
      item('strategy', 'plan', {
        url: 'https://example.org/plan',
        title: both('Plan zielonego Nadodrza (przykład)', 'A plan for a green Nadodrze (sample)'),
        lead: both(
          'Drzewo na każdej ulicy, podwórko w pięć minut od domu i deszcz, który zostaje w ziemi.',
          'A tree in every street, a courtyard five minutes from home, and rain that stays in the ground.',
        ),
        type: 'plan',
        adopted_on: `${year - 2}-03-14`,
        adopted_by: both('Rada Osiedla (przykład)', 'District council (sample)'),
        adopted_by_form: both('Radę Osiedla (przykład)', 'the district council (sample)'),
        valid_from: inYear(-2),
        valid_to: inYear(4),
        mission: both(
          'Sadzimy, chronimy i pytamy sąsiadów.',
          'We plant, we protect and we ask the neighbours.',
        ),
        vision: both('Nadodrze, w którym latem jest cień.', 'A Nadodrze with shade in summer.'),
        values: [
          {
            title: both('Otwartość', 'Openness'),
            description: both('Rozmawiamy, zanim zdecydujemy.', 'We talk before we decide.'),
          },
          {
            title: both('Cierpliwość', 'Patience'),
            description: both(
              'Drzewo rośnie dłużej niż kadencja.',
              'A tree takes longer than a term of office.',
            ),
          },
        ],
        next: {
          title: both('Spacer po nowych podwórkach', 'A walk through the new courtyards'),
          date: day(24),
        },
        contact: {
          name: both('Biuro planu (przykład)', 'Office of the plan (sample)'),
          email: 'plan@example.org',
        },
        updated: day(-12),
        goals: goals(inYear),
        milestones: [
          { title: both('Pierwsze nasadzenia', 'The first trees are planted'), date: inYear(-2, '-10') },
          { title: both('Przegląd po połowie drogi', 'Review at half-way'), date: inYear(1, '-Q2') },
          { title: both('Koniec planu', 'The plan ends'), date: inYear(4, '-12') },
        ],
        documents: [
          {
            title: both('Plan (przykład)', 'The plan (sample, in Polish)'),
            url: '/documents/strategia-w-skrocie.pdf',
            type: 'application/pdf',
            language: 'pl',
          },
        ],
      }),
    ],
  };
}

const goals = (inYear) => [
  {
    number: '1',
    title: both('Więcej cienia', 'More shade'),
    status: 'under-way',
    description: both('Drzewa tam, gdzie latem chodnik parzy.', 'Trees where the pavement burns in summer.'),
    measures: [
      {
        title: both('Nowe drzewa przy ulicach', 'New street trees'),
        unit: both('drzew', 'trees'),
        baseline: 0,
        baseline_on: inYear(-2),
        target: 600,
        target_on: inYear(4),
        series: [
          { date: inYear(-2, '-Q4'), value: 64 },
          { date: inYear(-1, '-Q2'), value: 118 },
          { date: inYear(-1, '-Q4'), value: 203 },
          { date: inYear(0, '-Q2'), value: 287 },
        ],
      },
      {
        title: both('Mieszkańcy w odległości 300 m od zieleni', 'People within 300 m of green space'),
        unit: '%',
        baseline: 58,
        target: 85,
        current: 66,
        as_of: inYear(0, '-06'),
      },
    ],
    goals: [
      { number: '1.1', title: both('Aleja lipowa', 'The lime avenue'), status: 'achieved' },
      {
        number: '1.2',
        title: both('Zielony przystanek', 'The green tram stop'),
        status: 'late',
        status_text: both('Przesunięty na wiosnę', 'Moved to spring'),
      },
    ],
  },
  {
    number: '2',
    title: both('Deszcz zostaje', 'Rain stays'),
    status: 'at-risk',
    measures: [
      {
        title: both('Powierzchnia, w którą deszcz nie wsiąka', 'Ground that takes in no rain'),
        unit: '%',
        baseline: 71,
        target: 60,
        current: 72,
        as_of: inYear(0, '-06'),
        direction: 'down',
      },
      { title: both('Ogrody deszczowe', 'Rain gardens'), target: 40 },
    ],
  },
];
