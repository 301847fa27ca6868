// Rollup plugin: the command line is compiled apart, with Node's types. Here it finds its own modules in
// that place, and the library's in dist/lib, where they are published anyway.
import { dirname, relative, resolve } from 'node:path';

const compiled = resolve('node_modules/.cache/civic-widgets');
const own = resolve(compiled, 'cli');

export const commandLineSources = () => ({
  name: 'command-line-sources',
  resolveId(source, importer) {
    if (!importer) return null;
    if (!source.startsWith('.')) return { id: source, external: true };
    const target = resolve(dirname(importer), source);
    if (!relative(own, target).startsWith('..')) return null;
    return { id: `../lib/${relative(compiled, target).replaceAll('\\', '/')}`, external: true };
  },
});
