import { formatNumber } from './numbers.js';

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
