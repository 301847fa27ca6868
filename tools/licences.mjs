// Rollup plugin: what of other people's is in the build, and on what terms. The notices of some are comments, which making the
// files small takes away: `licences.txt` has them all, and a file with a part under a licence that asks for it says so itself.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const PACKAGE = /^.*[/\\]node_modules[/\\](?:@[^/\\]+[/\\])?[^/\\]+/;
/** Licences by which whoever gets the file has to be told where its source is. */
const TOLD = /^MPL/;

const packagesOf = (chunks) => {
  const modules = chunks.flatMap(({ modules }) => Object.keys(modules));
  return [...new Set(modules.flatMap((id) => PACKAGE.exec(id.replace(/[\0?].*$/, ''))?.[0] ?? []))].sort();
};

const about = (folder) => {
  const { name, version, license, repository } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  const source = (repository?.url ?? repository).replace(/^git\+|\.git$/g, '').replace(/^git:/, 'https:');
  return { name, version, license, source };
};

const textOf = (folder) => {
  const file = readdirSync(folder).find((name) => /^licen[cs]e(?:\.|$)/i.test(name));
  if (!file) throw new Error(`No licence in ${folder}`);
  return readFileSync(join(folder, file), 'utf8').trim();
};

const isChunk = ({ type }) => type === 'chunk';

/** @param file Where the list goes; none for a build of which another one has all. */
export const licences = (file) => ({
  name: 'licences',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle).filter(isChunk)) {
      const told = packagesOf([chunk])
        .map(about)
        .filter(({ license }) => TOLD.test(license))
        .map(({ name, license, source }) => `/*! ${name}: ${license}, ${source} */\n`);
      // Behind the code, so that its lines stay where the source map has them.
      chunk.code = chunk.code.replace(/\n?(?=(?:\/\/# sourceMappingURL=.*\s*)?$)/, `\n${told.join('')}`);
    }
  },
  writeBundle(_, bundle) {
    if (!file) return;
    const byText = new Map();
    for (const folder of packagesOf(Object.values(bundle).filter(isChunk))) {
      const { name, version, license, source } = about(folder);
      const text = textOf(folder);
      byText.set(text, [...(byText.get(text) ?? []), `${name} ${version}, ${license}, ${source}`]);
    }
    const parts = [...byText].map(([text, named]) => `${named.join('\n')}\n\n${text}\n`);
    writeFileSync(
      file,
      ['Parts of these are in the files beside this one.\n', ...parts].join(`\n${'-'.repeat(72)}\n\n`),
    );
  },
});
