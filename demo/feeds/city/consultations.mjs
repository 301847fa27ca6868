// Sample consultations: invented, but what a city of this size might ask on any day.
import { both, item, topics } from './item.mjs';

const address = (id) => `https://example.org/konsultacje/${id}`;

const consultation = (id, fields) => item('consultation', id, { url: address(id), ...fields });

const meeting = (id, fields) => item('event', id, { url: address(id), ...fields });

/** Consultations in every state that a resident may meet. */
export const consultations = ({ day, today }) => {
  const nextYear = Number(today.slice(0, 4)) + 1;
  return [
    consultation('park-nad-olawa', {
      title: both('Park nad Oławą', 'A park by the Oława'),
      summary: both(
        'Ścieżki, ławki czy dzika łąka? Wybierz, jak ma wyglądać nowy park.',
        'Paths, benches or a wild meadow? Say what the new park should look like.',
      ),
      opens: day(-17),
      closes: day(4),
      topics: topics('zieleń', 'rekreacja'),
      areas: ['Przedmieście Oławskie', 'Rakowiec'],
      respond: { online: address('park-nad-olawa/ankieta') },
    }),
    consultation('program-wspolpracy', {
      title: both(
        `Program współpracy z organizacjami na ${nextYear} rok`,
        `Programme of cooperation with NGOs for ${nextYear}`,
      ),
      summary: both(
        'Które zadania miasto powierzy organizacjom i na jakich zasadach.',
        'Which tasks the city will entrust to NGOs, and on what terms.',
      ),
      opens: day(-6),
      closes: day(12),
      topics: topics('konsultacje', 'NGO'),
      audiences: ['ngo'],
      organiser: { name: both('Wydział Partycypacji (przykład)', 'Participation Office (sample)') },
      respond: { online: address('program-wspolpracy/uwagi') },
    }),
    consultation('tempo-30-olbin', {
      type: 'survey',
      title: both('Tempo 30 na Ołbinie', '30 km/h in Ołbin'),
      summary: both(
        'Gdzie zwolnić ruch i które przejścia poprawić najpierw.',
        'Where to slow traffic down, and which crossings to mend first.',
      ),
      opens: day(-9),
      closes: day(21),
      topics: topics('partycypacja', 'transport'),
      areas: ['Ołbin'],
      respond: { online: address('tempo-30-olbin/ankieta') },
    }),
    consultation('zielona-os-psie-pole', {
      title: both('Zielona oś Psiego Pola', 'A green axis for Psie Pole'),
      summary: both(
        'Projekt alei z drzewami i drogą rowerową od stacji do szkoły.',
        'A tree-lined avenue with a cycle path, from the station to the school.',
      ),
      opens: day(9),
      closes: day(40),
      topics: topics('zieleń', 'transport'),
      areas: ['Psie Pole-Zawidawie'],
    }),
    consultation('zasady-budzetu', {
      title: both('Zasady budżetu obywatelskiego', 'Rules of the participatory budget'),
      summary: both(
        'Ile głosów, jakie progi i jak liczyć projekty osiedlowe.',
        'How many votes, which thresholds and how to count local projects.',
      ),
      opens: day(28),
      closes: day(63),
      topics: topics('partycypacja', 'budżet obywatelski'),
    }),
    consultation('skwer-brochow', {
      title: both('Skwer przy stacji Brochów', 'The green by Brochów station'),
      summary: both(
        'Zebraliśmy uwagi do projektu; raport powstaje.',
        'Comments on the design are in; the report is being written.',
      ),
      opens: day(-38),
      closes: day(-8),
      topics: topics('zieleń'),
      areas: ['Brochów'],
      results: { due: day(20) },
    }),
    consultation('podworka-nadodrza', {
      title: both('Podwórka Nadodrza', 'The courtyards of Nadodrze'),
      summary: both(
        'Kolejność remontów podwórek w ramach rewitalizacji.',
        'Which courtyards to renew first.',
      ),
      opens: day(-95),
      closes: day(-61),
      topics: topics('rewitalizacja'),
      areas: ['Nadodrze'],
      results: { published: day(-19), url: address('podworka-nadodrza/raport') },
    }),
    consultation('biblioteka-lesnica', {
      title: both('Biblioteka w Leśnicy', 'A library for Leśnica'),
      summary: both(
        'Godziny otwarcia i zajęcia w nowej bibliotece: co się zmieniło po uwagach.',
        'Opening hours and classes of the new library: what the comments changed.',
      ),
      opens: day(-210),
      closes: day(-180),
      topics: topics('kultura', 'edukacja'),
      areas: ['Leśnica'],
      results: {
        published: day(-150),
        url: address('biblioteka-lesnica/raport'),
        effects_url: address('biblioteka-lesnica/efekty'),
      },
    }),
    consultation('strategia-2018', {
      url: 'https://www.wroclaw.pl/rozmawia/',
      title: both(
        'Strategia współpracy z organizacjami pozarządowymi',
        'The strategy for cooperation with NGOs',
      ),
      summary: both(
        'Szerokie konsultacje społeczne, które poprzedziły strategię na lata 2018–2022.',
        'The wide public consultations that came before the strategy for 2018–2022.',
      ),
      opens: '2017',
      closes: '2017',
      topics: topics('konsultacje', 'NGO'),
      organiser: { name: 'Fundacja na rzecz Studiów Europejskich' },
      results: { published: '2018-02-15', url: '/documents/strategia-w-skrocie.pdf' },
    }),
    consultation('linie-nocne', {
      title: both('Nowa siatka linii nocnych', 'A new network of night buses'),
      summary: both(
        'Odwołane: projekt wraca do poprawy po uwagach rad osiedli.',
        'Cancelled: the draft is being revised after comments by local councils.',
      ),
      status: 'cancelled',
      opens: day(-3),
      closes: day(17),
      topics: topics('transport'),
    }),
  ];
};

/** Meetings that belong to them. */
export const meetings = ({ atWork }) => [
  meeting('spacer-nad-olawa', {
    type: 'walk',
    parent: 'park-nad-olawa',
    title: both('Spacer po terenie przyszłego parku', 'A walk through the future park'),
    summary: both(
      'Z projektantką i ornitologiem. Weź wygodne buty.',
      'With the designer and a bird expert. Wear good shoes.',
    ),
    start: atWork(2, '16:00'),
    end: atWork(2, '17:30'),
    mode: 'in-person',
    location: {
      name: both('Przystanek Park Wschodni', 'Park Wschodni stop'),
      address: 'ul. Krakowska, Wrocław',
    },
    areas: ['Przedmieście Oławskie'],
  }),
  meeting('spotkanie-program', {
    type: 'meeting',
    parent: 'program-wspolpracy',
    title: both(`Otwarte spotkanie o programie współpracy`, 'Open meeting on the cooperation programme'),
    summary: both(
      'Na miejscu i w sieci, z tłumaczem polskiego języka migowego.',
      'On site and online, with a Polish Sign Language interpreter.',
    ),
    start: atWork(6, '17:00'),
    end: atWork(6, '19:00'),
    mode: 'hybrid',
    sign_language: true,
    languages: ['pl', 'uk'],
    location: {
      name: both('Centrum organizacji (przykład)', 'NGO centre (sample)'),
      address: 'ul. Fikcyjna 7, Wrocław',
      accessibility: both('Wejście bez schodów, pętla indukcyjna', 'Step-free entrance, induction loop'),
    },
    topics: topics('NGO'),
  }),
  meeting('warsztat-olbin', {
    type: 'workshop',
    parent: 'tempo-30-olbin',
    title: both('Warsztat przy mapie Ołbina', 'Workshop around the map of Ołbin'),
    start: atWork(13, '18:00'),
    end: atWork(13, '20:00'),
    mode: 'in-person',
    location: {
      name: both('Szkoła na Ołbinie (przykład)', 'School in Ołbin (sample)'),
      address: 'ul. Zmyślona 12, Wrocław',
    },
    areas: ['Ołbin'],
  }),
];
