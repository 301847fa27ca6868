import { common } from '../common-fields.js';
import { address, email, flag, list, phone, string, text } from '../fields.js';
import { kindVocabulary } from '../kind-vocabulary.js';
import { party } from './parts.js';

export const channel = kindVocabulary(
  'channel',
  {
    ...common,
    title: text,
    network: string,
    frequency: text,
    handle: string,
    feedUrl: address,
    email,
    phone,
    primary: flag,
  },
  ['title'],
);

export const article = kindVocabulary(
  'article',
  { ...common, title: text, authors: list(party) },
  [],
  (record, _zone, _now, problems) => {
    // Its address leads somewhere all the same.
    if (!(record.title ?? record.summary ?? record.description))
      problems.warning('missing', 'title” or “summary” or “description', 'An article');
    return record;
  },
);
