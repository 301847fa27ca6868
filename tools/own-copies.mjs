// Rollup plugin: a small module that one or two widgets need for their first view is put into the file of each. A file
// of its own would cost every page with one of them a request, the names that go across, and a compression that knows
// nothing of its neighbours. What three widgets need is in the core; what comes later is shared as ever.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const OF = '?of=';
const WIDGET = /[/\\]widgets[/\\]([^/\\]+)[/\\]/;
/** Lit's directives keep nothing that two copies would have to share. */
const DIRECTIVE = /[/\\]lit(?:-html)?[/\\]directive/;
const relative = /^(?:import|export)\b[^'"();=]*['"](\.{1,2}\/[^'"]+)['"]/gm;

const late = /\bimport\(\s*['"](\.{1,2}\/[^'"]+)['"]/g;

const importsOf = (file, patterns) => {
  const code = readFileSync(file, 'utf8');
  return patterns.flatMap((pattern) =>
    [...code.matchAll(pattern)].map(([, path]) => resolve(dirname(file), path)),
  );
};

function withImports(file, patterns = [relative], found = new Set()) {
  if (found.has(file)) return found;
  found.add(file);
  for (const next of importsOf(file, patterns)) withImports(next, patterns, found);
  return found;
}

function withAllOf(folder, patterns) {
  const found = new Set();
  for (const name of readdirSync(folder, { recursive: true }))
    if (name.endsWith('.js')) withImports(resolve(join(folder, name)), patterns, found);
  return found;
}

/**
 * @param core The module that all widgets build on.
 * @param widgets The folder of the widgets, a folder each.
 * @param many How many widgets have to share a module for it to be in the core.
 * @param leaves Modules of which two copies do no harm, since they keep nothing but caches: what a widget needs of them later is
 *   its own, too, unless what it shares with others brings them along.
 */
export const ownCopies = ({ core, widgets, many, leaves }) => {
  /** By the name of a widget: the modules from elsewhere that it has copies of. */
  const copied = new Map();
  const plain = (id) => id.split(OF, 1)[0];
  return {
    name: 'own-copies',
    buildStart() {
      const shared = withImports(resolve(core));
      const names = readdirSync(widgets);
      const needs = names.map((name) => withImports(resolve(join(widgets, name, 'define.js'))));
      const isForeign = (module) =>
        !WIDGET.test(module) &&
        !shared.has(module) &&
        needs.filter((modules) => modules.has(module)).length < many;
      const all = names.map((name) => withAllOf(join(widgets, name)));
      // Two widgets may come to one module by way of what each loads later, and find each other there.
      const reached = names.map((name) => withAllOf(join(widgets, name), [relative, late]));
      const ofOne = (module) => reached.filter((modules) => modules.has(module)).length === 1;
      for (const [index, name] of names.entries()) {
        const foreign = [...all[index]].filter(isForeign);
        // What is shared in any case brings along what it stands on.
        const brought = new Set(
          foreign
            .filter((module) => !leaves.test(module) && !ofOne(module) && !needs[index].has(module))
            .flatMap((module) => [...withImports(module)]),
        );
        const own = new Set(
          foreign.filter(
            (module) => needs[index].has(module) || (leaves.test(module) && !brought.has(module)),
          ),
        );
        // What only this widget loads later, and what stands on a copy, would bring the original along beside the copy.
        const later = foreign.filter(
          (module) => ofOne(module) && [...withImports(module)].some((needed) => own.has(needed)),
        );
        copied.set(name, new Set([...own, ...later]));
      }
    },
    async resolveId(source, importer = '') {
      const widget = importer.split(OF)[1] ?? WIDGET.exec(importer)?.[1];
      if (!widget) return null;
      const found = source.startsWith('.')
        ? { id: resolve(dirname(plain(importer)), source) }
        : await this.resolve(source, plain(importer), { skipSelf: true });
      return found && (DIRECTIVE.test(found.id) || copied.get(widget)?.has(found.id))
        ? found.id + OF + widget
        : found;
    },
    load: (id) => (id.includes(OF) ? readFileSync(plain(id), 'utf8') : null),
  };
};
