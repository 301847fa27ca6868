import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { kilometres } from '../../../dist/lib/search/nearness.js';
import { clustersOf } from '../../../dist/lib/widgets/ngo-directory/map/clusters.js';
import { sightOf, worldPoint, worldSize } from '../../../dist/lib/widgets/ngo-directory/map/projection.js';

const wroclaw = worldPoint(51.11, 17.03);
const lodz = worldPoint(51.77, 19.46);

describe('A map', () => {
  it('lays the world on a square', () => {
    assert.deepEqual(worldPoint(0, 0), { x: 0.5, y: 0.5 });
    assert.ok(
      Math.abs(wroclaw.x - 0.5473) < 1e-4 && Math.abs(wroclaw.y - 0.3334) < 1e-3,
      JSON.stringify(wroclaw),
    );
    assert.ok(Math.abs(worldPoint(90, 0).y) < 1e-6 && Math.abs(worldPoint(-90, 0).y - 1) < 1e-6);
  });

  it('has all of its places in sight, as near as that lets it', () => {
    const { middle, zoom } = sightOf([wroclaw, lodz], 600, 400, 16);
    assert.ok(zoom > 6 && zoom < 10, String(zoom));
    for (const { x, y } of [wroclaw, lodz]) {
      assert.ok(Math.abs(x - middle.x) * worldSize(zoom) < 300);
      assert.ok(Math.abs(y - middle.y) * worldSize(zoom) < 200);
    }
    assert.equal(sightOf([wroclaw], 600, 400, 16).zoom, 16);
  });

  it('gathers what lies close together, the less the nearer one looks, and loses nothing', () => {
    const points = Array.from({ length: 200 }, (_, index) =>
      worldPoint(51.1 + (index % 20) / 200, 17 + Math.floor(index / 20) / 100),
    );
    const counts = [6, 10, 14, 18].map((zoom) => clustersOf(points, zoom));
    for (const clusters of counts)
      assert.equal(
        clusters.reduce((sum, { members }) => sum + members.length, 0),
        200,
      );
    const lengths = counts.map(({ length }) => length);
    assert.deepEqual(
      lengths,
      [...lengths].sort((a, b) => a - b),
    );
    assert.equal(lengths.at(-1), 200);
    assert.ok(lengths[0] < 10);
  });

  it('knows how far it is', () => {
    assert.ok(Math.abs(kilometres(51.11, 17.03, 51.77, 19.46) - 184) < 2);
    assert.equal(kilometres(51, 17, 51, 17), 0);
  });
});
