import type { Measure, Point } from '../../model/measure.js';
import type { Period } from '../../model/period.js';
import {
  strategyTypes,
  type Act,
  type Goal,
  type Milestone,
  type NextStep,
  type Organiser,
  type PrecedingConsultation,
  type Quotation,
  type Related,
  type Value,
} from '../../model/strategy.js';
import { endOf, startOf } from '../../model/time.js';
import { common } from '../common-fields.js';
import {
  address,
  addresses,
  list,
  number,
  object,
  oneOf,
  string,
  text,
  when,
  type Field,
} from '../fields.js';
import { kindVocabulary } from '../kind-vocabulary.js';
import { link, party, partyFields } from './parts.js';

const period: Field<Period> = (value, at) =>
  typeof value === 'string' && /^\d{4}-Q[1-4]$/.test(value) ? value : when(value, at);

const measure = object<Measure>(
  {
    title: text,
    unit: text,
    baseline: number(),
    baselineOn: period,
    target: number(),
    targetOn: period,
    targetText: text,
    current: number(),
    asOf: period,
    currentText: text,
    direction: oneOf('up', 'down', 'unknown'),
    series: list(object<Point>({ date: period, value: number() }, 'date', 'value')),
    source: link,
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
              number: string,
              title: text,
              description: text,
              url: address,
              status: oneOf('planned', 'under-way', 'at-risk', 'late', 'achieved', 'dropped'),
              statusText: text,
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
    type: oneOf(...strategyTypes),
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
    consultation: object<PrecedingConsultation>({
      title: text,
      url: addresses,
      organiser: object<Organiser>({ ...partyFields, url: addresses }),
    }),
    body: party,
    vision: text,
    mission: text,
    values: list(object<Value>({ title: text, description: text }, 'title')),
    quotations: list(object<Quotation>({ text, language: string, source: text, url: address }, 'text')),
    goals: goals(1),
    milestones: list(object<Milestone>({ title: text, date: period, dateText: text }, 'title')),
    next: object<NextStep>({ title: text, url: address, date: when }, 'title'),
    contact: party,
  },
  ['title'],
  (record, zone, _now, problems) => {
    const { validFrom, validTo, ...endless } = record;
    if (!validFrom || !validTo || endOf(validTo, zone) > startOf(validFrom, zone)) return record;
    problems.within('valid_to', () => {
      problems.warning('end-before-start', validTo, validFrom);
    });
    return { ...endless, validFrom };
  },
);
