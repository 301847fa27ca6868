import { common } from '../common-fields.js';
import { oneOf, text } from '../fields.js';
import { kindVocabulary } from '../kind-vocabulary.js';
import { validity } from './parts.js';

export const notice = kindVocabulary('notice', {
  ...common,
  title: text,
  label: oneOf('advertisement', 'announcement'),
  ...validity,
});
