import { quarterOf, type Period } from '../model/period.js';
import { formatDay } from './dates.js';
import { termsFor, type Languages } from './languages.js';

const roman = ['I', 'II', 'III', 'IV'];

const quarters: Languages<(number: number, year: string) => string> = {
  pl: (number, year) => `${roman[number - 1]!}\u00a0kwartał ${year}\u00a0r.`,
  en: (number, year) => `Q${number}\u00a0${year}`,
  uk: (number, year) => `${roman[number - 1]!}\u00a0квартал ${year}\u00a0р.`,
  de: (number, year) => `${number}.\u00a0Quartal ${year}`,
};

/**
 * `period` as exactly as it is known: `I kwartał 2025 r.`, or as {@link formatDay} writes it.
 *
 * @param tag BCP 47 tag of the language to write in.
 * @param zone IANA zone of the city.
 */
export function formatPeriod(period: Period, tag: string, zone: string): string {
  const quarter = quarterOf(period);
  return quarter ? termsFor(quarters, tag)(quarter.number, quarter.year) : formatDay(period, tag, { zone });
}
