import type { Organisation } from '../model/organisation.js';

/** A position on earth, in WGS 84 degrees. */
export type Point = readonly [lat: number, lon: number];

/** From where distances are told, and how far one would go. */
export interface Near {
  readonly lat: number;
  readonly lon: number;
  /** Kilometres; default: any. */
  readonly within?: number | undefined;
}

/** Where an organisation is found. */
export const pointsOf = ({ locations = [] }: Organisation): readonly Point[] =>
  locations.flatMap(({ lat, lon }) => (lat === undefined || lon === undefined ? [] : [[lat, lon] as const]));

/** Kilometres to the nearest of these points; infinitely many where there is none. */
export function distanceTo({ lat, lon }: Near, points: readonly Point[]): number {
  let least = Infinity;
  for (const point of points) least = Math.min(least, kilometres(lat, lon, ...point));
  return least;
}

/**
 * Kilometres between two positions, as the crow flies.
 *
 * @public
 */
export function kilometres(lat: number, lon: number, otherLat: number, otherLon: number): number {
  const radians = Math.PI / 180;
  const half =
    Math.sin(((otherLat - lat) * radians) / 2) ** 2 +
    Math.cos(lat * radians) * Math.cos(otherLat * radians) * Math.sin(((otherLon - lon) * radians) / 2) ** 2;
  return 12_742 * Math.asin(Math.min(1, Math.sqrt(half)));
}

/** How far each of `places` is, of those that are near enough; to be done in slices. */
export function* distances(
  near: Near,
  places: Iterable<number>,
  pointsAt: (place: number) => readonly Point[],
): Generator<void, ReadonlyMap<number, number>> {
  const all = new Map<number, number>();
  let read = 0;
  for (const place of places) {
    const far = distanceTo(near, pointsAt(place));
    if (far <= (near.within ?? Infinity)) all.set(place, far);
    if (++read % 512 === 0) yield;
  }
  return all;
}
