// The documentation names tests that prove what it says: each is there, under that title.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { test } from 'node:test';

const pages = readdirSync('docs').filter((name) => name.endsWith('.md'));
const link = /\[([^\]]+)\]\(\.\.\/(tests\/[^)]+\.test\.(?:ts|mjs))\)/g;
const declared = /\b(?:describe|it|test)\(\s*(['`])(.*?)\1,/g;

let named = 0;
for (const page of pages)
  test(`docs/${page} names tests that there are`, () => {
    for (const [, title, file] of readFileSync(`docs/${page}`, 'utf8').matchAll(link)) {
      named += 1;
      assert.ok(existsSync(file), file);
      if (title === basename(file)) continue;
      const titles = [...readFileSync(file, 'utf8').matchAll(declared)];
      assert.ok(
        titles.some(([, , said]) => said.includes(title)),
        `“${title}” in ${file}`,
      );
    }
  });

test('the documentation names tests at all', () => assert.ok(named > 100));
