import { clustersOf, type Cluster } from './clusters.js';
import { sightOf, worldSize, type Sight, type WorldPoint } from './projection.js';
import { TileLayer } from './tile-layer.js';

/** Something with a name on the map. */
export interface Pin extends WorldPoint {
  readonly id: string;
  readonly name: string;
  /** BCP 47 tag of the name, where it is not the page's. */
  readonly lang?: string | undefined;
}

interface PaneSetting {
  readonly template: string;
  /** What a mark that stands for several says. */
  readonly clusterWords: (count: number) => string;
  /** A person chose a pin. */
  readonly choose: (event: Event, id: string) => void;
}

const [furthest, nearest] = [1, 18];
const marksAtOnce = 400;

/**
 * A map of tiles with pins on it, to be dragged, to be moved by keys, and nearer or further by steps. Its places are set
 * through the object model, which strict pages allow. Whoever puts it into a page calls {@link draw}.
 */
export class MapPane {
  readonly element = document.createElement('div');
  private readonly tiles = new TileLayer();
  private readonly marks = document.createElement('div');
  private readonly buttons = new Map<string, HTMLButtonElement>();
  private pins: readonly Pin[] = [];
  private sight: Sight | undefined;
  private drag: { readonly pointer: number; readonly x: number; readonly y: number } | undefined;
  private readonly size = new ResizeObserver(() => {
    this.draw();
  });

  constructor(private setting: PaneSetting) {
    const { element, tiles, marks } = this;
    element.className = 'pane';
    element.tabIndex = 0;
    element.setAttribute('role', 'region');
    marks.className = 'marks';
    element.append(tiles.element, marks);
    element.addEventListener('pointerdown', this.onDown);
    element.addEventListener('pointermove', this.onMove);
    for (const type of ['pointerup', 'pointercancel'] as const) element.addEventListener(type, this.onUp);
    element.addEventListener('dblclick', this.onDouble);
    element.addEventListener('wheel', this.onWheel, { passive: false });
    element.addEventListener('keydown', this.onKey);
    this.size.observe(element);
  }

  /** Shows these; the first time, and when they are others, all of them are in sight. */
  show(pins: readonly Pin[], setting: PaneSetting): void {
    const others =
      pins.length !== this.pins.length || pins.some(({ id }, index) => id !== this.pins[index]?.id);
    this.setting = setting;
    this.pins = pins;
    if (others) this.sight = undefined;
    this.draw();
  }

  /** Goes nearer by `steps`, or further where that is negative, around `at`. */
  zoomBy(steps: number, at: WorldPoint | undefined = this.sight?.middle): void {
    const { sight } = this;
    if (!sight || !at) return;
    const zoom = Math.max(furthest, Math.min(nearest, sight.zoom + steps));
    const share = 2 ** (sight.zoom - zoom);
    const middle = {
      x: at.x + (sight.middle.x - at.x) * share,
      y: at.y + (sight.middle.y - at.y) * share,
    };
    this.look({ middle, zoom });
  }

  draw(): void {
    const { clientWidth: width, clientHeight: height } = this.element;
    if (!width || !height || this.pins.length === 0) return;
    this.sight ??= sightOf(this.pins, width, height, 16);
    this.tiles.draw(this.setting.template, this.sight, width, height);
    this.drawMarks(this.sight, width, height);
  }

  private drawMarks(sight: Sight, width: number, height: number): void {
    const size = worldSize(sight.zoom);
    const [left, top] = [sight.middle.x * size - width / 2, sight.middle.y * size - height / 2];
    const isSeen = ({ x, y }: WorldPoint) =>
      Math.abs(x * size - left - width / 2) < width && Math.abs(y * size - top - height / 2) < height;
    const clusters = clustersOf(this.pins.filter(isSeen), sight.zoom).slice(0, marksAtOnce);
    const drawn = new Set<string>();
    for (const cluster of clusters) {
      const apart = cluster.members.length > 1 && !this.splits(cluster) ? cluster.members : undefined;
      const marks = apart
        ? apart.slice(0, 12).map((pin, index) => [{ at: pin, members: [pin] }, index] as const)
        : [[cluster, 0] as const];
      for (const [one, index] of marks) {
        const { key, button } = this.markOf(one);
        drawn.add(key);
        const [x, y] = [one.at.x * size - left, one.at.y * size - top];
        // What stands at the very same place is laid out in a row.
        button.style.translate = `${Math.round(x + (index % 4) * 30)}px ${Math.round(y - Math.floor(index / 4) * 36)}px`;
      }
    }
    for (const [key, button] of this.buttons)
      if (!drawn.has(key)) {
        button.remove();
        this.buttons.delete(key);
      }
  }

  /** Whether going nearer would tell its members apart. */
  private splits({ members }: Cluster<Pin>): boolean {
    const [first] = members;
    return members.some(({ x, y }) => Math.hypot(x - first!.x, y - first!.y) * worldSize(nearest) > 60);
  }

  private markOf(cluster: Cluster<Pin>): { readonly key: string; readonly button: HTMLButtonElement } {
    const { members, at } = cluster;
    const [pin] = members;
    const key = members.length === 1 ? pin!.id : `${members.length} ${pin!.id}`;
    const known = this.buttons.get(key);
    if (known) return { key, button: known };
    const button = document.createElement('button');
    const words = document.createElement('span');
    button.type = 'button';
    button.className = members.length === 1 ? 'pin' : 'cluster';
    words.textContent = members.length === 1 ? pin!.name : String(members.length);
    if (members.length === 1 && pin!.lang) words.lang = pin!.lang;
    if (members.length > 1) button.setAttribute('aria-label', this.setting.clusterWords(members.length));
    button.append(words);
    button.addEventListener('click', (event) => {
      if (members.length === 1) this.setting.choose(event, pin!.id);
      else this.enter(members, at);
    });
    this.buttons.set(key, button);
    this.marks.append(button);
    return { key, button };
  }

  /** Goes so near that the members of a cluster stand apart; the focus goes to the map, for the mark is gone. */
  private enter(members: readonly Pin[], at: WorldPoint): void {
    const { clientWidth: width, clientHeight: height } = this.element;
    const there = sightOf(members, width, height, nearest);
    const zoom = Math.max(there.zoom, (this.sight?.zoom ?? 0) + 1);
    this.element.focus({ preventScroll: true });
    this.look({ middle: zoom === there.zoom ? there.middle : at, zoom: Math.min(zoom, nearest) });
  }

  private look(sight: Sight): void {
    const y = Math.max(0, Math.min(1, sight.middle.y));
    this.sight = { ...sight, middle: { x: sight.middle.x, y } };
    this.draw();
  }

  private moveBy(x: number, y: number): void {
    const { sight } = this;
    if (!sight) return;
    const size = worldSize(sight.zoom);
    this.look({ ...sight, middle: { x: sight.middle.x + x / size, y: sight.middle.y + y / size } });
  }

  /** The point of the world under the pointer. */
  private under({ clientX, clientY }: MouseEvent): WorldPoint | undefined {
    const { sight } = this;
    if (!sight) return undefined;
    const box = this.element.getBoundingClientRect();
    const size = worldSize(sight.zoom);
    return {
      x: sight.middle.x + (clientX - box.left - box.width / 2) / size,
      y: sight.middle.y + (clientY - box.top - box.height / 2) / size,
    };
  }

  private readonly onDown = (event: PointerEvent): void => {
    if (event.button !== 0 || (event.target as Element).closest('button')) return;
    this.drag = { pointer: event.pointerId, x: event.clientX, y: event.clientY };
    this.element.setPointerCapture(event.pointerId);
  };

  private readonly onMove = ({ pointerId, clientX, clientY }: PointerEvent): void => {
    const { drag } = this;
    if (drag?.pointer !== pointerId) return;
    this.moveBy(drag.x - clientX, drag.y - clientY);
    this.drag = { pointer: pointerId, x: clientX, y: clientY };
  };

  private readonly onUp = (): void => void (this.drag = undefined);

  private readonly onDouble = (event: MouseEvent): void => {
    if (!(event.target as Element).closest('button')) this.zoomBy(1, this.under(event));
  };

  private readonly onWheel = (event: WheelEvent): void => {
    // Without a key the wheel moves the page, as everywhere.
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    this.zoomBy(event.deltaY < 0 ? 1 : -1, this.under(event));
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.target !== this.element || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = 80;
    const moves: Readonly<Record<string, () => void>> = {
      ArrowLeft: () => this.moveBy(-step, 0),
      ArrowRight: () => this.moveBy(step, 0),
      ArrowUp: () => this.moveBy(0, -step),
      ArrowDown: () => this.moveBy(0, step),
      '+': () => this.zoomBy(1),
      '-': () => this.zoomBy(-1),
    };
    if (!Object.hasOwn(moves, event.key)) return;
    event.preventDefault();
    moves[event.key]?.();
  };
}
