// Feeds of any size, the same for the same size: consultations around a day, and organisations of a city.

/** Numbers from 0 to 1 in an order that depends on `seed` alone (mulberry32). */
export function chance(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const areas = [
  'Krzyki',
  'Ołbin',
  'Psie Pole',
  'Jagodno',
  'Leśnica',
  'Biskupin',
  'Nadodrze',
  'Gaj',
  'Śródmieście',
];
const topics = ['zieleń', 'transport', 'kultura', 'sport', 'edukacja', 'zdrowie', 'mieszkania', 'klimat'];
const things = [
  'Park',
  'Skwer',
  'Ulica',
  'Szkoła',
  'Plac',
  'Bulwar',
  'Most',
  'Osiedle',
  'Tramwaj',
  'Świetlica',
];
const names = [
  'Zielona',
  'Łódeczka',
  'Ścieżka',
  'Nadzieja',
  'Wspólnota',
  'Źródło',
  'Iskra',
  'Kładka',
  'Przystań',
];
const forms = ['Fundacja', 'Stowarzyszenie', 'Klub sportowy', 'Spółdzielnia socjalna'];

const head = { version: 'https://jsonfeed.org/version/1.1', title: 'Bench', language: 'pl' };
const civic = { version: '1.0', time_zone: 'Europe/Warsaw' };
const dayAfter = (start, days) => new Date(start + days * 86_400_000).toISOString().slice(0, 10);

/** `count` consultations, some over, some open, some to come on `today` (milliseconds since 1970). */
export function consultations(count, today) {
  const random = chance(count);
  const one = (list) => list[Math.floor(random() * list.length)];
  const items = Array.from({ length: count }, (_, index) => {
    const opens = Math.floor((random() - 0.6) * 1500);
    return {
      id: `k${index}`,
      url: `https://example.org/k/${index}`,
      title: `${one(things)} ${one(names)} ${index}`,
      summary: 'Co zmienić, co zostawić?',
      _civic: {
        kind: 'consultation',
        opens: dayAfter(today, opens),
        closes: dayAfter(today, opens + 7 + Math.floor(random() * 40)),
        topics: [one(topics)],
        areas: [one(areas)],
      },
    };
  });
  return { ...head, _civic: civic, items };
}

const syllables =
  'ba be bo brzo ce chę cza da dę do dro fa ga go gro ja je ka kę ko kra la le lę lo ła łą ło ma me mi mo na ni no pa pie po pra ra rę ro sa sie so sta świe ta te to tra wa we wo za ze zie zo żu żó'.split(
    ' ',
  );
const ends = ['', 'cz', 'k', 'ka', 'l', 'ła', 'm', 'nia', 'r', 'ń', 'ść', 't', 'wo', 'ż'];

/** `count` words that nobody says, yet might: a vocabulary as large as a real one. */
function madeWords(count, random) {
  const one = (list) => list[Math.floor(random() * list.length)];
  const words = new Set();
  while (words.size < count) {
    const length = 2 + Math.floor(random() * 3);
    const word = Array.from({ length }, () => one(syllables)).join('') + one(ends);
    words.add(word[0].toUpperCase() + word.slice(1));
  }
  return [...words];
}

/** `count` organisations with what a directory shows of them. No two have the same name. */
export function organisations(count) {
  const random = chance(count + 1);
  const one = (list) => list[Math.floor(random() * list.length)];
  const digits = (length) => String(Math.floor(random() * 10 ** length)).padStart(length, '0');
  const words = madeWords(4000, random);
  const streets = madeWords(300, random);
  const taken = new Set();
  const name = () => {
    const made = `${one(words)} ${one(words)}`;
    if (taken.has(made)) return name();
    taken.add(made);
    return made;
  };
  const items = Array.from({ length: count }, (_, index) => {
    const form = one(forms);
    return {
      id: `o${index}`,
      url: `https://example.org/o/${index}`,
      title: `${form} ${name()}`,
      summary: `Działamy na osiedlu ${one(areas)}: ${one(topics)}, ${one(topics)} i sąsiedzkie spotkania w każdym tygodniu. ${one(names)} i ${one(words)} dla każdego.`,
      _civic: {
        kind: 'organisation',
        legal_form: form,
        identifiers: [
          { scheme: 'KRS', id: `0000${digits(6)}` },
          { scheme: 'NIP', id: digits(10) },
        ],
        topics: [one(topics), one(topics)],
        areas: [one(areas)],
        locations: [{ name: 'Wrocław', address: `ul. ${one(streets)} ${1 + (index % 90)}, 50-001 Wrocław` }],
        email: `biuro${index}@example.org`,
        phone: `71 ${digits(3)} ${digits(2)} ${digits(2)}`,
        website: `https://o${index}.example.org/`,
        public_benefit: random() < 0.3,
      },
    };
  });
  return { ...head, _civic: civic, items };
}
