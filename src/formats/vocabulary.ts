import type { CommonFields, Document, Image, Link, Party, Place } from '../model/common.js';
import type {
  Act,
  Goal,
  Measure,
  Milestone,
  NextStep,
  PrecedingConsultation,
  Quotation,
  Related,
} from '../model/strategy.js';
import type { Override, Phase, Recurrence, Registration, Respond, Results } from '../model/consultation.js';
import type { Identifier, Verified } from '../model/organisation.js';
import type { CivicRecord, Kind, RecordOf } from '../model/record.js';
import {
  address,
  email,
  flag,
  list,
  number,
  object,
  oneOf,
  string,
  tableOf,
  text,
  when,
  type Field,
  type Fields,
  type FieldTable,
} from './fields.js';

// The words of our own feed: what each kind of record may say, and how each field is read. The JSON Schemas in
// schemas/ say the same for other people's programs, and a test holds the two together.

const lat = number(-90, 90);
const lon = number(-180, 180);
const count = number(0);
const strings = list(string);

const link = object<Link>({ title: text, url: address }, 'title');
const party = object<Party>({ name: text, url: address, email, phone: string });
const place = object<Place>({ name: text, address: string, lat, lon, hint: text, accessibility: text });
const image = object<Image>({ src: address, alt: text, credit: string }, 'src');

export const document = object<Document>(
  { title: text, url: address, type: string, size: count, pages: count, language: string, accessible: flag },
  'url',
);

const common: Fields<CommonFields> = {
  id: string,
  url: address,
  summary: text,
  description: text,
  language: string,
  tags: strings,
  image,
  documents: list(document),
  published: when,
  updated: when,
};

const status = oneOf(
  'planned',
  'open',
  'closing-soon',
  'closed',
  'report',
  'effects',
  'cancelled',
  'postponed',
  'withdrawn',
);

const occasion = {
  ...common,
  title: text,
  timeZone: string,
  status,
  topics: strings,
  areas: strings,
  audiences: strings,
  organiser: party,
  mode: oneOf('online', 'in-person', 'hybrid'),
  location: place,
  languages: strings,
  signLanguage: flag,
  registration: object<Registration>({
    url: address,
    opens: when,
    closes: when,
    capacity: count,
    remaining: count,
  }),
  source: link,
};

const event = {
  ...occasion,
  type: oneOf('hearing', 'workshop', 'meeting', 'walk', 'vote', 'deadline', 'info'),
  start: when,
  end: when,
  previousStart: when,
  parent: string,
};

const { id: _, ...overridable } = event;

const measure = object<Measure>(
  {
    title: text,
    unit: text,
    baseline: number(),
    target: number(),
    current: number(),
    asOf: when,
    direction: oneOf('up', 'down'),
  },
  'title',
);

// A goal holds goals; a feed that nests them without end is not followed for ever.
const goals =
  (depth: number): Field<readonly Goal[]> =>
  (value, at) =>
    depth > 5
      ? at.problems.expected('at most five levels of goals', value)
      : list(
          object<Goal>(
            { id: string, title: text, description: text, measures: list(measure), goals: goals(depth + 1) },
            'title',
          ),
        )(value, at);

const observation = { ...common, title: text, asOf: when, station: string, attribution: text };

const validity = { validFrom: when, validUntil: when };

/** How each kind of record is read, field by field. */
const kinds: { readonly [K in Kind]: Fields<Omit<RecordOf<K>, 'kind'>> } = {
  consultation: {
    ...occasion,
    type: oneOf('consultation', 'survey', 'vote', 'info'),
    opens: when,
    closes: when,
    closesInclusive: flag,
    phases: list(object<Phase>({ id: string, title: text, start: when, end: when, url: address }, 'title')),
    respond: object<Respond>({ online: address, email, post: string, phone: string, form: address }),
    results: object<Results>({
      due: when,
      published: when,
      url: address,
      summary: text,
      effectsUrl: address,
    }),
    legalBasis: text,
    reference: string,
  },
  event: {
    ...event,
    recurrence: object<Recurrence>({
      rrule: string,
      rdate: list(when),
      exdate: list(when),
      overrides: list(object<Override>({ ...overridable, recurrenceId: when }, 'recurrenceId')),
    }),
  },
  organisation: {
    ...common,
    name: text,
    shortName: string,
    otherNames: strings,
    legalForm: string,
    identifiers: list(object<Identifier>({ scheme: string, id: string }, 'scheme', 'id')),
    topics: strings,
    audiences: strings,
    areas: strings,
    locations: list(place),
    contacts: list(party),
    phone: string,
    email,
    website: address,
    languages: strings,
    logo: address,
    publicBenefit: flag,
    state: oneOf('active', 'liquidation', 'dissolved'),
    founded: when,
    verified: object<Verified>({ by: text, on: when }),
  },
  strategy: {
    ...common,
    title: text,
    lead: text,
    type: oneOf('strategy', 'programme', 'plan', 'report'),
    adoptedOn: when,
    adoptedBy: text,
    adoptedByForm: text,
    act: object<Act>({ number: string, date: when, url: address, title: text }),
    validFrom: when,
    validTo: when,
    phase: oneOf('drafting', 'consultation', 'in-force'),
    parent: link,
    predecessor: object<Related>({ title: text, url: address, when }, 'title'),
    successor: object<Related>({ title: text, url: address, when }, 'title'),
    consultation: object<PrecedingConsultation>({ title: text, url: address, organiser: party }),
    vision: text,
    mission: text,
    quotations: list(object<Quotation>({ text, language: string, source: text, url: address }, 'text')),
    goals: goals(1),
    milestones: list(object<Milestone>({ title: text, date: when, dateText: text }, 'title')),
    next: object<NextStep>({ title: text, url: address, date: when }, 'title'),
    contact: party,
  },
  channel: {
    ...common,
    title: text,
    network: string,
    frequency: text,
    handle: string,
    feedUrl: address,
    primary: flag,
  },
  article: { ...common, title: text, authors: list(party) },
  helpline: { ...common, title: text, phone: string, country: string, hours: text },
  weather: { ...observation, temperature: number(-90, 70), code: number(0, 99), condition: text },
  'air-quality': {
    ...observation,
    level: number(0, 5),
    scale: oneOf('gios', 'eaqi'),
    index: number(0),
    pollutant: string,
  },
  warning: { ...common, title: text, level: number(1, 3), ...validity },
  portal: { ...common, title: text, role: oneOf('portal', 'section') },
  trail: { ...common, title: text, steps: list(link), back: link },
  notice: { ...common, title: text, label: oneOf('advertisement', 'announcement'), ...validity },
};

/** Fields without which a record of a kind has nothing to say, beside its `id`. */
export const needed: Readonly<Record<Kind, readonly string[]>> = {
  consultation: ['title'],
  event: ['title', 'start'],
  organisation: ['name'],
  strategy: ['title'],
  channel: ['title'],
  article: [],
  helpline: ['phone'],
  weather: [],
  'air-quality': [],
  warning: ['title', 'validUntil'],
  portal: ['title'],
  trail: ['steps'],
  notice: [],
};

const tables = new Map<string, FieldTable>();

/** Whether `word` names a kind of record. */
export const isKind = (word: unknown): word is CivicRecord['kind'] =>
  typeof word === 'string' && Object.hasOwn(kinds, word);

/** The fields of records of `kind`, by their names in feeds. */
export function fieldsOf(kind: Kind): FieldTable {
  const table = tables.get(kind) ?? tableOf(kinds[kind]);
  tables.set(kind, table);
  return table;
}
