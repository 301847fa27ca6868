// Rollup plugin: writes which file of the build loads which, and what each is for. The size check adds
// up a page with it, and a host can preload with it.
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { foreseenAs } from './foreseen-imports.mjs';

const WIDGET = /widgets\/[^/]+\/define$/;

const purpose = ({ facadeModuleId, moduleIds, name }) => {
  const modules = moduleIds.map((id) => relative('dist/lib', id).replaceAll('\\', '/').replace(/\.js$/, ''));
  const entry = facadeModuleId && relative('dist/lib', facadeModuleId).replace(/\.js$/, '');
  return modules.find((module) => WIDGET.test(module)) ?? entry ?? name;
};

export const fileManifest = (file) => ({
  name: 'file-manifest',
  writeBundle(_, bundle) {
    const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
    // What the loader foresees is named by its module: said is the file that it is in.
    const fileOf = (name) =>
      chunks.find(({ facadeModuleId }) => facadeModuleId && foreseenAs(facadeModuleId) === name)?.fileName ??
      name;
    const entries = chunks.map((chunk) => [
      chunk.fileName,
      { for: purpose(chunk), imports: chunk.imports, later: chunk.dynamicImports.map(fileOf) },
    ]);
    entries.sort(([a], [b]) => (a < b ? -1 : 1));
    writeFileSync(file, `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`);
  },
});
