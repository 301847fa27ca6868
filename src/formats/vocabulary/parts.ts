import type { Link, Party, Place } from '../../model/common.js';
import {
  address,
  email,
  flag,
  list,
  number,
  object,
  oneOf,
  phone,
  string,
  text,
  when,
  zone,
  type Fields,
} from '../fields.js';
import { common } from '../common-fields.js';
import type { Registration } from '../../model/consultation.js';

// Parts that several kinds of records share.

export const strings = list(string);
export const texts = list(text);
const count = number(0);
export const link = object<Link>({ title: text, url: address }, 'title');
export const partyFields: Fields<Party> = { name: text, url: address, email, phone };
export const party = object<Party>(partyFields);
export const placeFields: Fields<Place> = {
  name: text,
  address: string,
  lat: number(-90, 90),
  lon: number(-180, 180),
  hint: text,
  accessibility: text,
};
export const place = object<Place>(placeFields);

/** What a consultation and an event have in common. */
export const occasion = {
  ...common,
  title: text,
  timeZone: zone,
  status: oneOf(
    'planned',
    'open',
    'closing-soon',
    'closed',
    'report',
    'effects',
    'cancelled',
    'postponed',
    'withdrawn',
  ),
  topics: texts,
  areas: texts,
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

export const validity = { validFrom: when, validUntil: when };
