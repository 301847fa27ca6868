import type { Override, Recurrence } from '../../model/consultation.js';
import { flag, list, object, oneOf, string, when } from '../fields.js';
import { rule } from '../recurrence-rule.js';
import { withHonestEnd } from '../honest-ends.js';
import { noteRules, withHonestTitle } from '../honest-titles.js';
import { kindVocabulary } from '../kind-vocabulary.js';
import { skimming } from '../unread.js';
import { alone, occasion } from './occasion.js';

const fields = {
  ...occasion,
  type: oneOf('hearing', 'workshop', 'meeting', 'walk', 'vote', 'deadline', 'info'),
  start: when,
  end: when,
  previousStart: when,
  tentative: flag,
  parent: string,
};

const { id: _id, ...overridable } = fields;

export const event = kindVocabulary(
  'event',
  {
    ...fields,
    recurrence: object<Recurrence>({
      rrule: rule,
      rrules: list(rule),
      exrules: list(rule),
      rdate: list(when),
      exdate: list(when),
      overrides: list(
        object<Override>({ ...overridable, recurrenceId: when, andLater: flag }, 'recurrenceId'),
      ),
    }),
  },
  ['title', 'start'],
  (record, zone, _now, problems) => {
    const { recurrence } = record;
    if (recurrence) problems.within('recurrence.rrule', () => noteRules(recurrence, problems));
    return withHonestTitle(withHonestEnd(record, record.timeZone ?? zone, problems), problems);
  },
  skimming({
    title: 'title',
    first: 'start',
    last: 'end',
    bearing: ['status', 'recurrence'],
    alone: `${alone} recurrence parent`,
  }),
);
