import type { Sight } from './projection.js';
import { tilesOf } from './tiles.js';

/** The pictures that a map is made of. Those that stay in sight stay in the page. */
export class TileLayer {
  readonly element = document.createElement('div');
  private readonly images = new Map<string, HTMLImageElement>();

  constructor() {
    this.element.className = 'tiles';
    this.element.setAttribute('aria-hidden', 'true');
  }

  /** Covers a view of `width` by `height` pixels with the tiles of `template`. */
  draw(template: string, sight: Sight, width: number, height: number): void {
    const wanted = tilesOf(template, sight, width, height);
    const keys = new Set(wanted.map(({ key }) => key));
    for (const [key, image] of this.images)
      if (!keys.has(key)) {
        image.remove();
        this.images.delete(key);
      }
    for (const { key, address, left, top } of wanted) {
      const image = this.images.get(key) ?? this.newTile(key, address);
      image.style.translate = `${Math.round(left)}px ${Math.round(top)}px`;
    }
  }

  private newTile(key: string, address: string): HTMLImageElement {
    const image = document.createElement('img');
    image.alt = '';
    image.draggable = false;
    image.decoding = 'async';
    // A sea without a tile is no broken picture.
    image.addEventListener('error', () => {
      image.hidden = true;
    });
    image.src = address;
    this.images.set(key, image);
    this.element.append(image);
    return image;
  }
}
