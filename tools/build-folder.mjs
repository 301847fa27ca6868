// Rollup plugin: puts the files of a build into a folder named by the hash of them all. They may be kept for ever, as if
// each had a hash in its own name; but what one of them says of the others needs none, and no hash can be compressed.
// Nearly all of them changed with every build as it was, because they name the core.
import { createHash } from 'node:crypto';
import { posix } from 'node:path';

const HASH = 10;

/** A folder whose name is as long as the one that takes its place. */
export const buildFolder = '-'.repeat(HASH);

export const hashedFolder = () => ({
  name: 'hashed-folder',
  generateBundle(_, bundle) {
    const hash = createHash('sha256');
    for (const fileName of Object.keys(bundle).sort())
      hash.update(fileName).update(bundle[fileName].code ?? '');
    const folder = hash.digest('hex').slice(0, HASH);
    const moved = (path) => path.replace(`/${buildFolder}/`, `/${folder}/`);
    for (const output of Object.values(bundle)) {
      const { fileName } = output;
      if (output.code) output.code = output.code.replaceAll(`/${buildFolder}/`, `/${folder}/`);
      for (const kind of ['imports', 'dynamicImports'])
        if (output[kind]) output[kind] = output[kind].map(moved);
      if (moved(fileName) === fileName) continue;
      if (posix.dirname(posix.dirname(fileName)) !== 'chunks')
        this.error(`${fileName} is in no folder of chunks`);
      delete bundle[fileName];
      output.fileName = moved(fileName);
      bundle[output.fileName] = output;
    }
  },
});
