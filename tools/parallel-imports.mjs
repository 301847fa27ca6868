// Rollup plugin: a module that is imported when it is needed is asked for together with everything it imports itself.
// Otherwise a browser learns of the second only when it has the first, a round trip later.
const WIDGET = /[/\\]widgets[/\\][^/\\]+[/\\]/;
// Nobody waits for it.
const DEVELOPMENT = /[/\\]development\.js$/;
const FIRST = /[/\\]define\.js$/;

/** @param always The name of the chunk that all others stand on: whoever asks for more has it. */
export const parallelImports = ({ always }) => ({
  name: 'parallel-imports',
  renderDynamicImport({ chunk, targetModuleId, getTargetChunkImports }) {
    if (DEVELOPMENT.test(targetModuleId ?? '')) return null;
    // What a widget brings later is asked for by the widget, which is there.
    const widgets = new Set(chunk.moduleIds.flatMap((id) => WIDGET.exec(id) ?? []));
    const isOwn = (id) => FIRST.test(id) && widgets.has(WIDGET.exec(id)?.[0]);
    const isThere = ({ name, moduleIds }) => !chunk.isEntry && (name === always || moduleIds.some(isOwn));
    const others = (getTargetChunkImports() ?? []).filter(
      ({ type, fileName, chunk: target }) =>
        type === 'internal' && fileName !== chunk.fileName && !isThere(target),
    );
    if (others.length === 0) return null;
    const imports = others.map(({ resolvedImportPath }) => `import(${resolvedImportPath})`).join();
    return { left: 'Promise.all([import(', right: `),${imports}]).then(([module])=>module)` };
  },
});
