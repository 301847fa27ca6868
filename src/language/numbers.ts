import { numberFormat } from './intl.js';
import { tagOfWords } from './languages.js';

/** `n` with the language's separators (`12 345,5`) and a true minus. `tag` is BCP 47. */
export function formatNumber(n: number, tag: string, options?: Intl.NumberFormatOptions): string {
  return numberFormat(tagOfWords(tag), options).format(n).replace(/^-/, '−');
}
