// Invented organisations: names, streets and addresses are nobody's.
import { both, item, topics } from './item.mjs';

const organisation = (id, title, summary, { street, at: [lat, lon], hours, ...fields }) =>
  item('organisation', id, {
    title,
    summary,
    url: `https://example.org/organizacje/${id}`,
    website: `https://${id}.example.org/`,
    email: `${id}@example.org`,
    locations: [{ address: `${street}, Wrocław`, lat, lon, ...(hours && { hours }) }],
    ...fields,
  });

export const organisations = [
  // The only real one: what the page of the strategy says of it, and no more.
  item('organisation', 'fundacja-na-rzecz-studiow-europejskich', {
    title: 'Fundacja na rzecz Studiów Europejskich',
    summary: both(
      'Prowadziła konsultacje społeczne, które poprzedziły strategię współpracy na lata 2018–2022.',
      'Led the public consultations that came before the strategy for 2018–2022.',
    ),
    url: 'https://www.wroclaw.pl/rozmawia/',
    legal_form: 'fundacja',
    topics: topics('współpraca', 'NGO'),
  }),
  organisation(
    'wymyslone-mosty',
    'Fundacja Wymyślone Mosty',
    both(
      'Pomaga przyjezdnym urządzić się w mieście: urząd, szkoła, lekarz, język.',
      'Helps newcomers settle in: offices, schools, doctors, language.',
    ),
    {
      street: 'ul. Fikcyjna 7',
      at: [51.0985, 17.056],
      hours: 'Mo-Fr 09:00-17:00',
      legal_form: 'fundacja',
      topics: topics('migracje', 'edukacja'),
      areas: ['Przedmieście Oławskie'],
      languages: ['pl', 'uk', 'en'],
      public_benefit: true,
      founded: '2014',
    },
  ),
  organisation(
    'sasiedzi-z-fikcyjnej',
    'Stowarzyszenie Sąsiedzi z Fikcyjnej',
    both(
      'Wspólne obiady, wymiana narzędzi i podwórko, na którym wszyscy się znają.',
      'Shared meals, a tool library and a courtyard where everyone knows everyone.',
    ),
    {
      street: 'ul. Fikcyjna 21',
      at: [51.1235, 17.034],
      hours: 'Tu-Sa 15:00-20:00',
      legal_form: 'stowarzyszenie',
      topics: topics('sąsiedztwo', 'rewitalizacja'),
      areas: ['Nadodrze'],
      founded: '2016',
    },
  ),
  organisation(
    'zolta-lawka',
    'Fundacja Zmyślona Żółta Ławka',
    both(
      'Stawia ławki tam, gdzie seniorzy muszą odpocząć, i dosiada się do rozmowy.',
      'Puts benches where older people need a rest, and sits down for a talk.',
    ),
    {
      street: 'pl. Zmyślony 3',
      at: [51.1225, 17.056],
      legal_form: 'fundacja',
      topics: topics('seniorzy', 'sąsiedztwo'),
      audiences: ['seniors'],
      areas: ['Ołbin'],
      public_benefit: true,
      founded: '2011',
    },
  ),
  organisation(
    'laka-na-niby',
    'Stowarzyszenie Łąka na Niby',
    both(
      'Zamienia trawniki w łąki kwietne i uczy, czemu warto kosić rzadziej.',
      'Turns lawns into meadows and shows why mowing less is worth it.',
    ),
    {
      street: 'ul. Przykładowa 40',
      at: [51.1465, 17.113],
      legal_form: 'stowarzyszenie',
      topics: topics('zieleń', 'edukacja'),
      areas: ['Psie Pole-Zawidawie'],
      founded: '2019',
    },
  ),
  organisation(
    'pelna-spizarnia',
    'Fundacja Urojona Spiżarnia',
    both(
      'Zbiera żywność ze sklepów i rozwozi ją tam, gdzie jej brakuje.',
      'Collects food from shops and takes it to where it is needed.',
    ),
    {
      street: 'ul. Zmyślona 12',
      at: [51.061, 17.089],
      hours: 'Mo-Sa 08:00-18:00',
      legal_form: 'fundacja',
      topics: topics('pomoc społeczna'),
      areas: ['Brochów', 'Krzyki-Partynice'],
      public_benefit: true,
      founded: '2008',
    },
  ),
  organisation(
    'zmyslony-kompas',
    'Klub Młodych Zmyślony Kompas',
    both(
      'Wyprawy, mapy i pierwsza pomoc dla uczniów od 10 do 16 lat.',
      'Expeditions, maps and first aid for pupils from 10 to 16.',
    ),
    {
      street: 'ul. Nieistniejąca 5',
      at: [51.103, 17.096],
      legal_form: 'klub',
      topics: topics('młodzież', 'sport'),
      audiences: ['youth'],
      areas: ['Biskupin-Sępolno-Dąbie-Bartoszowice'],
      founded: '2003',
    },
  ),
  organisation(
    'rece-mowia',
    'Stowarzyszenie Ręce na Przykład',
    both(
      'Kursy polskiego języka migowego i tłumacz na spotkania osiedlowe.',
      'Courses in Polish Sign Language and interpreters for local meetings.',
    ),
    {
      street: 'ul. Przykładowa 9',
      at: [51.11, 17.025],
      hours: 'Mo-Th 10:00-18:00',
      legal_form: 'stowarzyszenie',
      topics: topics('dostępność', 'edukacja'),
      public_benefit: true,
      founded: '1998',
    },
  ),
  organisation(
    'swietlica-pod-krasnalem',
    'Świetlica pod Wymyślonym Krasnalem',
    both(
      'Odrabianie lekcji, ciepły obiad i próby małej orkiestry po szkole.',
      'Homework, a warm meal and a small orchestra after school.',
    ),
    {
      street: 'ul. Bajkowa 2',
      at: [51.1205, 17.041],
      hours: 'Mo-Fr 13:00-18:00',
      legal_form: 'stowarzyszenie zwykłe',
      topics: topics('dzieci', 'kultura'),
      areas: ['Nadodrze', 'Ołbin'],
      founded: '2012',
    },
  ),
  organisation(
    'nieistniejace-tramwaje',
    'Towarzystwo Miłośników Nieistniejących Tramwajów',
    both(
      'Opowiada o liniach, których już nie ma, i zbiera bilety z całego świata.',
      'Tells of lines that are no more, and collects tickets from all over the world.',
    ),
    {
      street: 'pl. Zajezdnia na Niby 1',
      at: [51.093, 16.985],
      legal_form: 'towarzystwo',
      topics: topics('historia', 'transport'),
      areas: ['Grabiszyn-Grabiszynek'],
      founded: '1991',
    },
  ),
  organisation(
    'dwa-kola-na-niby',
    'Stowarzyszenie Dwa Koła na Niby',
    both(
      'Naprawia rowery razem z właścicielami i pilnuje dróg rowerowych.',
      'Mends bicycles with their owners and looks after cycle paths.',
    ),
    {
      street: 'ul. Szprychowa 30',
      at: [51.14, 17.04],
      hours: 'We-Fr 16:00-20:00; Sa 10:00-14:00',
      legal_form: 'stowarzyszenie',
      topics: topics('transport', 'sport'),
      areas: ['Karłowice-Różanka'],
      founded: '2010',
    },
  ),
  organisation(
    'kod-na-probe',
    'Fundacja Kod na Próbę',
    both(
      'Zajęcia z komputerem dla tych, którzy zaczynają późno albo od zera.',
      'Computer classes for those who start late, or from nothing.',
    ),
    {
      street: 'ul. Zerowa 1',
      at: [51.056, 17.062],
      legal_form: 'fundacja',
      topics: topics('edukacja', 'seniorzy'),
      areas: ['Jagodno'],
      languages: ['pl', 'en'],
      founded: '2015',
    },
  ),
  organisation(
    'nowy-szew',
    'Spółdzielnia Socjalna Szew na Niby',
    both(
      'Szyje z odzysku i daje pracę osobom, którym trudno ją znaleźć.',
      'Sews from salvage, and gives work to people who find it hard to get any.',
    ),
    {
      street: 'ul. Bajkowa 18',
      at: [51.095, 16.956],
      hours: 'Mo-Fr 08:00-16:00',
      legal_form: 'spółdzielnia socjalna',
      topics: topics('praca', 'pomoc społeczna'),
      areas: ['Muchobór Wielki'],
      founded: '2017',
    },
  ),
];
