import 'axe-core/axe.min.js';
import type { NodeResult, RunOptions } from 'axe-core';

declare const axe: typeof import('axe-core');

// Every rule that axe has: those for AAA and the experimental ones too. 7:1 is the host's palette to give.
const options: RunOptions = {
  rules: Object.fromEntries(
    axe.getRules().map(({ ruleId }) => [ruleId, { enabled: ruleId !== 'color-contrast-enhanced' }]),
  ),
  resultTypes: ['violations', 'incomplete'],
};

/** What axe cannot decide by itself, and why it is right. */
interface Explanation {
  readonly rule: string;
  readonly says: RegExp;
  readonly engine?: RegExp;
  /** A media query. */
  readonly where?: string;
  readonly because: string;
}

const explained: readonly Explanation[] = [
  {
    rule: 'css-orientation-lock',
    says: /cannot be determined/,
    because:
      'axe cannot read adopted style sheets; that none of ours asks for the orientation is tested beside it',
  },
  {
    rule: 'hidden-content',
    says: /hidden content on the page/,
    because:
      'what has no place at one width is drawn, and looked at, at another: the button that unfolds the filters, say',
  },
  {
    rule: 'color-contrast',
    says: /partially obscured by another element|too short to determine/,
    engine: /Firefox/,
    because:
      'axe rounds the boxes of text to whole pixels, and in Firefox finds a corner beside the text; the other engines decide the same words in the same colours',
  },
  {
    rule: 'color-contrast',
    says: /1:1 contrast ratio/,
    where: '(forced-colors: active)',
    because:
      'axe asks for the fill of the text, which Chromium gives as it would be without forced colours; that text and ground differ is tested beside it',
  },
];

const isExplained = (rule: string, said: string): boolean =>
  explained.some(
    ({ rule: its, says, engine, where = 'all' }) =>
      its === rule &&
      says.test(said) &&
      (engine?.test(navigator.userAgent) ?? true) &&
      matchMedia(where).matches,
  );

/** Where axe finds fault with the page, or cannot tell and nobody has explained it. */
export async function faultsOfPage(): Promise<readonly string[]> {
  const { violations, incomplete } = await axe.run(document, options);
  return [
    ...violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${placeOf(node)}`)),
    ...incomplete.flatMap(({ id, nodes }) =>
      nodes
        .filter((node) => !isExplained(id, saidOf(node)))
        .map((node) => `${id}, undecided: ${placeOf(node)}`),
    ),
  ];
}

const saidOf = ({ any, all, none }: NodeResult): string =>
  [...any, ...all, ...none].map(({ message }) => message).join('; ');

const placeOf = (node: NodeResult): string =>
  `${node.target.flat().join(' ')} ${node.html.slice(0, 160)} (${saidOf(node).slice(0, 200)})`;

// What only a whole page can have: a title, a language, landmarks.
const ofThePage =
  /^(?:document-title|html-has-lang|html-lang-valid|landmark-one-main|page-has-heading-one|region|bypass)/;

/** What axe finds in the widgets on the runner's own page, which has none of what a host page has around them. */
export const faultsOfWidgets = async (): Promise<readonly string[]> =>
  (await faultsOfPage()).filter((fault) => !ofThePage.test(fault));
