// Which colour stands on which: the only place that says so. The table in docs/contrast.md is made from it, the stories
// are held against it, and on a developer's page the host's own colours are tried with it. Everything is written as the
// style sheets write it.

/** What words lie on: layers of CSS colours, the lowest first, on the host's page, and the colour of plain text there. */
interface Ground {
  readonly name: string;
  readonly layers: readonly string[];
  readonly text: string;
}

/** A colour on a ground. `needs` is the ratio: 4.5 for text, 3 for what else has to be seen, none with a reason in `use`. */
export interface Pair {
  readonly name: string;
  readonly ink: string;
  readonly ground: Ground;
  readonly of: 'text' | 'mark' | 'edge';
  readonly needs?: number;
  readonly use: string;
}

type Ink = Omit<Pair, 'ground'>;

const accent = 'var(--_accent)';
const muted = 'var(--_muted)';
const surface = 'var(--_surface)';
const warning = 'light-dark(#8a3b00, #ffbe85)';
const open = 'light-dark(#1a6b35, #7fd79a)';

const tint = (colour: string, share: number, on = 'transparent'): string =>
  `color-mix(in srgb, ${colour} ${share}%, ${on})`;

const ofHost = 'var(--civic-text, currentcolor)';
const ofDialog = 'var(--civic-text, CanvasText)';

const page: Ground = { name: 'page', layers: [], text: ofHost };
const card: Ground = { name: 'card', layers: [surface], text: ofHost };
const dialog: Ground = { name: 'dialog', layers: ['Canvas', 'var(--civic-surface, Canvas)'], text: ofDialog };

const tinted = (ground: Ground, name: string, colour: string): Ground => ({
  ...ground,
  name: `${name}, ${ground.name}`,
  layers: [...ground.layers, colour],
});

const only = (name: string, colour: string, text = colour): Ground => ({ name, layers: [colour], text });

const text = (name: string, ink: string, use: string): Ink => ({ name, ink, of: 'text', needs: 4.5, use });
const mark = (name: string, ink: string, use: string): Ink => ({ name, ink, of: 'mark', needs: 3, use });
const edge = (name: string, ink: string, use: string): Ink => ({ name, ink, of: 'edge', needs: 3, use });
const adorns = (name: string, ink: string, use: string): Ink => ({ name, ink, of: 'edge', use });

const plain = text('text', 'currentcolor', 'text');
const quiet = text('muted', muted, 'quieter text');
const link = text('accent', accent, 'links, what is chosen; hovered and focused the same');
const plainMark = mark('text', 'currentcolor', 'icons');
const quietMark = mark('muted', muted, 'icons of what is over');
const accentMark = mark('accent', accent, 'icons, the bar of a month');
const accentEdge = edge('accent', accent, 'what is chosen, pressed or open now');
const controlEdge = edge('control', 'var(--_control)', 'fields and buttons');

const everywhere: readonly Ink[] = [
  plain,
  quiet,
  link,
  text('warning', warning, 'what closes soon, what warns'),
  text('open', open, 'open now'),
  mark('open', open, 'the icon of open now'),
  plainMark,
  quietMark,
  accentMark,
  mark('warning', warning, 'icons of what closes soon, what warns'),
  accentEdge,
  controlEdge,
  edge('text', 'currentcolor', 'a status, a bar'),
  edge('muted', muted, 'what is over, a meeting in the timeline'),
  edge('warning', warning, 'a warning, what closes soon'),
  edge('focus', 'var(--_focus)', 'the ring around what has the focus'),
  adorns(
    'border',
    'var(--_border)',
    'decoration: a line between things, around a card or a button with words',
  ),
];

const inTheMonth: readonly Ground[] = [
  tinted(page, 'weekend', tint('currentcolor', 4)),
  tinted(page, 'chosen day', tint(accent, 12)),
];

const bars: readonly Ground[] = [page, ...inTheMonth].flatMap((ground) => [
  tinted(ground, 'bar', tint(accent, 16)),
  tinted(ground, 'bar, closes soon', tint(warning, 16)),
  tinted(ground, 'bar, closed', tint(muted, 8)),
  tinted(ground, 'bar, planned', tint(accent, 4)),
]);

const first = only('first card', tint(accent, 6, surface), ofHost);
const disc = 'disc of an icon';
const discColour = tint(accent, 10);

const on = (grounds: readonly Ground[], inks: readonly Ink[]): readonly Pair[] =>
  grounds.flatMap((ground) => inks.map((ink) => ({ ...ink, ground })));

const inactive = 'inactive: a month beyond the last one, which is said, too';

/** Every pair that the elements draw. */
export const pairs: readonly Pair[] = [
  ...on([page, card, dialog], everywhere),
  ...on(
    [only('accent', accent)],
    [
      text('on-accent', 'var(--_on-accent)', 'the primary action, the page or letter that is shown'),
      mark('on-accent', 'var(--_on-accent)', 'its icon'),
    ],
  ),
  ...on([first], [plain, quiet, link, plainMark, accentEdge, controlEdge]),
  ...on([tinted(card, disc, discColour), tinted(first, disc, discColour)], [accentMark]),
  ...on(
    [page, card, dialog].map((ground) => tinted(ground, 'observed', tint(accent, 12))),
    [plain, plainMark, accentEdge],
  ),
  ...on([tinted(card, 'found words', tint(accent, 24))], [plain, link]),
  ...on([tinted(card, 'initials', tint(muted, 8))], [quiet]),
  ...on(inTheMonth, [
    plain,
    quiet,
    plainMark,
    quietMark,
    accentMark,
    accentEdge,
    edge('muted', muted, 'a bar that is over'),
  ]),
  ...on(inTheMonth, [
    mark('warning', warning, 'the flag of a closing day'),
    edge('warning', warning, 'a bar that closes soon'),
  ]),
  ...on(bars, [plain]),
  ...on(
    [page],
    [
      ...[accent, warning, 'light-dark(#12633a, #8fdcae)', 'light-dark(#6b2a86, #dcb3ee)'].map((ink, index) =>
        edge(`source ${index + 1}`, ink, 'the pattern of a source'),
      ),
      edge('source 5', 'light-dark(#8a1f3d, #ffb3c1)', 'the pattern of a source'),
      edge('source 6', 'light-dark(#3d4a5c, #c3cfde)', 'the pattern of a source'),
      adorns('zoom', tint('#1b1b1b', 60), 'decoration: around the white buttons of the map'),
      adorns('grid', tint('currentcolor', 12), 'decoration: the lines between days'),
      { name: 'inactive', ink: tint('currentcolor', 60), of: 'text', use: inactive },
      { name: 'inactive', ink: tint('currentcolor', 60), of: 'mark', use: inactive },
      { name: 'inactive', ink: tint('currentcolor', 36), of: 'edge', use: inactive },
    ],
  ),
  ...on(
    [only('map', '#e6e4de')],
    [
      mark('pin', '#164a8a', 'a place, on a map without its pictures'),
      adorns('rim', '#fff', 'decoration: the rim of a place, for pictures as dark as it'),
      edge('focus', '#000', 'the ring around a place that has the focus'),
    ],
  ),
  ...on(
    [only('pin', '#164a8a')],
    [text('count', '#fff', 'how many places'), mark('hole', '#fff', 'the hole of a pin')],
  ),
  ...on(
    [only('map button', '#fff')],
    [text('zoom', '#1b1b1b', 'nearer, further'), mark('zoom', '#1b1b1b', 'nearer, further')],
  ),
  ...on([only('name on the map', '#1b1b1b')], [text('name', '#fff', 'the name of a place')]),
];
