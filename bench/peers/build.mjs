// Bundles each peer as a careful integrator would: tree-shaken and minified, of a calendar the month and the list alone.
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const folder = fileURLToPath(new URL('.', import.meta.url));

/** Builds the pages of a kind. @returns Their names, as `bench/run.mjs` calls them. */
export async function buildPeers(kind) {
  const names = readdirSync(folder).flatMap(
    (file) => new RegExp(`^${kind}-([\\w-]+)\\.js$`).exec(file)?.[1] ?? [],
  );
  await build({
    absWorkingDir: folder,
    entryPoints: names.map((name) => `${kind}-${name}.js`),
    outdir: 'node_modules/.pages',
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['production', 'browser'],
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'none',
    logLevel: 'error',
  });
  return names;
}
