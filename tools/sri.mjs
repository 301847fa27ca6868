// Writes the hash of every shipped script to dist/sri.json, and the bundle's into the README's snippet, so that
// what is pasted from there is what was built.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';

const BUNDLE = 'civic-widgets.bundle.js';
const SNIPPET = /(<!-- snippet -->)([\s\S]*?)(<!-- \/snippet -->)/;
const HASH = /integrity="sha384-[^"]*"/;

const hash = (file) => `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;

const chunks = readdirSync('dist/chunks', { recursive: true }).map((name) => `chunks/${name}`);
const files = [BUNDLE, 'civic-widgets.js', ...chunks]
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.js'))
  .sort();
const hashes = Object.fromEntries(files.map((file) => [file, hash(`dist/${file}`)]));

const readme = readFileSync('README.md', 'utf8');
const [, , snippet] = SNIPPET.exec(readme) ?? [];
if (!snippet || !HASH.test(snippet))
  throw new Error('README.md has no integrity="sha384-…" between <!-- snippet --> and <!-- /snippet -->');
const current = readme.replace(SNIPPET, (_, start, text, end) =>
  [start, text.replace(HASH, `integrity="${hashes[BUNDLE]}"`), end].join(''),
);
if (current !== readme) writeFileSync('README.md', current);

writeFileSync('dist/sri.json', `${JSON.stringify(hashes, null, 2)}\n`);
