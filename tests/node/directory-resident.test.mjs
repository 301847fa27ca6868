// Sixty searches as residents type them, by hand: inflected, without diacritics, misspelt, half a phone number, a street, an
// acronym; among two thousand other organisations. The one that is meant stands among the first ten.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { organisations } from '../../bench/generate.mjs';
import { readFeed } from '../../dist/lib/feed.js';
import { anything } from '../../dist/lib/search/catalogue.js';
import { usualFacets } from '../../dist/lib/search/facets.js';
import { MemoryCatalogue } from '../../dist/lib/search/memory-catalogue.js';

const { signal } = new AbortController();
const known = {
  ekostraz: {
    name: 'Ekostraż',
    summary: 'Ratujemy dzikie i domowe zwierzęta, niesiemy pomoc.',
    topics: ['zwierzęta'],
    phone: '+48 71 345 67 89',
    locations: [{ address: 'ul. Zaporoska 15/4, 53-519 Wrocław' }],
    email: 'interwencje@ekostraz.example',
  },
  schronisko: {
    name: 'Schronisko dla Bezdomnych Zwierząt we Wrocławiu',
    topics: ['zwierzęta'],
    locations: [{ address: 'ul. Ślazowa 2, 51-007 Wrocław' }],
    phone: '71 362 56 74',
  },
  brat: {
    name: 'Towarzystwo Pomocy im. św. Brata Alberta, Koło Wrocławskie',
    short_name: 'TPBA',
    topics: ['bezdomność'],
    services: [{ name: 'Noclegownia dla mężczyzn' }],
    locations: [{ address: 'ul. Małachowskiego 15, 50-084 Wrocław' }],
  },
  hospicjum: {
    name: 'Fundacja Wrocławskie Hospicjum dla Dzieci',
    identifiers: [{ scheme: 'KRS', id: '0000287982' }],
    public_benefit: true,
    website: 'https://hospicjum.example/',
  },
  wosp: { name: 'Fundacja Wielka Orkiestra Świątecznej Pomocy', short_name: 'WOŚP' },
  zhp: { name: 'Związek Harcerstwa Polskiego, Hufiec Wrocław', short_name: 'ZHP' },
  pck: { name: 'Polski Czerwony Krzyż, Oddział Rejonowy', short_name: 'PCK' },
  mdk: { name: 'Młodzieżowy Dom Kultury Śródmieście', areas: ['Ołbin'] },
  utw: { name: 'Uniwersytet Trzeciego Wieku przy Uniwersytecie', audiences: ['seniorzy'] },
  osp: { name: 'Ochotnicza Straż Pożarna w Świniarach', locations: [{ address: 'ul. Pęgowska 9' }] },
  kgw: { name: 'Koło Gospodyń Wiejskich „Marcowianki”' },
  rower: {
    name: 'Wrocławska Inicjatywa Rowerowa',
    topics: ['transport'],
    services: [{ name: 'Naprawa rowerów' }],
  },
  nomada: {
    name: 'Stowarzyszenie na rzecz Integracji Społeczeństwa Wielokulturowego Nomada',
    languages: ['uk', 'en'],
    services: [{ name: 'Porady prawne dla cudzoziemców' }],
  },
  ukraina: { name: 'Fundacja „Україна”', other_names: ['Fundacja Ukraina'], topics: ['migracje'] },
  lambda: { name: 'Kultura Równości', summary: 'Wsparcie osób LGBT+.' },
  autyzm: {
    name: 'Fundacja „Oswoić Świat”',
    audiences: ['osoby z autyzmem'],
    services: [{ name: 'Diagnoza autyzmu' }],
  },
  bank: { name: 'Bank Żywności we Wrocławiu', email: 'biuro@bank.example' },
  caritas: { name: 'Caritas Archidiecezji Wrocławskiej', phone: '71 372 19 86' },
  aa: { name: 'Klub Abstynenta „Podkowa”', topics: ['uzależnienia'] },
  niewidomi: { name: 'Polski Związek Niewidomych, Okręg Dolnośląski', short_name: 'PZN' },
  szachy: { name: 'Klub Szachowy Polonia', topics: ['sport', 'szachy'] },
  chor: { name: 'Chór Kameralny „Senza Rigore”' },
  ogrod: { name: 'Rodzinny Ogród Działkowy „Pod Różą”', locations: [{ address: 'ul. Żernicka 212' }] },
  prawo: { name: 'Centrum Praw Kobiet, Oddział Wrocław', services: [{ name: 'Telefon zaufania' }] },
};
const searches = {
  ekostraz: ['ekostraz', 'eko straż', 'zaporoska 15', 'pomoc dla dzikich zwierząt', 'ekostarż'],
  schronisko: [
    'schronisko wroclaw',
    'schronisko dla psow',
    'slazowa',
    'schroniska dla zwierzat',
    'schronsko dla zwierząt',
  ],
  brat: ['brat albert', 'noclegownia', 'tpba', 'brata alberta wroclaw', 'małachowskiego'],
  hospicjum: ['hospicjum dla dzieci', 'hospicium dla dzieci', '287982', 'krs 0000287982', 'hospicjum opp'],
  wosp: ['wosp', 'wielka orkiestra', 'orkiestra swiatecznej pomocy', 'WOŚP fundacja'],
  zhp: ['zhp', 'harcerze', 'hufiec wroclaw'],
  pck: ['pck', 'czerwony krzyz', 'polski czerwony krzyz'],
  mdk: ['mlodziezowy dom kultury', 'dom kultury olbin', 'mdk srodmiescie', 'dk olbin'],
  utw: ['utw', 'uniwersytet 3 wieku', 'uniwersytet trzeciego wieku'],
  osp: ['osp swiniary', 'straz pozarna swiniary', 'straż pożarna pęgowska'],
  kgw: ['kgw marcowianki', 'marcowianki', 'kolo gospodyn marcowianki'],
  rower: ['naprawa roweru', 'rowerowa inicjatywa', 'rowery'],
  nomada: ['nomada', 'porady prawne dla cudzoziemcow', 'pomoc prawna cudzoziemcy'],
  ukraina: ['fundacja ukraina', 'україна', 'ukraina'],
  lambda: ['kultura rownosci', 'lgbt'],
  autyzm: ['autyzm', 'oswoic swiat', 'diagnoza autyzmu'],
  bank: ['bank zywnosci', 'bank żywnosci wroclaw'],
  caritas: ['caritas', 'karitas', '71 372 19 86', '+48 713721986', '3721986'],
  aa: ['klub abstynenta', 'podkowa', 'uzaleznienia klub'],
  niewidomi: ['zwiazek niewidomych', 'pzn', 'niewidomi'],
  szachy: ['szachy', 'klub szachowy'],
  chor: ['senza rigore', 'chór kameralny'],
  ogrod: ['rod pod roza', 'ogrodki dzialkowe zernicka'],
  prawo: ['prawa kobiet', 'centrum praw kobiet', 'telefon zaufania'],
};

it('what residents type finds what they mean', async () => {
  const feed = organisations(2000);
  for (const [id, fields] of Object.entries(known))
    feed.items.push({ id, _civic: { kind: 'organisation', ...fields } });
  const { records } = await readFeed(feed);
  const shelf = {
    organisations: records,
    tag: 'pl',
    language: 'pl',
    zone: 'Europe/Warsaw',
    facets: usualFacets,
  };
  const catalogue = new MemoryCatalogue(shelf);
  const missed = [];
  let asked = 0;
  for (const [id, queries] of Object.entries(searches))
    for (const query of queries) {
      asked += 1;
      const answer = await catalogue.find({ ...anything, query }, signal);
      const ids = answer.items(10, signal).map((one) => one.id);
      if (!ids.includes(id)) missed.push(`${query} (${answer.total})`);
    }
  assert.ok(asked >= 60);
  assert.deepEqual(missed, []);
});
