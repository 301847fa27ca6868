// Rollup plugin: the bundled Lit is the part of it that we use, and keeps to itself. Left out are the ways of old
// browsers, the hooks of its own polyfills and of server rendering, and standard decorators, which the compiled elements
// do not use. With them go the arrays, the map and the symbol that stock Lit leaves in the page's `window`. The build
// fails where Lit is no longer what these edits were made for.
import { readFileSync } from 'node:fs';

const ours = (name) => readFileSync(new URL(name, import.meta.url), 'utf8');

const instead = [
  [/[/\\]@lit[/\\]reactive-element[/\\]css-tag\.js$/, ours('css-tag.mjs')],
  [/[/\\]lit[/\\]decorators\.js$/, ours('decorators.mjs')],
  [/[/\\]tslib[/\\]tslib\.es6\.m?js$/, ours('decorate.mjs')],
];

// What is left out of the published modules, minified names left open.
const edits = [
  [
    /[/\\]@lit[/\\]reactive-element[/\\]reactive-element\.js$/,
    [
      /static addInitializer\(\w+\)\{[^}]*\}/g,
      /,void 0!==(\w+)\.l&&\(this\.l=\[\.\.\.\1\.l\]\)/g,
      /,this\.constructor\.l\?\.forEach\(\w+=>\w+\(this\)\)/g,
      /Symbol\.metadata\?\?=[^;]*;/g,
      /const (\w+)=this\[Symbol\.metadata\];if\(null!==\1\)\{.*?\}(?=this\.)/g,
      /,\w+=\w+\.reactiveElementPolyfillSupport/g,
      /,\w+\?\.\(\{ReactiveElement:\w+\}\),\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/g,
    ],
  ],
  [
    /[/\\]lit-element[/\\]lit-element\.js$/,
    [
      /,\w+\.litElementHydrateSupport\?\.\(\{LitElement:\w+\}\)/g,
      /const (\w+)=\w+\.litElementPolyfillSupport;\1\?\.\(\{LitElement:\w+\}\);/g,
      /\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\);/g,
    ],
  ],
  [
    /[/\\]lit-html[/\\]lit-html\.js$/,
    [/,(\w+)=\w+\.litHtmlPolyfillSupport;\1\?\.\(\w+,\w+\),\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/g],
  ],
];

const found = (table, id) => table.find(([path]) => path.test(id))?.[1];

export const leanLit = () => ({
  name: 'lean-lit',
  load: (id) => found(instead, id) ?? null,
  transform(code, id) {
    const cuts = found(edits, id);
    if (!cuts) return null;
    for (const cut of cuts) {
      const places = code.match(cut)?.length ?? 0;
      if (places !== 1) this.error(`Lit has changed: ${cut} was found ${places} times in ${id}, not once`);
      code = code.replace(cut, '');
    }
    return { code, map: null };
  },
  generateBundle(_, bundle) {
    for (const { fileName, code = '' } of Object.values(bundle)) {
      const left = /\w+(?:Versions|Metadata|\.metadata|PolyfillSupport)\b/.exec(code);
      if (left) this.error(`Lit has changed: ${fileName} still has ${left[0]}`);
    }
  },
});
