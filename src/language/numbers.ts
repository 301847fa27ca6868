import { numberFormat } from './intl.js';

/** `n` with the language's separators (`12 345,5`) and a true minus. `tag` is BCP 47. */
export function formatNumber(n: number, tag: string, options?: Intl.NumberFormatOptions): string {
  return numberFormat(tag, options).format(n).replace(/^-/, '−');
}

/**
 * Whole degrees: `−3 °C`. Not by Intl's own unit, which writes `-3 st. C` in Polish.
 *
 * @param celsius Degrees Celsius.
 * @param tag BCP 47.
 */
export function temperature(celsius: number, tag: string): string {
  // Rounding gives -0 just below zero; adding 0 takes its sign.
  return `${formatNumber(Math.round(celsius) + 0, tag)}\u00a0°C`;
}

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'];

/**
 * The size of a file in decimal units: `340 kB`, `1,2 MB`.
 *
 * @param bytes A count of bytes.
 * @param tag BCP 47.
 */
export function fileSize(bytes: number, tag: string): string {
  let size = bytes;
  let unit = 0;
  for (; size >= 999.5 && unit < 3; unit++) size /= 1000;
  return formatNumber(size, tag, {
    style: 'unit',
    unit: units[unit]!,
    maximumFractionDigits: unit > 1 && size < 99.95 ? 1 : 0,
  }).replace(/\s/g, '\u00a0');
}
