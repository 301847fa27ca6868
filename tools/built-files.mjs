// Serves dist/ byte for byte: the runner would rewrite imports, so that a hash no longer matched, and would let the
// browser keep the file for a year. `?version=0.0.9` passes a file off as that version.
import { readFile } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import { decodedPath } from './decoded-path.mjs';

const folder = resolve('dist');
const { version } = JSON.parse(await readFile('package.json', 'utf8'));

export const builtFilesMiddleware = async (context, next) => {
  if (!context.path.startsWith('/dist/')) return next();
  const file = resolve(`.${decodedPath(context.path) ?? '/'}`);
  const found = file.startsWith(folder + sep) && (await readFile(file).catch(() => undefined));
  const older = context.query.version;
  const body = found && older ? found.toString().replaceAll(version, older) : found;
  context.respond = false;
  context.res.writeHead(body ? 200 : 404, {
    'content-type': file.endsWith('.js') ? 'text/javascript' : 'application/json',
    'cache-control': 'no-store',
  });
  context.res.end(body || 'Not built: npm run build');
};
