import { contrast, laidOver, type Colour } from '../theme/contrast.js';
import { pairs, type Pair } from '../theme/pairs.js';
import { warn } from './warn.js';

const canvas = (): CanvasRenderingContext2D | null => {
  const element = document.createElement('canvas');
  [element.width, element.height] = [1, 1];
  return element.getContext('2d', { willReadFrequently: true });
};

/** Reads any colour that CSS can say, as the browser draws it. */
class ColourReader {
  private readonly context = canvas();
  private readonly known = new Map<string, Colour>();

  read(colour: string): Colour {
    const known = this.known.get(colour) ?? this.drawn(colour);
    this.known.set(colour, known);
    return known;
  }

  // What a canvas keeps of something that lets light through is rounded too much to be measured.
  private drawn(colour: string): Colour {
    const numbers = (/^(?:rgba?\(|color\(srgb )(.*)\)$/.exec(colour)?.[1] ?? '')
      .match(/[\d.e-]+/g)
      ?.map(Number);
    if (numbers && numbers.length >= 3) {
      const [r = 0, g = 0, b = 0, alpha = 1] = numbers;
      const whole = colour.startsWith('rgb') ? 255 : 1;
      return [r / whole, g / whole, b / whole, alpha];
    }
    if (!this.context) return [0, 0, 0, 0];
    this.context.clearRect(0, 0, 1, 1);
    this.context.fillStyle = colour;
    this.context.fillRect(0, 0, 1, 1);
    const [r = 0, g = 0, b = 0, alpha = 0] = this.context.getImageData(0, 0, 1, 1).data;
    return [r / 255, g / 255, b / 255, alpha / 255];
  }
}

/** What lies behind `element`, as far as plain colours say. */
const groundBehind = (element: Element, reader: ColourReader): Colour => {
  const around = element.parentElement ?? (element.getRootNode() as ShadowRoot).host;
  const own = reader.read(getComputedStyle(element).backgroundColor);
  if (own[3] === 1) return own;
  const below = around instanceof Element ? groundBehind(around, reader) : reader.read('Canvas');
  return laidOver(own, below);
};

/** A pair as it comes out on this page. */
export interface DrawnPair extends Pair {
  readonly colour: Colour;
  readonly behind: Colour;
  readonly ratio: number;
}

/** Every pair, with the colours that `host` has on this page: what its own style sheets, the page's tokens and the theme make of them. */
export const drawnPairs = (host: HTMLElement): readonly DrawnPair[] => {
  const probe = document.createElement('span');
  (host.shadowRoot ?? host).append(probe);
  const reader = new ColourReader();
  const painted = (colour: string): Colour => {
    probe.style.backgroundColor = colour;
    return reader.read(getComputedStyle(probe).backgroundColor);
  };
  // `Canvas` as the element's own scheme has it: of the canvas to draw on it would be the light one.
  const page = host.parentElement ? groundBehind(host.parentElement, reader) : painted('Canvas');
  const drawn = pairs.map((pair): DrawnPair => {
    probe.style.color = pair.ground.text;
    const behind = pair.ground.layers.reduce((below, layer) => laidOver(painted(layer), below), page);
    const colour = laidOver(painted(pair.ink), behind);
    return { ...pair, colour, behind, ratio: contrast(colour, behind) };
  });
  probe.remove();
  return drawn;
};

/** Says in one line which of the page's colours cannot be told apart well enough. Once an element: nothing follows the page's changes. */
export const warnOfWeakColours = (host: HTMLElement): void => {
  const weak = drawnPairs(host).filter(({ ratio, needs = 0 }) => ratio < needs);
  const worst = [...weak].sort((a, b) => a.ratio / (a.needs ?? 1) - b.ratio / (b.needs ?? 1))[0];
  if (!worst) return;
  const { name, ground, use, ratio, needs } = worst;
  warn(
    host,
    'low-contrast',
    `${name} on ${ground.name} has a contrast of ${ratio.toFixed(2)}:1 and needs ${String(needs)}:1 (${use}); ` +
      `pairs that are too weak: ${weak.length}. Look at --civic-… and at the page's own colours.`,
  );
};
