import type {
  Act,
  Goal,
  Measure,
  Milestone,
  NextStep,
  PrecedingConsultation,
  Quotation,
  Related,
} from '../../model/strategy.js';
import { common } from '../common-fields.js';
import { address, list, number, object, oneOf, string, text, when, type Field } from '../fields.js';
import { kindVocabulary } from '../kind-vocabulary.js';
import { link, party } from './parts.js';

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
      ? at.problems.expected('fewer levels', value)
      : list(
          object<Goal>(
            {
              id: string,
              title: text,
              description: text,
              measures: list(measure),
              goals: goals(depth + 1),
            },
            'title',
          ),
        )(value, at);

const related = object<Related>({ title: text, url: address, when }, 'title');

export const strategy = kindVocabulary(
  'strategy',
  {
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
    predecessor: related,
    successor: related,
    consultation: object<PrecedingConsultation>({ title: text, url: address, organiser: party }),
    vision: text,
    mission: text,
    quotations: list(object<Quotation>({ text, language: string, source: text, url: address }, 'text')),
    goals: goals(1),
    milestones: list(object<Milestone>({ title: text, date: when, dateText: text }, 'title')),
    next: object<NextStep>({ title: text, url: address, date: when }, 'title'),
    contact: party,
  },
  ['title'],
);
