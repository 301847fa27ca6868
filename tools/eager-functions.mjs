// Rollup plugin: tells the engine that nearly all functions of a file are called as soon as it is there. It then compiles them
// beside the page's own thread while the file arrives, and not each on that thread when it is first called, a second time.
// Engines that do not know the comment take it for one.
const COMMENT = '//# allFunctionsCalledOnLoad\n';
/** Of a library we use a part. */
const LIBRARY = /[/\\]node_modules[/\\]ical\.js[/\\]/;
/** Characters; what is smaller is compiled before another thread could take it over. */
const SMALL = 10_000;

export const eagerFunctions = () => ({
  name: 'eager-functions',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (
        chunk.type !== 'chunk' ||
        chunk.code.length < SMALL ||
        chunk.moduleIds.some((id) => LIBRARY.test(id))
      )
        continue;
      chunk.code = COMMENT + chunk.code;
      // A line more above all that is mapped. The map itself has been made a file by now.
      const file = bundle[`${chunk.fileName}.map`];
      if (!file) continue;
      const map = JSON.parse(file.source);
      file.source = JSON.stringify({ ...map, mappings: `;${map.mappings}` });
    }
  },
});
