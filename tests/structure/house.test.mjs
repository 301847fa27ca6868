// The rules of the house that no other tool checks. Import direction is dependency-cruiser.config.mjs's matter.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';

const read = (path) => readFileSync(path, 'utf8');
const json = (path) => JSON.parse(read(path));
const widgets = readdirSync('src/widgets');
const manifest = json('package.json');

const sources = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => `${entry.parentPath ?? entry.path}/${entry.name}`);

// New files count too, so that a rule is met before the commit and not after it.
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
})
  .trim()
  .split('\n')
  .filter((path) => existsSync(path));

test('every widget has the files of a widget, a story and a test', () => {
  for (const name of widgets) {
    const own = [`${name}.ts`, `${name}.styles.ts`, `${name}.terms.ts`, 'define.ts', 'README.md'];
    for (const file of own)
      assert.ok(existsSync(`src/widgets/${name}/${file}`), `src/widgets/${name}/${file}`);
    assert.ok(existsSync(`stories/${name}.stories.ts`), `stories/${name}.stories.ts`);
    assert.ok(
      files.some(
        (path) => path.startsWith('tests/widgets/') && path.includes(name) && path.endsWith('.test.ts'),
      ),
      `a test of ${name} in tests/widgets/`,
    );
  }
});

test('every widget is loaded, bundled, exported and has a budget', () => {
  const loader = read('src/loader.ts');
  const all = read('src/all.ts');
  const standIn = /const names =\s*'([^']+)'/.exec(read('src/element/stand-in.ts'))[1].split(' ');
  assert.deepEqual([...standIn].sort(), [...widgets].sort(), 'the names in stand-in.ts');
  const budgets = Object.values(json('budgets.json')).flatMap((budget) => budget.files);
  for (const name of widgets) {
    assert.ok(
      loader.includes(`'civic-${name}': () => import('./widgets/${name}/define.js')`),
      `${name} in loader.ts`,
    );
    assert.ok(all.includes(`import './widgets/${name}/define.js'`), `${name} in all.ts`);
    assert.ok(
      manifest.exports[`./${name}`] && manifest.exports[`./${name}/element`],
      `${name} in the exports`,
    );
    assert.ok(budgets.includes(`widgets/${name}/define`), `${name} in budgets.json`);
  }
});

test('a module stays short enough to be read at one sitting', () => {
  const long = sources('src')
    .map((path) => [path, read(path).split('\n').length])
    .filter(([, lines]) => lines > 250);
  assert.deepEqual(long, []);
});

test('names say what a thing is', () => {
  const vague = /(^|[/.-])(utils?|helpers?|managers?|misc|stuff|data2)([/.-]|$)/;
  assert.deepEqual(
    files.filter((path) => vague.test(path)),
    [],
  );
});

test('nothing is left for later, and nothing refers to a place outside', () => {
  const text = files.filter(
    (path) => /\.(ts|mjs|js|json|md|mdx|html|css)$/.test(path) && path !== 'package-lock.json',
  );
  const unfinished = new RegExp(
    ['TO' + 'DO', 'FIX' + 'ME', 'X' + 'XX'].map((word) => `\\b${word}\\b`).join('|'),
  );
  const outside = new RegExp('\\.\\./' + 'shared');
  for (const path of text.filter((file) => !file.startsWith('tests/feeds/'))) {
    assert.doesNotMatch(read(path), unfinished, path);
    assert.doesNotMatch(read(path), outside, path);
  }
});

test('the lock file names no registry', () => {
  assert.doesNotMatch(read('package-lock.json'), /"resolved"/);
});

test('the version is one', () => {
  assert.equal(json('package-lock.json').version, manifest.version);
  assert.ok(read('src/version.ts').includes(`'${manifest.version}'`), 'src/version.ts');
  assert.ok(read('CHANGELOG.md').includes(manifest.version), 'CHANGELOG.md');
});

test('tools of the project are pinned, libraries are ranges', () => {
  for (const [name, version] of Object.entries(manifest.devDependencies))
    assert.match(version, /^(npm:[\w-]+@)?\d+\.\d+\.\d+$/, name);
  for (const [name, version] of Object.entries(manifest.dependencies))
    assert.match(version, /^\^\d+\.\d+\.\d+$/, name);
});
