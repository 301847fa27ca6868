import type { Organisation } from '../../model/organisation.js';
import type { CivicRecord } from '../../model/record.js';

/** Fewer than this say nothing about where a directory is. */
const enough = 5;
/** Degrees. A directory of a region is no wider than the first; a position that is right lies as near as the second. */
const [far, near] = [15, 4];

/**
 * Turns positions round whose latitude and longitude stand in each other's place: those far from all others that would lie
 * among them the other way. Where all of them are wrong, that cannot be told.
 *
 * @param noted Hears of each of them: in which list of locations, and which of them.
 */
export function rightWayRound(
  records: readonly CivicRecord[],
  noted: (locations: unknown, number: number, lat: number, lon: number) => void,
): readonly CivicRecord[] {
  const lats: number[] = [];
  const lons: number[] = [];
  for (const record of records)
    for (const { lat, lon } of (record.kind === 'organisation' && record.locations) || [])
      if (lat !== undefined && lon !== undefined) {
        lats.push(lat);
        lons.push(lon);
      }
  if (lats.length < enough) return records;
  const [midLat, midLon] = [middle(lats), middle(lons)];
  const isSwapped = (lat: number, lon: number) =>
    Math.abs(lat - midLat) + Math.abs(lon - midLon) > far &&
    Math.abs(lon - midLat) < near &&
    Math.abs(lat - midLon) < near;
  return records.map((record) => {
    if (record.kind !== 'organisation') return record;
    let turned = false as boolean;
    const locations = record.locations?.map((place, number) => {
      const { lat, lon } = place;
      if (lat === undefined || lon === undefined || !isSwapped(lat, lon)) return place;
      turned = true;
      noted(record.locations, number, lat, lon);
      return { ...place, lat: lon, lon: lat };
    });
    return turned ? ({ ...record, locations } as Organisation) : record;
  });
}

/** The one in the middle; of many, that of some hundreds of them. */
function middle(numbers: readonly number[]): number {
  const step = Math.ceil(numbers.length / 1000);
  const some = numbers.filter((_, index) => index % step === 0).sort((a, b) => a - b);
  return some[Math.floor(some.length / 2)]!;
}
