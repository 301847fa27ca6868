// Serves the folder CIVIC_CAPTURES names, real feeds that are kept outside this repository, at /__captures/ for browser
// tests; /__captures/index.json lists the paths in it. Without the variable both answer 404, and tests skip.
import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';

const folder = process.env.CIVIC_CAPTURES && resolve(process.env.CIVIC_CAPTURES);

const list = async () => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)).replaceAll(sep, '/'))
    .sort();
};

export const capturesMiddleware = async (context, next) => {
  if (!context.path.startsWith('/__captures/')) return next();
  context.status = 404;
  if (!folder) return;
  const path = decodeURIComponent(context.path.slice('/__captures/'.length));
  if (path === 'index.json') {
    context.body = await list();
    return;
  }
  const file = resolve(folder, path);
  if (!file.startsWith(folder + sep) || !(await stat(file).catch(() => undefined))?.isFile()) return;
  context.type = /\.(json|ics)$/.exec(file) ? file : 'text/plain';
  context.body = createReadStream(file);
};
