import type { AirQuality, Weather } from '../../../model/city.js';

export { airView } from './air-view.js';
export { bulletinStyles } from './bulletin.styles.js';
export { sourcesView } from './sources-view.js';
export { isFor, warningView } from './warning-view.js';
export { weatherView } from './weather-view.js';

/**
 * Whether a reading is of one of the stations that the host names: by its id, `12424`, or by its name. One that names no
 * station is of the city as a whole.
 */
export function isOf({ id, station }: Weather | AirQuality, stations: string): boolean {
  const wanted = stations
    .split(',')
    .map((one) => one.trim().toLowerCase())
    .filter(Boolean);
  if (wanted.length === 0 || station === undefined) return true;
  return wanted.includes(id.toLowerCase()) || wanted.includes(station.toLowerCase());
}
