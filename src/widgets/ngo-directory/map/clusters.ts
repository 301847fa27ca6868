import { worldSize, type WorldPoint } from './projection.js';

/** Things that stand so near to each other that one mark stands for them. */
export interface Cluster<T> {
  readonly at: WorldPoint;
  readonly members: readonly T[];
}

/** Pixels: two marks nearer than this would lie upon each other. */
const cell = 60;

/** `points` by the cells of a grid at `zoom`; each cluster stands in the middle of what it holds. */
export function clustersOf<T extends WorldPoint>(points: readonly T[], zoom: number): readonly Cluster<T>[] {
  const size = worldSize(zoom) / cell;
  const cells = new Map<string, T[]>();
  for (const point of points) {
    const key = `${Math.floor(point.x * size)} ${Math.floor(point.y * size)}`;
    const members = cells.get(key);
    if (members) members.push(point);
    else cells.set(key, [point]);
  }
  return [...cells.values()].map((members) => ({
    at: { x: mean(members.map(({ x }) => x)), y: mean(members.map(({ y }) => y)) },
    members,
  }));
}

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
