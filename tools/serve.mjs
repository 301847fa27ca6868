// Serves the demo as a careful city would: every page under the strictest policy a host can have.
//
//   /                       demo/index.html, and everything in demo/
//   /dist/…, /schemas/…     what was built and what is published
//   /feeds/<name>.json      made by demo/feeds/<name>.mjs where there is one: its default export is called with
//                           the present moment, so that a demo's consultations are never years old
//   /feeds/<name>.xml, .ics made by demo/feeds/<name>.xml.mjs in the same way, as text
//   /tiles/<z>/<x>/<y>.svg  drawn by demo/tiles.mjs
import { createServer } from 'node:http';
import { readFile, realpath, stat } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { decodedPath } from './decoded-path.mjs';

const policy = (connect) =>
  `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src ${connect}; ` +
  `base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types civic-widgets`;
const STRICT = policy(`'self'`);
// The one page whose purpose is to read a feed from any address.
const ANY_FEED = policy(`'self' https: http:`);
const PAGES_FOR_ANY_FEED = new Set(['/try.html']);

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.pdf': 'application/pdf',
};
const COMPRESSIBLE = /^(text\/|application\/(json|xml)|image\/svg)/;
const WORTH_COMPRESSING = 1000;

const fault = (status, message) => Object.assign(new Error(message), { status });

const pathOf = (url) => {
  const path =
    URL.canParse(url, 'http://localhost') && decodedPath(new URL(url, 'http://localhost').pathname);
  if (!path) throw fault(400, 'This address is malformed.');
  return path;
};

const locate = (path, demo) => {
  for (const [prefix, folder] of [
    ['/dist/', 'dist'],
    ['/schemas/', 'schemas'],
    ['/', demo],
  ])
    if (path.startsWith(prefix)) return { folder: resolve(folder), rest: path.slice(prefix.length) };
  throw fault(404, 'There is nothing here.');
};

const fileOf = async (path, demo) => {
  const { folder, rest } = locate(path, demo);
  if (rest.split(/[/\\]/).some((part) => part.startsWith('.'))) throw fault(404, 'There is nothing here.');
  let file = join(folder, rest);
  if ((await stat(file)).isDirectory()) file = join(file, 'index.html');
  if (!(await realpath(file)).startsWith((await realpath(folder)) + sep))
    throw fault(404, 'There is nothing here.');
  return file;
};

const maker = async (...path) => {
  const module = resolve(...path);
  const found = await stat(module).catch(() => undefined);
  return found && (await import(`${pathToFileURL(module).href}?${found.mtimeMs}`)).default;
};

const madeFeed = async (path, demo) => {
  const [, name, extension] = /^\/feeds\/([\w-]+)(\.json|\.xml|\.ics)$/.exec(path) ?? [];
  const make = name && (await maker(demo, 'feeds', `${name}${extension === '.json' ? '' : extension}.mjs`));
  if (!make) return undefined;
  const made = await make(new Date());
  return {
    type: TYPES[extension],
    body: Buffer.from(typeof made === 'string' ? made : JSON.stringify(made)),
  };
};

const drawnTile = async (path, demo) => {
  const numbers = /^\/tiles\/(\d{1,2})\/(\d{1,7})\/(\d{1,7})\.svg$/.exec(path)?.slice(1);
  const draw = numbers && (await maker(demo, 'tiles.mjs'));
  return draw && { type: TYPES['.svg'], body: Buffer.from(draw(...numbers.map(Number))) };
};

const answer = async (path, demo) => {
  const made = (await madeFeed(path, demo)) ?? (await drawnTile(path, demo));
  if (made) return made;
  const file = await fileOf(path, demo);
  return { type: TYPES[extname(file)] ?? 'application/octet-stream', body: await readFile(file) };
};

const compress = (body, type, accepted) => {
  if (body.length < WORTH_COMPRESSING || !COMPRESSIBLE.test(type)) return { body };
  if (/\bbr\b/.test(accepted))
    return {
      encoding: 'br',
      body: brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
    };
  return /\bgzip\b/.test(accepted) ? { encoding: 'gzip', body: gzipSync(body) } : { body };
};

const respond = async (request, response, demo) => {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('allow', 'GET, HEAD');
    throw fault(405, 'Only GET and HEAD are served.');
  }
  const path = pathOf(request.url);
  const { type, body } = await answer(path, demo);
  const sent = compress(body, type, String(request.headers['accept-encoding'] ?? ''));
  response.writeHead(200, {
    'content-type': type,
    'content-length': sent.body.length,
    'cache-control': 'no-cache',
    vary: 'accept-encoding',
    ...(sent.encoding && { 'content-encoding': sent.encoding }),
    ...(type.startsWith('text/html') && {
      'content-security-policy': PAGES_FOR_ANY_FEED.has(path) ? ANY_FEED : STRICT,
    }),
  });
  response.end(request.method === 'HEAD' ? undefined : sent.body);
};

const refuse = (response, error) => {
  const status = error.status ?? (['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(error.code) ? 404 : 500);
  if (status === 500) console.error(error);
  response.writeHead(status, {
    'content-type': TYPES['.txt'],
    'content-security-policy': STRICT,
  });
  response.end(
    error.status ? error.message : status === 404 ? 'There is nothing here.' : 'The server failed.',
  );
};

/** An HTTP server, not yet listening, for the pages in `demo`. */
export const serve = (demo = 'demo') =>
  createServer((request, response) => {
    response.setHeader('x-content-type-options', 'nosniff');
    response.setHeader('referrer-policy', 'strict-origin-when-cross-origin');
    respond(request, response, demo).catch((error) => refuse(response, error));
  });
