import { common } from '../common-fields.js';
import { list, text } from '../fields.js';
import { kindVocabulary } from '../kind-vocabulary.js';
import { link } from './parts.js';

export const trail = kindVocabulary('trail', { ...common, title: text, steps: list(link), back: link }, [
  'steps',
]);
