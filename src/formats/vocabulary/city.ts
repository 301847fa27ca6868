import { common } from '../common-fields.js';
import { flag, number, oneOf, phone, string, text, textLike, when } from '../fields.js';
import { kindVocabulary } from '../kind-vocabulary.js';
import { strings, validity } from './parts.js';

const observation = { ...common, title: text, asOf: when, station: string, attribution: text };

export const helpline = kindVocabulary(
  'helpline',
  { ...common, title: text, phone, country: textLike('country', /^[a-z]{2}$/i), hours: text },
  ['phone'],
);

export const weather = kindVocabulary('weather', {
  ...observation,
  temperature: number(-90, 70),
  code: number(0, 99),
  isDay: flag,
  condition: text,
});

export const airQuality = kindVocabulary('air-quality', {
  ...observation,
  level: number(0, 5),
  scale: oneOf('gios', 'eaqi'),
  index: number(0),
  pollutant: string,
  subIndex: flag,
});

export const warning = kindVocabulary(
  'warning',
  { ...common, title: text, level: number(1, 3), ...validity, areas: strings, attribution: text },
  ['title', 'validUntil'],
);

export const portal = kindVocabulary('portal', { ...common, title: text, role: oneOf('portal', 'section') }, [
  'title',
]);
