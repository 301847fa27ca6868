// Rollup plugin: what the loader asks for ahead of the widget that needs it. To Rollup these imports are none, or the modules
// that such a part shares with its widget would be files of their own, as if it could be there without the widget. The names
// of the files are put in when they are known: the part, and what it imports besides.
import { relative } from 'node:path';

const MARK = 'foreseen:';
// A widget, what stands for one, and what a developer is told are what they are: files of their own.
const OWN = /\/(?:define|stand-in|development)\.js$/;
const LOADER = /[/\\]loader\.js$/;
const asked = new RegExp(`import\\((["'\`])(${MARK}[^"'\`]+)\\1\\)`, 'g');

/** What the loader calls the file of a module until there are names: the same wherever the project lies. */
export const foreseenAs = (id) => MARK + relative('.', id).replaceAll('\\', '/');

export const foreseenImports = () => ({
  name: 'foreseen-imports',
  async resolveDynamicImport(specifier, importer) {
    if (typeof specifier !== 'string' || !LOADER.test(importer) || OWN.test(specifier)) return null;
    return { id: foreseenAs((await this.resolve(specifier, importer)).id), external: true };
  },
  generateBundle(_, bundle) {
    const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
    for (const loader of chunks.filter(({ facadeModuleId }) => LOADER.test(facadeModuleId ?? ''))) {
      loader.code = loader.code.replace(asked, (_, _quote, name) => {
        const part = chunks.find(
          ({ facadeModuleId }) => facadeModuleId && foreseenAs(facadeModuleId) === name,
        );
        if (!part) this.error(`The loader foresees ${name}, which no widget imports`);
        // The core comes with the widget in any case.
        const files = [part.fileName, ...part.imports.filter((name) => !/\/core\.js$/.test(name))];
        const imports = files.map((name) => `import("./${name}")`);
        return imports.length > 1 ? `Promise.all([${imports.join()}])` : imports[0];
      });
    }
  },
});
