/** A point of the square that web maps lay the world on: both from 0 to 1, from the north-west. */
export interface WorldPoint {
  readonly x: number;
  readonly y: number;
}

/** Pixels of a tile, and of the whole world at zoom 0. */
export const tileSize = 256;

/** Beyond this latitude the square of Mercator ends. */
const pole = 85.051129;

/** Where a position lies on the square. Degrees are WGS 84. */
export function worldPoint(lat: number, lon: number): WorldPoint {
  const sine = Math.sin((Math.max(-pole, Math.min(pole, lat)) * Math.PI) / 180);
  return { x: lon / 360 + 0.5, y: 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI) };
}

/** How many pixels the world is wide at `zoom`. */
export const worldSize = (zoom: number): number => tileSize * 2 ** zoom;

/** What is to be seen: the middle, and how near. */
export interface Sight {
  readonly middle: WorldPoint;
  readonly zoom: number;
}

/**
 * The nearest sight of `width` by `height` pixels that has all of `points` in it.
 *
 * @param nearest Zoom beyond which it does not go.
 */
export function sightOf(
  points: readonly WorldPoint[],
  width: number,
  height: number,
  nearest: number,
): Sight {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [west, east, north, south] = [
    least(xs),
    -least(xs.map((x) => -x)),
    least(ys),
    -least(ys.map((y) => -y)),
  ];
  const middle = { x: (west + east) / 2, y: (north + south) / 2 };
  let zoom = nearest;
  // Markers have a size of their own, and stand with their points on the place.
  const fits = () =>
    (east - west) * worldSize(zoom) < width - 64 && (south - north) * worldSize(zoom) < height - 96;
  while (zoom > 0 && !fits()) zoom--;
  return { middle, zoom };
}

// There may be more of them than a call takes arguments.
const least = (numbers: readonly number[]): number =>
  numbers.reduce((one, other) => Math.min(one, other), Infinity);
