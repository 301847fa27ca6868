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
  readonly html: RegExp;
  readonly because: string;
}

const explained: readonly Explanation[] = [
  {
    rule: 'css-orientation-lock',
    html: /^<html/,
    because:
      'axe cannot read adopted style sheets; that none of ours asks for the orientation is tested beside it',
  },
];

/** Where axe finds fault with the page, or cannot tell and nobody has explained it. */
export async function faultsOfPage(): Promise<readonly string[]> {
  const { violations, incomplete } = await axe.run(document, options);
  return [
    ...violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${placeOf(node)}`)),
    ...incomplete.flatMap(({ id, nodes }) =>
      nodes
        .filter((node) => !explained.some(({ rule, html }) => rule === id && html.test(node.html)))
        .map((node) => `${id}, undecided: ${placeOf(node)}`),
    ),
  ];
}

function placeOf({ target, html, any, all, none }: NodeResult): string {
  const reason = [...any, ...all, ...none].map(({ message }) => message).join('; ');
  return `${target.flat().join(' ')} ${html.slice(0, 160)} (${reason.slice(0, 200)})`;
}
