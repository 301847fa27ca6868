import type {
  Access,
  Contact,
  Identifier,
  Organisation,
  Premises,
  Service,
  Source,
  Standing,
  Verified,
} from '../../model/organisation.js';
import { withSite } from '../bare-site.js';
import { common } from '../common-fields.js';
import {
  address,
  email,
  flag,
  list,
  object,
  oneOf,
  phone,
  quoted,
  string,
  text,
  when,
  zone,
  type Field,
} from '../fields.js';
import { kindVocabulary } from '../kind-vocabulary.js';
import { skimming } from '../unread.js';
import { link, partyFields, strings, texts } from './parts.js';
import { placeFields } from './place.js';

const degree = oneOf('yes', 'limited', 'no');

const access = object<Access>({
  wheelchair: degree,
  toilet: degree,
  lift: flag,
  parking: flag,
  inductionLoop: flag,
  signLanguage: flag,
  assistanceDog: flag,
});

const anywhere = object<Premises>({ ...placeFields, hours: string, access });

/** One degree alone is no position; and at 0° and 0°, in the sea off Africa, stand the places that nobody looked up. */
const premises: Field<Premises> = (value, at) => {
  const read = anywhere(value, at);
  if (!read || (read.lat === undefined && read.lon === undefined)) return read;
  const { lat, lon, ...place } = read;
  const nowhere = lat === 0 && lon === 0;
  if (nowhere) at.problems.expected('position', '0;0');
  if (!nowhere && lat !== undefined && lon !== undefined) return read;
  return Object.keys(place).length ? place : undefined;
};

// People write where their site is as they say it.
const site: Field<string> = (value, at) => address(typeof value === 'string' ? withSite(value) : value, at);

// The number of a person has no place in a directory, whatever the feed holds.
const personal = /pesel|passport|paszport|\bssn\b|rnokpp|dow[oó]d/i;

const identifier = object<Identifier>({ scheme: string, id: quoted, url: address }, 'scheme', 'id');

/** A spreadsheet takes the zeros away that a Polish register number begins with. */
const padded: Field<Identifier> = (value, at) => {
  const one = identifier(value, at);
  if (!one || !/^(?:pl-)?krs$/i.test(one.scheme) || !/^\d{1,9}$/.test(one.id)) return one;
  const id = one.id.padStart(10, '0');
  if (!at.problems.has('padded')) at.problems.warning('padded', one.id, id);
  return { ...one, id };
};

const identifiers = list(padded);

const impersonal = (given: readonly Identifier[] | undefined): readonly Identifier[] | undefined =>
  given?.some(({ scheme }) => personal.test(scheme))
    ? given.filter(({ scheme }) => !personal.test(scheme))
    : given;

export const organisation = kindVocabulary(
  'organisation',
  {
    ...common,
    name: text,
    shortName: string,
    otherNames: strings,
    legalForm: string,
    identifiers: (value, at) => impersonal(identifiers(value, at)),
    topics: texts,
    audiences: strings,
    areas: texts,
    services: list(
      object<Service>(
        {
          name: text,
          summary: text,
          url: address,
          eligibility: text,
          cost: text,
          hours: string,
          languages: strings,
        },
        'name',
      ),
    ),
    locations: list(premises),
    contacts: list(object<Contact>({ ...partyFields, role: text, note: text })),
    phone,
    email,
    website: site,
    links: list(link),
    hours: string,
    timeZone: zone,
    languages: strings,
    signLanguage: flag,
    logo: address,
    publicBenefit: flag,
    taxPurpose: text,
    account: string,
    statuses: list(object<Standing>({ label: text, since: when, until: when }, 'label')),
    state: oneOf('active', 'liquidation', 'dissolved'),
    founded: when,
    verified: object<Verified>({ by: text, on: when }),
    source: object<Source>({ name: text, url: address, licence: string, retrieved: when }, 'name'),
  },
  ['name'],
  withoutPersons,
  skimming({
    title: 'name',
    // What organisations are found by, and told apart.
    alone:
      'state topics tags areas language shortName otherNames legalForm identifiers audiences services locations ' +
      'phone contacts publicBenefit summary description languages signLanguage hours published updated',
  }),
);

function withoutPersons(record: Organisation): Organisation {
  const identifiers = impersonal(record.identifiers);
  return identifiers === record.identifiers ? record : { ...record, identifiers: identifiers! };
}
