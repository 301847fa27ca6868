// Runs in a page. Which colours stand on which there, in everything that can be seen of the elements of the library. Every colour is
// an array of three channels and an alpha, 0 to 1, as they are drawn: what lets something through is mixed with what it lies on.

/** @returns What is seen: `[{ host, of, ink, ground, where }]`, of: 'text' | 'edge' | 'mark'. */
export const seenColours = () => {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const known = new Map();
  const read = (colour) => {
    if (known.has(colour)) return known.get(colour);
    const exact = /^color\(srgb ([\d.e-]+) ([\d.e-]+) ([\d.e-]+)(?: \/ ([\d.e-]+))?\)$/.exec(colour);
    const bytes = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(colour);
    let channels;
    if (exact ?? bytes) {
      const [, r, g, b, alpha = 1] = exact ?? bytes;
      channels = [...[r, g, b].map((each) => Number(each) / (exact ? 1 : 255)), Number(alpha)];
    } else {
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      channels = [...canvas.getImageData(0, 0, 1, 1).data].map((each) => each / 255);
    }
    known.set(colour, channels);
    return channels;
  };
  const over = ([r, g, b, alpha], below) =>
    [r, g, b].map((each, index) => each * alpha + below[index] * (1 - alpha)).concat(1);

  const parent = (element) => element.assignedSlot ?? element.parentElement ?? element.getRootNode().host;
  const onTop = (element) => element.matches('dialog:modal, :popover-open');
  const ground = (element) => {
    const { backgroundColor } = getComputedStyle(element);
    const own = read(backgroundColor);
    if (own[3] === 1) return own;
    const next = parent(element);
    const below = !next || onTop(element) ? read('Canvas') : ground(next);
    return own[3] === 0 ? below : over(own, below);
  };
  const faded = (element) => {
    let opacity = 1;
    for (let each = element; each; each = parent(each)) opacity *= Number(getComputedStyle(each).opacity);
    return opacity;
  };

  const seen = new Map();
  const note = (host, of, colour, element, below, part = '') => {
    const ink = [...read(colour)];
    ink[3] *= faded(element);
    if (ink[3] === 0) return;
    const drawn = over(ink, below);
    const where = `${element.localName}${[...element.classList].map((name) => `.${name}`).join('')}${
      element.part.length > 0 ? `[part=${element.part.value}]` : ''
    }${part}`;
    const key = JSON.stringify([host.localName, of, drawn, below]);
    if (!seen.has(key)) seen.set(key, { host, of, ink: drawn, ground: below, where });
  };
  const SIDES = ['top', 'right', 'bottom', 'left'];
  const edges = (host, element, style, outside, part) => {
    for (const side of SIDES)
      if (
        parseFloat(style.getPropertyValue(`border-${side}-width`)) > 0 &&
        style.getPropertyValue(`border-${side}-style`) !== 'none'
      )
        note(host, 'edge', style.getPropertyValue(`border-${side}-color`), element, outside, part);
  };
  const isHidden = (element) => {
    const { width, height } = element.getBoundingClientRect();
    return (
      !element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) ||
      width * height === 0 ||
      getComputedStyle(element).clipPath === 'inset(50%)'
    );
  };
  const look = (host, element) => {
    if (isHidden(element)) return;
    const style = getComputedStyle(element);
    const inside = ground(element);
    const next = parent(element);
    const outside = next ? ground(next) : inside;
    const hasWords = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== '');
    if (element instanceof SVGElement) {
      if (element.localName !== 'svg' && style.fill !== 'none')
        note(host, 'mark', style.fill, element, inside);
      if (element.localName !== 'svg' && style.stroke !== 'none')
        note(host, 'mark', style.stroke, element, inside);
      return;
    }
    if (hasWords || element.matches('input:not([type=checkbox], [type=radio]), select'))
      note(host, 'text', style.color, element, inside);
    edges(host, element, style, outside);
    for (const name of ['::before', '::after']) {
      const pseudo = getComputedStyle(element, name);
      if (pseudo.content === 'none' || pseudo.display === 'none') continue;
      if (/^"(?!\s*")/.test(pseudo.content)) note(host, 'text', pseudo.color, element, inside, name);
      if (read(pseudo.backgroundColor)[3] > 0)
        note(host, 'mark', pseudo.backgroundColor, element, inside, name);
      edges(host, element, pseudo, inside, name);
    }
  };
  const walk = (host, root) => {
    for (const element of root.querySelectorAll('*')) {
      look(host, element);
      if (element.shadowRoot) walk(host, element.shadowRoot);
    }
  };
  for (const host of document.querySelectorAll('*'))
    if (/^civic-/.test(host.localName) && host.shadowRoot) walk(host, host.shadowRoot);
  return [...seen.values()];
};

/** Colours of which no two are alike, so that a pair is known by them. Put over what a story's own page has. */
export const TELLTALE = `.telltale .stage {
  background: #f0fff4 !important;
  color: #101828 !important;
  --civic-text: #301008;
  --civic-accent: #0000c8;
  --civic-on-accent: #ffffd0;
  --civic-muted: #404080;
  --civic-surface: #fff0f0;
  --civic-border: #a0a000;
  --civic-focus: #c00000;
}`;

/**
 * Runs in a page, too, after `seenColours`.
 *
 * @returns What is drawn in it and is no pair of src/theme/pairs.ts: `observe-cards span.disc: mark #0000c8 on #d8cbea`.
 */
export const unlistedColours = async (seen, weakColours) => {
  const { drawnPairs } = await import(weakColours);
  const listed = new Map();
  const alike = (one, other) => [0, 1, 2].every((index) => Math.abs(one[index] - other[index]) < 1.5 / 255);
  const written = (colour) =>
    `#${colour
      .slice(0, 3)
      .map((each) =>
        Math.round(each * 255)
          .toString(16)
          .padStart(2, '0'),
      )
      .join('')}`;
  document.documentElement.classList.add('telltale');
  const unlisted = seen()
    .filter(({ host, of, ink, ground }) => {
      if (!listed.has(host)) listed.set(host, drawnPairs(host));
      return !listed
        .get(host)
        .some((pair) => pair.of === of && alike(pair.colour, ink) && alike(pair.behind, ground));
    })
    .map(
      ({ host, of, ink, ground, where }) =>
        `${host.localName} ${where}: ${of} ${written(ink)} on ${written(ground)}`,
    );
  document.documentElement.classList.remove('telltale');
  return unlisted;
};
