import { tileSize, worldSize, type Sight } from './projection.js';

/** A tile, and where its corner lies in pixels from that of the view. */
export interface Tile {
  readonly key: string;
  readonly address: string;
  readonly left: number;
  readonly top: number;
}

/** The site that tiles come from: empty where it is the page's own; nothing where `template` is the address of none. */
export function tileHost(template: string): string | undefined {
  if (!/\{z\}.*\{(?:x|y|-y)\}/.test(template)) return undefined;
  try {
    const { protocol, host, origin } = new URL(addressOf(template, 0, 0, 0), document.baseURI);
    if (!/^https?:$/.test(protocol)) return undefined;
    return origin === location.origin ? '' : host;
  } catch {
    return undefined;
  }
}

function addressOf(template: string, zoom: number, x: number, y: number): string {
  const values: Readonly<Record<string, string>> = {
    z: String(zoom),
    x: String(x),
    y: String(y),
    // Sharp screens are given sharp tiles, where there are any.
    r: devicePixelRatio > 1 ? '@2x' : '',
    s: 'abc'.charAt((x + y) % 3),
  };
  return template.replace(/\{([zxyrs])\}/g, (_, name: string) => values[name]!);
}

/** The tiles that cover a view of `width` by `height` pixels. East and west of the world it begins again. */
export function tilesOf(
  template: string,
  { middle, zoom }: Sight,
  width: number,
  height: number,
): readonly Tile[] {
  const size = worldSize(zoom);
  const count = 2 ** zoom;
  const [left, top] = [middle.x * size - width / 2, middle.y * size - height / 2];
  const tiles: Tile[] = [];
  for (let row = Math.floor(top / tileSize); row * tileSize < top + height; row++)
    for (let column = Math.floor(left / tileSize); column * tileSize < left + width; column++) {
      if (row < 0 || row >= count) continue;
      const x = ((column % count) + count) % count;
      tiles.push({
        key: `${zoom}/${column}/${row}`,
        address: addressOf(template, zoom, x, row),
        left: column * tileSize - left,
        top: row * tileSize - top,
      });
    }
  return tiles;
}
