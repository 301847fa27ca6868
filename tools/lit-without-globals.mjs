// Rollup plugin: keeps the bundled Lit to itself. Stock Lit notes its versions in arrays of the page's `window`, and the
// metadata of standard decorators, which the compiled elements do not use, in a map there. A guest adds no globals.
const edits = [
  { find: /\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/g, put: 'void 0' },
  { find: /\w+\.litPropertyMetadata\?\?=new WeakMap/g, put: 'void 0' },
  { find: /const (\w+)=litPropertyMetadata\.get\(\w+\)/g, put: 'const $1=void 0' },
];
const isLit = (id) => /[/\\](?:lit-html|lit-element|@lit[/\\]reactive-element)[/\\][^/\\]+\.js$/.test(id);

export function litWithoutGlobals() {
  return {
    name: 'lit-without-globals',
    transform(code, id) {
      if (!isLit(id)) return null;
      const edited = edits.reduce((text, { find, put }) => text.replace(find, put), code);
      return edited === code ? null : { code: edited, map: null };
    },
    generateBundle(_, bundle) {
      for (const { fileName, code = '' } of Object.values(bundle)) {
        const left = /\w+(?:Versions|Metadata)\?\?=/.exec(code);
        if (left) this.error(`Lit has changed: ${fileName} still makes a global, ${left[0]}`);
      }
    },
  };
}
