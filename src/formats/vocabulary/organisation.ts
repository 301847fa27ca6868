import type { Identifier, Verified } from '../../model/organisation.js';
import { common } from '../common-fields.js';
import { address, email, flag, list, object, oneOf, phone, quoted, string, text, when } from '../fields.js';
import { kindVocabulary } from '../kind-vocabulary.js';
import { party, place, strings, texts } from './parts.js';

export const organisation = kindVocabulary(
  'organisation',
  {
    ...common,
    name: text,
    shortName: string,
    otherNames: strings,
    legalForm: string,
    identifiers: list(object<Identifier>({ scheme: string, id: quoted }, 'scheme', 'id')),
    topics: texts,
    audiences: strings,
    areas: texts,
    locations: list(place),
    contacts: list(party),
    phone,
    email,
    website: address,
    languages: strings,
    logo: address,
    publicBenefit: flag,
    state: oneOf('active', 'liquidation', 'dissolved'),
    founded: when,
    verified: object<Verified>({ by: text, on: when }),
  },
  ['name'],
);
