// `npm run check`: what can be found out without building anything; the build weighs itself. Linting takes as long as
// all the rest: it goes beside it. Each tells all that it has to say at its end, and one that fails does not keep the
// others from telling theirs.
import { ensurePackages } from './packages.mjs';
import { run } from './run.mjs';

let failed = false;

const check = async (script) => {
  const { code, output } = await run('npm', ['run', '-s', script], { hold: true });
  if (output.trim()) console.log(output.trim());
  if (code === 0) return;
  failed = true;
  console.error(`check: npm run ${script} failed`);
};

const inOrder = async (...scripts) => {
  for (const script of scripts) await check(script);
};

try {
  await ensurePackages();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
// Linting reads the manifest too: it has to be there first, and to stand still meanwhile.
await check('analyze');
await Promise.all([check('lint'), inOrder('compile', 'format', 'structure', 'knip')]);
process.exit(failed ? 1 : 0);
