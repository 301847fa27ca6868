// Rollup plugin: makes the files small. What one file takes from another is called by one name on both sides: where each
// gave it a name of its own, every file had to say which of its names stands for which.
import { minify } from 'terser';

const EXPORTS = /^export \{([^}]*)\};/gm;
const IMPORTS = /^import \{([^}]*)\} from/gm;

/** The pairs in `a as b, c`. */
const pairs = (list) =>
  list
    .split(',')
    .map((one) => one.trim().split(/\s+as\s+/))
    .map(([first, second = first]) => [first, second]);

const listed = (code, clause) => [...code.matchAll(clause)].flatMap(([, list]) => pairs(list));

/** By a name in the file: the one that it has among files. Two files may call two things alike: one of them gets it. */
const sharedNames = (code) => {
  const taken = new Map();
  const imported = listed(code, IMPORTS).map(([shared, name]) => [name, shared]);
  for (const [name, shared] of [...listed(code, EXPORTS), ...imported])
    if (shared !== 'default' && !taken.has(shared)) taken.set(shared, name);
  return new Map([...taken].map(([shared, name]) => [name, shared]));
};

// Terser keeps names in this form from one file to the next.
const namesKept = (names) => ({
  vars: { props: Object.fromEntries([...names].map(([name, shared]) => [`$${name}`, shared])) },
});

export const shortNames = () => ({
  name: 'short-names',
  async renderChunk(code, chunk, { sourcemap }) {
    const { code: small, map } = await minify(code, {
      ecma: 2022,
      module: true,
      compress: { passes: 2 },
      format: { comments: /@license|@preserve/ },
      nameCache: namesKept(chunk.isEntry ? new Map() : sharedNames(code)),
      sourceMap: Boolean(sourcemap),
    });
    return { code: small, map: map ? JSON.parse(map) : null };
  },
});
