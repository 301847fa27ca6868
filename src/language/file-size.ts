import { formatNumber } from './numbers.js';

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
