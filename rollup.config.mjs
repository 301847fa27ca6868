// Bundles what tsc wrote to dist/lib for pages without a bundler, and the command line for Node.
import { resolve as path } from 'node:path';
import resolve from '@rollup/plugin-node-resolve';
import sbom from 'rollup-plugin-sbom';
import { buildFolder, hashedFolder } from './tools/build-folder.mjs';
import { commandLineSources } from './tools/command-line-sources.mjs';
import { compactTemplates } from './tools/compact-templates.mjs';
import { eagerFunctions } from './tools/eager-functions.mjs';
import { fileManifest } from './tools/file-manifest.mjs';
import { foreseenImports } from './tools/foreseen-imports.mjs';
import { leanLit } from './tools/lean-lit/plugin.mjs';
import { licences } from './tools/licences.mjs';
import { ownCopies } from './tools/own-copies.mjs';
import { parallelImports } from './tools/parallel-imports.mjs';
import { shortNames } from './tools/short-names.mjs';
import { guardedTemplates } from './tools/trusted-types/plugin.mjs';

const CORE = path('dist/lib/element/feed-element.js');
const CORE_CHUNK = 'core';
const MANY = 3;
const LEAVES =
  /dist[/\\]lib[/\\](?:(?:language|model|element[/\\]filters)[/\\]|element[/\\]observing[/\\]late-toggle|search[/\\](?:facet-column|packed-lists)\.|pace[/\\]at-rest)/;
const READER = /dist[/\\]lib[/\\](?:formats[/\\][^?]+|pace[/\\]each\.js)$/;
const WIDGET = /widgets[/\\]([^/\\]+)[/\\]define\.js$/;

const forBrowsers = () => [resolve({ exportConditions: ['production'] }), shortNames()];

const withTemplates = () => [compactTemplates(), guardedTemplates(), leanLit(), ...forBrowsers()];

// What is in the files for browsers: nothing of when or where they were built, so that whoever builds them has the same list.
const billOfMaterials = () =>
  sbom({
    outDir: '.',
    outFilename: 'sbom.cdx',
    rootComponentType: 'library',
    saveTimestamp: false,
    includeWellKnown: false,
  });

const onwarn = (warning) => {
  throw new Error(warning.message);
};

const withImports = (id, getModuleInfo, found = new Set()) => {
  if (found.has(id)) return found;
  found.add(id);
  for (const next of getModuleInfo(id)?.importedIds ?? []) withImports(next, getModuleInfo, found);
  return found;
};

// Everything the elements' common base needs is one chunk, and so is what MANY widgets share: a page with one
// widget then costs three or four requests, not one for every small module. Of what comes later, the small modules that
// several readers need are one chunk, where nothing else comes with them.
const SMALL = 1_200;

const inChunks = () => {
  let core;
  let small;
  const collect = (getModuleIds, getModuleInfo) => {
    const widgets = [...getModuleIds()].filter((id) => WIDGET.test(id));
    const shares = new Map();
    for (const widget of widgets)
      for (const id of withImports(widget, getModuleInfo)) shares.set(id, (shares.get(id) ?? 0) + 1);
    const shared = [...shares].filter(([, count]) => count >= MANY).map(([id]) => id);
    return new Set([...withImports(CORE, getModuleInfo), ...shared]);
  };
  const ofReaders = (getModuleIds, getModuleInfo) => {
    const infos = [...getModuleIds()].map((id) => getModuleInfo(id));
    const uses = new Map();
    for (const { id } of infos.filter(
      ({ isEntry, dynamicImporters }) => isEntry || dynamicImporters.length > 0,
    ))
      for (const used of withImports(id, getModuleInfo)) uses.set(used, (uses.get(used) ?? 0) + 1);
    const small = infos.filter(
      ({ id, code, dynamicImporters }) =>
        READER.test(id) &&
        uses.get(id) > 1 &&
        code.length < SMALL &&
        !core.has(id) &&
        !dynamicImporters.length,
    );
    const found = new Set(small.map(({ id }) => id));
    const stands = (id) => getModuleInfo(id).importedIds.every((next) => core.has(next) || found.has(next));
    for (let left; left !== found.size;) {
      left = found.size;
      for (const id of found) if (!stands(id)) found.delete(id);
    }
    return found;
  };
  return (id, { getModuleIds, getModuleInfo }) => {
    core ??= collect(getModuleIds, getModuleInfo);
    small ??= ofReaders(getModuleIds, getModuleInfo);
    return core.has(id) ? CORE_CHUNK : small.has(id) ? 'reading' : undefined;
  };
};

const nameOf = ({ name, moduleIds }) => moduleIds.map((id) => WIDGET.exec(id)?.[1]).find(Boolean) ?? name;

const loader = {
  input: { 'civic-widgets': 'dist/lib/loader.js' },
  output: {
    dir: 'dist',
    format: 'es',
    sourcemap: true,
    entryFileNames: '[name].js',
    chunkFileNames: (chunk) => `chunks/${buildFolder}/${nameOf(chunk)}.js`,
    manualChunks: inChunks(),
  },
  plugins: [
    ownCopies({ core: CORE, widgets: 'dist/lib/widgets', many: MANY, leaves: LEAVES }),
    foreseenImports(),
    parallelImports({ always: CORE_CHUNK }),
    ...withTemplates(),
    eagerFunctions(),
    licences(),
    hashedFolder(),
    fileManifest('dist/files.json'),
  ],
  onwarn,
};

const bundle = {
  input: 'dist/lib/all.js',
  output: {
    file: 'dist/civic-widgets.bundle.js',
    // Runs as a module and as a script of the old kind, which leaves no names in the page.
    format: 'iife',
    sourcemap: true,
    inlineDynamicImports: true,
  },
  plugins: [...withTemplates(), licences('dist/licences.txt'), billOfMaterials()],
  onwarn,
};

const commandLine = {
  input: 'node_modules/.cache/civic-widgets/cli/main.js',
  output: { dir: 'dist/cli', format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name].js' },
  plugins: [commandLineSources()],
  onwarn,
};

// The page on which any feed can be tried says what was read of it, and what was not.
const demo = {
  input: 'demo/reading.mjs',
  output: { file: 'dist/demo/reading.js', format: 'es', inlineDynamicImports: true },
  plugins: forBrowsers(),
  onwarn,
};

export default [loader, bundle, demo, commandLine];
