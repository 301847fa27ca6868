// Serves dist/ byte for byte: the runner would rewrite imports, and a hash would no longer match.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { extname, resolve, sep } from 'node:path';

const folder = resolve('dist');

export const builtFilesMiddleware = async (context, next) => {
  if (!context.path.startsWith('/dist/')) return next();
  const file = resolve(`.${decodeURIComponent(context.path)}`);
  const found = file.startsWith(folder + sep) && (await stat(file).catch(() => undefined))?.isFile();
  if (!found) {
    context.status = 404;
    context.body = 'Not built: npm run build';
    return;
  }
  context.type = extname(file);
  context.body = createReadStream(file);
};
