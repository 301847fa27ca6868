import type { Registration } from '../../model/consultation.js';
import { common } from '../common-fields.js';
import { address, flag, number, object, oneOf, text, when, zone } from '../fields.js';
import { link, party, strings, texts } from './parts.js';
import { place } from './place.js';

const count = number(0);

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
  details: address,
};

/** What a long calendar is sorted and filtered by. */
export const alone = 'timeZone status type topics tags areas audiences organiser source language details';
