import type { Phase, Respond, Results } from '../../model/consultation.js';
import { address, email, flag, list, object, oneOf, string, text, when } from '../fields.js';
import { kindVocabulary } from '../kind-vocabulary.js';
import { withHonestClosing } from '../honest-ends.js';
import { occasion } from './parts.js';

export const consultation = kindVocabulary(
  'consultation',
  {
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
  ['title'],
  withHonestClosing,
);
