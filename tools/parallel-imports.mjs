// Rollup plugin: a module that is imported when it is needed is asked for together with everything it imports itself.
// Otherwise a browser learns of the second only when it has the first, a round trip later.
export const parallelImports = () => ({
  name: 'parallel-imports',
  renderDynamicImport({ chunk, getTargetChunkImports }) {
    const others = (getTargetChunkImports() ?? []).filter(
      ({ type, fileName }) => type === 'internal' && fileName !== chunk.fileName,
    );
    if (others.length === 0) return null;
    const imports = others.map(({ resolvedImportPath }) => `import(${resolvedImportPath})`).join();
    return { left: 'Promise.all([import(', right: `),${imports}]).then(([module])=>module)` };
  },
});
