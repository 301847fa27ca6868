import type { KindVocabulary } from '../kind-vocabulary.js';
import { airQuality, helpline, portal, warning, weather } from './city.js';
import { consultation } from './consultation.js';
import { event } from './event.js';
import { notice } from './notice.js';
import { article, channel } from './observe.js';
import { organisation } from './organisation.js';
import { strategy } from './strategy.js';
import { trail } from './trail.js';

/** The words of our own feed, whole. The JSON Schemas in schemas/ say the same for other people's programs. */
export const everyKind: readonly KindVocabulary[] = [
  airQuality,
  article,
  channel,
  consultation,
  event,
  helpline,
  notice,
  organisation,
  portal,
  strategy,
  trail,
  warning,
  weather,
];
