// Installs the packages where they are missing or not those of the lock file. Runs before there are any,
// so it may use nothing but Node.
import { existsSync, readFileSync } from 'node:fs';
import { run } from './run.mjs';

const read = (path) => JSON.parse(readFileSync(path, 'utf8'));

const complete = () => {
  if (!existsSync('node_modules/.package-lock.json')) return false;
  const wanted = read('package-lock.json').packages;
  const { dependencies, devDependencies } = wanted[''];
  return Object.keys({ ...dependencies, ...devDependencies }).every((name) => {
    const manifest = `node_modules/${name}/package.json`;
    return existsSync(manifest) && read(manifest).version === wanted[`node_modules/${name}`].version;
  });
};

const required = /(\d+)\.(\d+)/.exec(read('package.json').engines.node).slice(1).map(Number);

const checkNode = () => {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > required[0] || (major === required[0] && minor >= required[1])) return;
  throw new Error(`Node ${required.join('.')} or newer is needed; this is ${process.version}.`);
};

export const ensurePackages = async () => {
  checkNode();
  if (complete()) return;
  console.log('Installing packages (npm ci)');
  const { code } = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (code !== 0) throw new Error('npm ci failed; see above.');
};
