// Compares what a page has to fetch with budgets.json: brotli bytes of each file and of all it imports
// at once; what loads later is not counted. Prints a table, exits 1 when a limit is passed. A goal is what the entry
// shall come down to: it is shown as long as it is missed, and a limit is only ever lowered towards it.
import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';

if (!existsSync('dist/files.json')) {
  console.error('size: nothing is built yet; npm run build builds and weighs');
  process.exit(1);
}

const read = (path) => JSON.parse(readFileSync(path, 'utf8'));
const budgets = read('budgets.json');
const files = read('dist/files.json');

const compressed = new Map();
const bytes = (file) => {
  if (!compressed.has(file)) compressed.set(file, brotliCompressSync(readFileSync(`dist/${file}`)).length);
  return compressed.get(file);
};

const fileOf = (wanted) => {
  if (wanted.endsWith('.js')) return wanted;
  const found = Object.keys(files).find((file) => files[file].for === wanted);
  if (!found) throw new Error(`budgets.json names ${wanted}, which the build does not have`);
  return found;
};

const withImports = (file, found = new Set()) => {
  if (found.has(file)) return found;
  found.add(file);
  for (const next of files[file]?.imports ?? []) withImports(next, found);
  return found;
};

const filesOf = ({ files: wanted }) => new Set(wanted.flatMap((name) => [...withImports(fileOf(name))]));

let over = 0;
for (const [name, budget] of Object.entries(budgets)) {
  const all = filesOf(budget);
  const known = budget.beyond ? filesOf(budgets[budget.beyond]) : new Set();
  const size = [...all].filter((file) => !known.has(file)).reduce((sum, file) => sum + bytes(file), 0);
  const fits = size <= budget.limit;
  if (!fits) over += 1;
  const figure = `${(size / 1000).toFixed(2)} of ${(budget.limit / 1000).toFixed(2)} kB`;
  const missed = size > budget.goal ? `, goal ${(budget.goal / 1000).toFixed(2)} missed` : '';
  console.log(`${name.padEnd(28)} ${figure.padStart(20)}  ${fits ? 'ok' : 'OVER'}${missed}`);
}
if (over > 0) {
  console.error(`size: ${over} over budget (brotli; budgets.json)`);
  process.exit(1);
}
