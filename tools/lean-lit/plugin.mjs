// Rollup plugin: the bundled Lit is the part of it that we use, and keeps to itself. Left out are the ways of old
// browsers, the hooks of its own polyfills and of server rendering, and standard decorators, which the compiled elements
// do not use. With them go the arrays, the map and the symbol that stock Lit leaves in the page's `window`. The build
// fails where Lit is no longer what these edits were made for.
import { readFileSync } from 'node:fs';

const ours = (name) => readFileSync(new URL(name, import.meta.url), 'utf8');

const instead = [
  [/[/\\]lit[/\\]index\.js$/, "export * from 'lit-element/lit-element.js';"],
  [/[/\\]lit-element[/\\]lit-element\.js$/, ours('element.mjs')],
  [/[/\\]@lit[/\\]reactive-element[/\\]css-tag\.js$/, ours('css-tag.mjs')],
  [/[/\\]lit[/\\]decorators\.js$/, ours('decorators.mjs')],
  [/[/\\]tslib[/\\]tslib\.es6\.m?js$/, ours('decorate.mjs')],
];

// What is left out of the published module, minified names left open.
const edits = [
  [
    /,(\w+)=\w+\.litHtmlPolyfillSupport;\1\?\.\(\w+,\w+\),\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/g,
    '',
  ],
  // MathML, compiled templates, and other documents to draw in.
  [/,\w+=\w+\(3\)(?=,)/g, ''],
  [/,\w+ as mathml/g, ''],
  [/3===(\w+)\?"<math>":""/g, '""'],
  [/3===(\w+)\?"<\/math>":""/g, '""'],
  [/2===(\w+)\|\|3===\1/g, '2===$1'],
  [/"number"==typeof (\w+)\?this\._\$AC\((\w+)\):\(.*?,\1\)(?=;)/g, 'this._$AC($2)'],
  [/\(\w+\?\.creationScope\?\?(\w+)\)/g, '$1'],
  // Gaps in comments, and in elements that hold no elements.
  [/;else\{let \w+=-1;for\(.*?length-1\}(?=\w+\+\+)/g, ';'],
  [/\w+\.test\((\w+)\[2\]\)&&\(\w+=RegExp\("<\/"\+\1\[2\],"g"\)\),/g, ''],
  [/=\w+\?\?(\w+),(\w+)=-1\)/g, '=$1,$2=-1)'],
  [/if\(\w+\.test\((\w+)\.tagName\)\)\{.*?\}\}(?=\}else if)/g, ''],
  // Directives that want to know whether they are connected.
  [/get _\$AU\(\)\{return this\._\$AM\?\._\$AU\?\?this\._\$Cv\}/g, ''],
  [/get _\$AU\(\)\{return this\._\$AM\._\$AU\}/g, '', 3],
  [/,this\._\$Cv=\w+\?\.isConnected\?\?!0/g, ''],
  [/(?<=for\()this\._\$AP\?\.\(!1,!0,\w+\)(?=;)/g, ''],
  [/setConnected\(\w+\)\{.*?\}(?=\}class)/g, ''],
  [/,this\._\$AN=void 0/g, '', 4],
  [/\w+\?\._\$AO\?\.\(!1\),/g, ''],
  // What nobody asks of a part, and listeners that are no functions.
  [/get startNode\(\)\{return this\._\$AA\}get endNode\(\)\{return this\._\$AB\}/g, ''],
  [/get tagName\(\)\{return this\.element\.tagName\}/g, ''],
  [/\|\|(\w+)\.capture!==(\w+)\.capture\|\|\1\.once!==\2\.once\|\|\1\.passive!==\2\.passive/g, ''],
  [/"function"==typeof this\._\$AH\?(this\._\$AH\.call\([^)]*\)):this\._\$AH\.handleEvent\(\w+\)/g, '$1'],
  [/(?<=={)M:\w+,P:\w+,A:\w+,C:1,L:\w+,R:?\w*,D:\w+,V:\w+,(I:\w+).*?(?=\})/g, '$1'],
];
const OURS = /[/\\]dist[/\\]lib[/\\]/;
const LIT_HTML = /[/\\]lit-html[/\\]lit-html\.js$/;

/** What our own modules must not say, because the module that takes it is not in the builds. */
const unknown = [
  /\bproperty\(\{[^}]*\b(?:type: (?!Boolean\b)|reflect|hasChanged|noAccessor|useDefault)/,
  /\b(?:html|svg) `[^`]*<!--/,
  /\bhtml `[^`]*<(?:script|style|textarea|title)\b[^>]*>[^<`]*\$\{/,
  /\bmathml\b|\bAsyncDirective\b|\bhandleEvent\b/,
];

const found = (table, id) => table.find(([path]) => path.test(id))?.[1];

export const leanLit = () => ({
  name: 'lean-lit',
  load: (id) => found(instead, id) ?? null,
  transform(code, id) {
    if (OURS.test(id))
      for (const what of unknown)
        if (what.test(code)) this.error(`The builds' Lit does not know what stands here: ${what} in ${id}`);
    if (!LIT_HTML.test(id)) return null;
    for (const [cut, instead, times = 1] of edits) {
      const places = code.match(cut)?.length ?? 0;
      if (places !== times)
        this.error(`Lit has changed: ${cut} was found ${places} times in ${id}, not ${times}`);
      code = code.replace(cut, instead);
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
