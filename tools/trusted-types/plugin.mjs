// Rollup plugin: makes the bundled lit-html parse its templates through parse-template.mjs.
import { fileURLToPath } from 'node:url';

const parser = fileURLToPath(new URL('./parse-template.mjs', import.meta.url));
const isLitHtml = (id) => /[/\\]lit-html[/\\]lit-html\.js$/.test(id);

// What stands in the published lit-html, minified names left open, and what is put there.
const edits = [
  {
    what: 'the creation of the policy',
    find: /(\w+)=(\w+)\?\2\.createPolicy\("lit-html",\{createHTML:\w+=>\w+\}\):void 0/g,
    put: '$1=void 0',
  },
  {
    what: 'the parsing of a template',
    find: /static createElement\((\w+),\w+\)\{const (\w+)=\w+\.createElement\("template"\);return \2\.innerHTML=\1,\2\}/g,
    put: 'static createElement($1){return parseTemplate($1)}',
  },
];

export function guardedTemplates() {
  let patched = 0;
  return {
    name: 'guarded-templates',
    buildStart() {
      patched = 0;
    },
    transform(code, id) {
      if (!isLitHtml(id)) return null;
      patched += 1;
      for (const { what, find, put } of edits) {
        const places = code.match(find)?.length ?? 0;
        if (places !== 1) this.error(`lit-html has changed: ${what} was found ${places} times, not once`);
        code = code.replace(find, put);
      }
      const rest = code.match(/createPolicy|\.innerHTML\b/);
      if (rest) this.error(`lit-html has changed: it has another ${rest[0]}`);
      return { code: `import { parseTemplate } from ${JSON.stringify(parser)};\n${code}`, map: null };
    },
    buildEnd(error) {
      if (!error && patched !== 1) this.error(`One lit-html was to be patched, ${patched} were found`);
    },
    generateBundle(_, bundle) {
      const code = Object.values(bundle)
        .map((chunk) => chunk.code ?? '')
        .join('\n');
      const policies = [...code.matchAll(/createPolicy\(["'`]([^"'`]*)/g)].map((match) => match[1]);
      if (policies.join() !== 'civic-widgets')
        this.error(`The build may create the policy civic-widgets and no other, once; it has: ${policies}`);
    },
  };
}
