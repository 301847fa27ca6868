import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/widgets/ngo-directory/define.js';
import type { NgoDirectory } from '../src/widgets/ngo-directory/ngo-directory.js';
import { answering, feedOf, statesOf } from './states.js';

const organisation = (id: string, name: string | object, fields: object, summary?: string) => ({
  id,
  url: `https://example.org/ngo/${id}`,
  ...(summary ? { summary } : {}),
  _civic: { kind: 'organisation', name, ...fields },
});

const items = [
  organisation(
    'szum-drzew',
    'Fundacja Szum Drzew',
    {
      legal_form: 'Fundacja',
      identifiers: [{ scheme: 'KRS', id: '0000123456' }],
      topics: ['ekologia', 'edukacja'],
      locations: [{ address: 'ul. Powstańców Śląskich 12, 53-332 Wrocław' }],
      phone: '71 333 22 11',
      email: 'biuro@szumdrzew.example',
      website: 'https://www.szumdrzew.example/',
      public_benefit: true,
    },
    'Sadzimy drzewa z mieszkańcami osiedli i uczymy dzieci, po czym poznać dąb, a po czym klon.',
  ),
  organisation(
    'podworka',
    'Stowarzyszenie Łódzkie Podwórka',
    {
      legal_form: 'Stowarzyszenie',
      topics: ['kultura', 'sąsiedztwo'],
      locations: [{ address: 'ul. Piotrkowska 5, 90-001 Łódź' }],
      email: 'kontakt@podworka.example',
    },
    'Podwórka jako miejsce spotkań: koncerty, kino letnie i wymiana roślin.',
  ),
  organisation(
    'dom-otwarty',
    'Dom Otwarty',
    {
      legal_form: 'Stowarzyszenie zwykłe',
      topics: ['bezdomność', 'pomoc prawna', 'zdrowie'],
      locations: [{ address: 'pl. Solny 3, 50-061 Wrocław' }],
      phone: '+48 71 777 77 77',
      state: 'liquidation',
    },
    'Nocleg, prysznic i rozmowa dla osób w kryzysie bezdomności.',
  ),
  organisation(
    'dom-kijow',
    { pl: 'Dom Kijów we Wrocławiu', uk: 'Дім Київ у Вроцлаві', en: 'Kyiv House in Wrocław' },
    { legal_form: 'Fundacja', topics: ['migracja', 'język'], areas: ['Stare Miasto'], phone: '500 600 700' },
    'Kursy języka i pomoc rodzinom, które przyjechały z Ukrainy.',
  ),
  organisation('rowery', 'Wrocławska Inicjatywa Rowerowa', {
    short_name: 'WIR',
    topics: ['transport'],
    website: 'https://wir.example/',
  }),
  organisation('stary-most', 'Towarzystwo Starego Mostu', { state: 'dissolved' }),
];

const longNames = [
  organisation(
    'dlugie',
    'Ogólnopolskie Stowarzyszenie na rzecz Rozwoju Społeczności Lokalnych, Edukacji Obywatelskiej i Międzypokoleniowej Współpracy Sąsiedzkiej „Nadodrzańskie Inicjatywy”',
    {
      legal_form: 'Związek stowarzyszeń wpisany do rejestru prowadzonego przez starostę',
      topics: ['współpraca międzypokoleniowa', 'przeciwdziałanie wykluczeniu komunikacyjnemu', 'edukacja'],
      identifiers: [
        { scheme: 'KRS', id: '0000123456' },
        { scheme: 'NIP', id: '897-123-45-67' },
        { scheme: 'REGON', id: '302046830' },
      ],
      areas: ['Nadodrze', 'Ołbin', 'Kleczków', 'Karłowice', 'Różanka'],
      phone: '71 333 22 11 (od poniedziałku do piątku w godzinach 8:00–16:00)',
      email: 'sekretariat.zarzadu.glownego@nadodrzanskie-inicjatywy-spoleczne.example',
      website: 'https://www.nadodrzanskie-inicjatywy-spoleczne-i-obywatelskie.example/',
      public_benefit: true,
      state: 'liquidation',
    },
    'Łączymy ludzi, którzy mieszkają obok siebie, a nigdy ze sobą nie rozmawiali. Prowadzimy świetlice, warsztaty, punkty porad prawnych i bibliotekę rzeczy, a w każdą sobotę wspólny stół na podwórku.',
  ),
  organisation('wort', 'Donaudampfschifffahrtsgesellschaftskapitänswitwenversicherungsverein', {
    legal_form: 'e. V.',
    topics: ['Rechtsschutzversicherungsgesellschaften'],
  }),
];

const meta: Meta<NgoDirectory> = {
  title: 'Widgets/NGO directory',
  component: 'civic-ngo-directory',
};
export default meta;

const states = statesOf<NgoDirectory>(
  'civic-ngo-directory',
  { ready: feedOf(items), empty: feedOf([]), long: feedOf(longNames) },
  'Wszystkie organizacje',
);

export const Ready = states.ready;
export const Idle = states.idle;
export const Loading = states.loading;
export const Empty = states.empty;
export const Stale = states.stale;
export const Failed = states.failed;
export const LongText = states.longText;
export const RightToLeft = states.rightToLeft;
export const Dark = states.dark;

const whole = organisation(
  'szum-drzew',
  'Fundacja Szum Drzew',
  {
    legal_form: 'Fundacja',
    other_names: ['Rustling Trees'],
    identifiers: [
      { scheme: 'KRS', id: '0000359730' },
      { scheme: 'NIP', id: '9721237317' },
      { scheme: 'REGON', id: '302046831' },
    ],
    topics: ['ekologia', 'edukacja'],
    audiences: ['dzieci', 'seniorzy'],
    areas: ['Krzyki'],
    locations: [
      {
        name: 'Biuro',
        address: 'ul. Powstańców Śląskich 12, 53-332 Wrocław',
        lat: 51.09,
        lon: 17.02,
        hint: 'II piętro, wejście od podwórza',
        hours: 'Mo-Fr 09:00-17:00; We 12:00-19:00; PH off',
        accessibility: 'Podjazd z boku budynku',
        access: { wheelchair: 'limited', lift: true, induction_loop: false },
      },
    ],
    services: [
      {
        name: 'Sadzenie drzew z mieszkańcami',
        summary: 'Razem wybieramy miejsce i gatunek.',
        eligibility: 'Wspólnoty i rady osiedli',
        cost: 'bezpłatnie',
        hours: 'Sa 10:00-14:00',
        languages: ['pl', 'uk'],
      },
    ],
    phone: '71 333 22 11',
    email: 'biuro@szumdrzew.example',
    website: 'https://www.szumdrzew.example/',
    contacts: [{ name: 'Anna Lipa', role: 'zapisy szkół', phone: '600 100 200' }],
    languages: ['pl', 'uk'],
    sign_language: true,
    public_benefit: true,
    tax_purpose: 'Park kieszonkowy',
    account: 'PL61109010140000071219812874',
    founded: '2009-05',
    verified: { by: 'Urząd Miejski', on: '2026-09-01' },
    source: { name: 'Rejestr miejski', licence: 'CC BY 4.0', retrieved: '2026-11-01' },
  },
  'Sadzimy drzewa z mieszkańcami osiedli i uczymy dzieci, po czym poznać dąb, a po czym klon.',
);

/** A story of the directory with these attributes, in which something is pressed once it is there. */
const story = (
  args: Readonly<Record<string, string | boolean>>,
  act?: (root: ShadowRoot) => void,
): StoryObj => ({
  args,
  render: () => {
    const element = document.createElement('civic-ngo-directory');
    element.data = feedOf([whole, ...items.slice(1)]);
    if (act)
      element.addEventListener(
        'civic-load',
        () => {
          void element.updateComplete.then(() => {
            if (element.shadowRoot) act(element.shadowRoot);
          });
        },
        { once: true },
      );
    return element;
  },
});

const press = (selector: string, words: string) => (root: ShadowRoot) => {
  [...root.querySelectorAll<HTMLElement>(selector)].find((one) => one.textContent.includes(words))?.click();
};

export const Table = story({ layout: 'table' });
export const ByEveryValue = story({ match: 'all', 'facet-order': 'count', exclude: 'id=stary-most' });
export const NearAPostcode = story({
  postcodes: answering('/stories/postcodes.json', { '50-101': [51.11, 17.03], '53-332': [51.09, 17.02] }),
  near: '51.09,17.02',
});
export const ListInThePage: StoryObj = {
  render: () => {
    const element = document.createElement('civic-ngo-directory');
    element.src = '#organisations';
    const list = document.createElement('ul');
    list.id = 'organisations';
    for (const { _civic: civic } of items) {
      const item = document.createElement('li');
      const { name } = civic;
      item.textContent = `${typeof name === 'string' ? name : 'Dom Kijów'}, ul. Długa 1, 50-101 Wrocław, tel. 71 333 22 11`;
      list.append(item);
    }
    element.append(list);
    return element;
  },
};
export const Details = story({ observe: true }, press('[part="name"]', 'Szum Drzew'));
export const DetailsInPlace = story({ details: 'inline' }, (root) => {
  press('[part="disclosure"] summary', 'Szum Drzew')(root);
});
export const NearestAndShortlist = story({ shortlist: true, 'near-me': true });
export const MapOnDemand = story(
  { 'map-tiles': '/map/tile.svg?{z}/{x}/{y}', 'map-attribution': 'A drawing, and no town' },
  press('.around button', 'map'),
);
