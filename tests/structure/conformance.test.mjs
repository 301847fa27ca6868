// docs/conformance.md leaves out no criterion of WCAG 2.2, A and AA, and no element.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';

const page = readFileSync('docs/conformance.md', 'utf8');

/** How many criteria each guideline has that still hold, by their last numbers. */
const criteria = {
  1.1: [1],
  1.2: [1, 2, 3, 4, 5],
  1.3: [1, 2, 3, 4, 5],
  1.4: [1, 2, 3, 4, 5, 10, 11, 12, 13],
  2.1: [1, 2, 4],
  2.2: [1, 2],
  2.3: [1],
  2.4: [1, 2, 3, 4, 5, 6, 7, 11],
  2.5: [1, 2, 3, 4, 7, 8],
  3.1: [1, 2],
  3.2: [1, 2, 3, 4, 6],
  3.3: [1, 2, 3, 4, 7, 8],
  4.1: [2, 3],
};

test('the page of conformance has a row for every criterion, in order', () => {
  const rows = [...page.matchAll(/^\| (\d\.\d\.\d+) /gm)].map(([, number]) => number);
  const wanted = Object.entries(criteria).flatMap(([guideline, last]) =>
    last.map((n) => `${guideline}.${n}`),
  );
  assert.deepEqual(rows, wanted);
});

test('the page of conformance has a section for every element', () => {
  const sections = [...page.matchAll(/^### (\S+)$/gm)].map(([, name]) => name);
  assert.deepEqual(
    sections.sort(),
    readdirSync('src/widgets').map((name) => `civic-${name}`),
  );
});
