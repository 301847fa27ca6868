// The package as its users get it. Needs a build; imports the package by its own name, as a user's program would.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { rollup } from 'rollup';
import rollupConfig from '../../rollup.config.mjs';

const read = (path) => readFileSync(path, 'utf8');
const json = (path) => JSON.parse(read(path));
const manifest = json('package.json');
const widgets = readdirSync('src/widgets');
const tags = widgets.map((name) => `civic-${name}`);
const hash = (content) => `sha384-${createHash('sha384').update(content).digest('base64')}`;

test('the classes can be imported in plain Node, and nothing is defined by that', async () => {
  const index = await import('civic-widgets');
  for (const name of widgets) {
    const element = await import(`civic-widgets/${name}/element`);
    const [[className, constructor]] = Object.entries(element).filter(
      ([, value]) => typeof value === 'function',
    );
    assert.equal(index[className], constructor, `${className} is in the index`);
    assert.equal(globalThis.customElements?.get(`civic-${name}`), undefined);
  }
});

test('feeds are read in plain Node', async () => {
  const { readFeed } = await import('civic-widgets/feed');
  const { records } = await readFeed(
    '{"version":"https://jsonfeed.org/version/1.1","title":"A","items":[{"id":"1"}]}',
  );
  assert.equal(records.length, 1);
});

test('every path of the exports is a file of the build', () => {
  const paths = Object.values(manifest.exports).flatMap((target) =>
    typeof target === 'string' ? [target] : Object.values(target),
  );
  for (const path of paths) if (!path.includes('*')) assert.ok(existsSync(path), path);
});

test('what is not exported is refused', async () => {
  await assert.rejects(import('civic-widgets/dist/lib/index.js'), { code: 'ERR_PACKAGE_PATH_NOT_EXPORTED' });
});

test('no script evaluates text, and one place writes HTML', () => {
  for (const file of Object.keys(json('dist/sri.json'))) {
    const code = read(`dist/${file}`);
    assert.doesNotMatch(code, /\beval\(|new Function\b/, file);
    const sinks = code.match(/\.innerHTML\s*=|\.outerHTML\s*=|insertAdjacentHTML|document\.write/g) ?? [];
    assert.ok(sinks.length <= 2, `${file}: ${sinks.join()}`);
  }
});

test('the printed hashes are those of the files, and the README has the bundle’s', () => {
  const hashes = json('dist/sri.json');
  for (const [file, printed] of Object.entries(hashes))
    assert.equal(printed, hash(read(`dist/${file}`)), file);
  const chunks = readdirSync('dist/chunks', { recursive: true })
    .filter((name) => name.endsWith('.js'))
    .map((name) => name.replaceAll('\\', '/'));
  for (const name of chunks) assert.ok(hashes[`chunks/${name}`], name);
  // They may be kept for ever: one folder a build, and its name is what is in it.
  assert.equal(new Set(chunks.map((name) => name.replace(/[^/]+$/, ''))).size, 1);
  assert.match(chunks[0], /^[0-9a-f]{10}\/[\w.-]+\.js$/);
  assert.ok(read('README.md').includes(`integrity="${hashes['civic-widgets.bundle.js']}"`));
});

test('bundling again gives the same bytes, in one file that imports nothing', async () => {
  const options = rollupConfig.find(({ output }) => output.file?.endsWith('bundle.js'));
  const built = await rollup(options);
  const { output } = await built.generate(options.output);
  await built.close();
  const [{ code, imports, dynamicImports }] = output;
  assert.equal(hash(code), hash(read('dist/civic-widgets.bundle.js')));
  assert.deepEqual([...imports, ...dynamicImports], []);
  assert.equal(output.filter(({ type }) => type === 'chunk').length, 1);
});

test('the loader asks for a widget and all it imports in one go', () => {
  const files = json('dist/files.json');
  const loader = read('dist/civic-widgets.js');
  for (const name of widgets) {
    const [file] = Object.keys(files).filter((key) => files[key].for === `widgets/${name}/define`);
    for (const needed of [file, ...files[file].imports])
      assert.ok(loader.includes(`import("./${needed}")`), needed);
  }
});

test('a first view comes with one language, and the others are files of their own', () => {
  const files = json('dist/files.json');
  const words = {
    'consultation-calendar': ['calendar', 'Trwające', 'Laufend', 'Незабаром', 'Coming up'],
    'ngo-directory': ['directory', 'Znaleziono', 'gefunden', 'Знайдено', 'found`'],
  };
  for (const [name, [about, own, ...others]] of Object.entries(words)) {
    const [file] = Object.keys(files).filter((key) => files[key].for === `widgets/${name}/define`);
    const code = read(`dist/${file}`);
    assert.ok(code.includes(own), own);
    for (const other of others) assert.ok(!code.includes(other), other);
    const later = files[file].later.map((key) => files[key].for);
    for (const tag of ['en', 'uk', 'de']) assert.ok(later.includes(`widgets/${name}/words/${about}.${tag}`));
  }
});

test('the manifest and what editors read name every element', () => {
  const named = json('dist/custom-elements.json').modules.flatMap(({ declarations, path }) => {
    assert.ok(existsSync(path), path);
    return declarations.flatMap(({ tagName }) => tagName ?? []);
  });
  assert.deepEqual(named.sort(), tags);
  const codeTags = json('dist/vscode.html-custom-data.json').tags.map(({ name }) => name);
  assert.deepEqual(codeTags.sort(), tags);
  const webTypes = json('dist/web-types.json').contributions.html.elements.map(({ name }) => name);
  assert.deepEqual(webTypes.sort(), tags);
});

test('the archive holds the build and the papers, and no sources', () => {
  const packed = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const files = JSON.parse(packed)[0].files.map(({ path }) => path);
  for (const paper of ['README.md', 'LICENSE', 'CHANGELOG.md', 'package.json'])
    assert.ok(files.includes(paper), paper);
  const strangers = files.filter(
    (path) =>
      !/^(?:dist|schemas)\/|^docs\/codes\.md$/.test(path) &&
      !/^(README|LICENSE|CHANGELOG|package)\b/.test(path),
  );
  assert.deepEqual(strangers, []);
  assert.deepEqual(
    files.filter((path) => path.includes('tsbuildinfo')),
    [],
  );
});

test('whoever gets the files is told whose parts are in them, and no path of the machine that built them', () => {
  const said = read('dist/licences.txt');
  for (const [name, terms] of [
    ['lit-html', 'Redistributions in binary form must reproduce'],
    ['@date-fns/tz', 'The above copyright notice and this permission notice'],
    ['ical.js', 'Mozilla Public License Version 2.0'],
  ]) {
    assert.match(said, new RegExp(`^${name} \\d+\\.\\d+\\.\\d+, [\\w.-]+, https://`, 'm'));
    assert.ok(said.includes(terms), name);
  }
  const { sources } = json('dist/civic-widgets.bundle.js.map');
  const packages = sources.flatMap((source) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ?? []);
  for (const name of packages) assert.ok(said.includes(`${name} `), name);
  assert.match(read('dist/civic-widgets.bundle.js'), /\/\*! ical\.js: MPL-2\.0, https:\S+ \*\//);
  const built = readdirSync('dist', { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const here = process.cwd().replaceAll('\\', '/');
  for (const { name, parentPath, path = parentPath } of built)
    assert.ok(!read(`${path}/${name}`).includes(`${here}/`), `${path}/${name}`);
});

test('the bill of materials names what is in the files for browsers, and neither when nor where they were built', () => {
  const { bomFormat, components, dependencies, metadata } = json('dist/sbom.cdx.json');
  assert.equal(bomFormat, 'CycloneDX');
  assert.deepEqual([metadata.component.name, metadata.component.version], [manifest.name, manifest.version]);
  assert.equal(metadata.timestamp, undefined);
  const told = read('dist/licences.txt').matchAll(
    /^((?:@[\w.-]+\/)?[\w.-]+) (\d+\.\d+\.\d+), [\w.-]+, https:/gm,
  );
  const named = components.map(({ group, name, version }) => [
    [group, name].filter(Boolean).join('/'),
    version,
  ]);
  assert.deepEqual(named.sort(), [...told].map(([, name, version]) => [name, version]).sort());
  for (const { purl, licenses } of components) assert.ok(purl && licenses.length > 0, purl);
  for (const { 'bom-ref': ref } of components)
    assert.ok(
      dependencies.some((one) => one.ref === ref),
      ref,
    );
});

test('the command line runs as it is installed', () => {
  const { 'civic-widgets': main } = manifest.bin;
  assert.match(read(main), /^#!\/usr\/bin\/env node\n/);
  assert.match(execFileSync(process.execPath, [main, '--help'], { encoding: 'utf8' }), /check/);
});
