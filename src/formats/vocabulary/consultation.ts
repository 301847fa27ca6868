import type { Phase, Respond, Results } from '../../model/consultation.js';
import {
  address,
  email,
  flag,
  list,
  object,
  oneOf,
  phone,
  string,
  text,
  when,
  type Field,
} from '../fields.js';
import { kindVocabulary } from '../kind-vocabulary.js';
import { withHonestClosing, withHonestSpan } from '../honest-ends.js';
import { withHonestTitle } from '../honest-titles.js';
import { skimming } from '../unread.js';
import { alone, occasion } from './occasion.js';

const anyPhase = object<Phase>({ id: string, title: text, start: when, end: when, url: address }, 'title');

const phase: Field<Phase> = (value, at) => {
  const read = anyPhase(value, at);
  return read && withHonestSpan(read, at.zone, at.problems);
};

export const consultation = kindVocabulary(
  'consultation',
  {
    ...occasion,
    type: oneOf('consultation', 'survey', 'vote', 'info'),
    opens: when,
    closes: when,
    closesInclusive: flag,
    phases: list(phase),
    respond: object<Respond>({ online: address, email, post: string, phone, form: address }),
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
  ['title'],
  (record, zone, now, problems) => withHonestTitle(withHonestClosing(record, zone, now, problems), problems),
  skimming({
    title: 'title',
    first: 'opens',
    last: 'closes',
    bearing: ['status', 'closes_inclusive', 'results'],
    alone: `${alone} closesInclusive results`,
  }),
);
