// Installs the packages where they are missing or not those of the lock file. Runs before there are any,
// so it may use nothing but Node. As a script: `node tools/packages.mjs`.
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
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

/** @throws Where whoever runs this may not write into the project's folder. */
export const checkFolder = () => {
  try {
    accessSync('.', constants.W_OK);
  } catch {
    throw new Error(
      `You may not write into ${resolve('.')}: it belongs to another user, or can only be read. ` +
        'Clone the project as the user who runs this, into a folder of their own.',
    );
  }
};

export const ensurePackages = async () => {
  checkNode();
  if (complete()) return;
  checkFolder();
  console.log('Installing packages (npm ci)');
  const { code } = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (code !== 0)
    throw new Error('npm ci failed; see above. It needs a network, and the registry that npm is set to.');
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await ensurePackages().catch((error) => {
    console.error(error.message);
    process.exit(1);
  });
