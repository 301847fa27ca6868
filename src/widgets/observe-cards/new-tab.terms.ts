import type { Languages } from '../../language/languages.js';

/** What is said of a link that leaves the page where it is. */
export const newTabTerms: Languages<string> = {
  pl: 'otwiera się w\u00a0nowej karcie',
  en: 'opens in a new tab',
  uk: 'відкривається в\u00a0новій вкладці',
  de: 'öffnet in einem neuen Tab',
};
