// What the README says of sizes is what the build holds to.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';

const budgets = JSON.parse(readFileSync('budgets.json', 'utf8'));
const readme = readFileSync('README.md', 'utf8');

const rows = {
  calendar: 'consultation-calendar page',
  directory: 'ngo-directory page',
  'all seven': 'bundle',
};

for (const [row, budget] of Object.entries(rows))
  test(`the README's size of “${row}” is the budget`, () => {
    const [, stated] = new RegExp(`^\\| ${row} +\\| ([\\d.]+) at most`, 'm').exec(readme) ?? [];
    assert.equal(Number(stated), budgets[budget].limit / 1000);
  });
