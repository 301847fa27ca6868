/** A position on earth, in degrees of WGS 84. */
export interface Position {
  readonly lat: number;
  readonly lon: number;
}

/** `lat` and `lon` where they are degrees of a place: beyond the earth is none, and 0;0 is where programs put nothing. */
export const positionAt = (lat: unknown, lon: unknown): Position | undefined =>
  typeof lat === 'number' &&
  typeof lon === 'number' &&
  Math.abs(lat) <= 90 &&
  Math.abs(lon) <= 180 &&
  (lat !== 0 || lon !== 0)
    ? { lat, lon }
    : undefined;
