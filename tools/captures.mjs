// Serves the folder CIVIC_CAPTURES names, real feeds that are kept outside this repository, at /__captures/ for browser
// tests; /__captures/index.json lists the paths in it. Without the variable both answer 404, and tests skip.
import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { extname, join, relative, resolve, sep } from 'node:path';
import { decodedPath } from './decoded-path.mjs';

const folder = process.env.CIVIC_CAPTURES && resolve(process.env.CIVIC_CAPTURES);

const list = async () => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)).replaceAll(sep, '/'))
    .sort();
};

const fileOf = async (path) => {
  const file = resolve(folder, path);
  const found = file.startsWith(folder + sep) && (await stat(file).catch(() => undefined));
  return found && found.isFile() ? file : undefined;
};

export const capturesMiddleware = async (context, next) => {
  if (!context.path.startsWith('/__captures/')) return next();
  const path = decodedPath(context.path)?.slice('/__captures/'.length);
  if (!folder || path === undefined) {
    context.status = 404;
  } else if (path === 'index.json') {
    context.body = await list();
  } else {
    const file = await fileOf(path);
    context.status = file ? 200 : 404;
    if (!file) return;
    context.type = ['.json', '.ics'].includes(extname(file)) ? extname(file) : 'text/plain';
    context.body = createReadStream(file);
  }
};
