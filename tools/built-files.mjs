// Serves dist/ byte for byte: the runner would rewrite imports, so that a hash no longer matched, and would let the
// browser keep the file for a year.
import { readFile } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import { decodedPath } from './decoded-path.mjs';

const folder = resolve('dist');

export const builtFilesMiddleware = async (context, next) => {
  if (!context.path.startsWith('/dist/')) return next();
  const file = resolve(`.${decodedPath(context.path) ?? '/'}`);
  const body = file.startsWith(folder + sep) && (await readFile(file).catch(() => undefined));
  context.respond = false;
  context.res.writeHead(body ? 200 : 404, {
    'content-type': file.endsWith('.js') ? 'text/javascript' : 'application/json',
    'cache-control': 'no-store',
  });
  context.res.end(body || 'Not built: npm run build');
};
