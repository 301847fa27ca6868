import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { consultations, organisations } from './generate.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const page = (script, style, feed, snippet = '') =>
  `<!doctype html><html lang="pl"><meta charset="utf-8"><title>Bench</title><link rel="icon" href="data:,">` +
  (style ? `<link rel="stylesheet" href="${style}">` : '') +
  (feed ? `<link rel="preload" as="fetch" crossorigin href="${feed}">` : '') +
  `<main>${snippet}</main><script type="module" src="${script}"></script></html>`;
const types = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.html': 'text/html',
  '.css': 'text/css',
};
const feeds = { consultations, organisations };
const tags = {
  calendar: 'civic-consultation-calendar view="month"',
  directory: 'civic-ngo-directory',
};
/** What a host pastes, with a feed as long as may be. */
const snippetOf = (kind, feed) =>
  `<${tags[kind]} src="${feed}" max-items="1000000" max-bytes="200000000"></${tags[kind].split(' ')[0]}>` +
  `<script type="module" src="/dist/civic-widgets.js"></script>`;
const packed = new Map();
const folders = new Map();

/** The folder of a feed that was prepared once. */
function preparedFolder(name, count, today) {
  const key = `${name}-${count}`;
  if (!folders.has(key)) {
    const folder = mkdtempSync(join(tmpdir(), 'civic-bench-'));
    writeFileSync(join(folder, 'feed.json'), JSON.stringify(feeds[name](count, today)));
    const program = join(root, 'dist/cli/main.js');
    execFileSync(process.execPath, [program, 'index', join(folder, 'feed.json'), '-o', folder], {
      stdio: 'ignore',
    });
    folders.set(key, folder);
  }
  return folders.get(key);
}

/** The folder of the index that Pagefind makes of the organisations. */
async function pagefindFolder(count, today) {
  const key = `pagefind-${count}`;
  if (!folders.has(key)) {
    const folder = mkdtempSync(join(tmpdir(), 'civic-bench-'));
    const { writePagefind } = await import(new URL('peers/pagefind.js', import.meta.url).href);
    await writePagefind(feeds.organisations(count, today).items, folder);
    folders.set(key, folder);
  }
  return folders.get(key);
}

async function bodyOf(pathname, today, asked) {
  const feed = /^\/feeds\/(consultations|organisations)-(\d+)\.json$/.exec(pathname);
  if (feed) return JSON.stringify(feeds[feed[1]](Number(feed[2]), today));
  const part = /^\/feeds\/(consultations|organisations)-(\d+)\/(.+\.json)$/.exec(pathname);
  if (part) return readFile(join(preparedFolder(part[1], Number(part[2]), today), normalize(part[3])));
  const found = /^\/pagefind\/organisations-(\d+)\/([\w./-]+)$/.exec(pathname);
  if (found) return readFile(join(await pagefindFolder(Number(found[1]), today), normalize(found[2])));
  const shell = /^\/(pages|peers)\/([\w-]+)\.html$/.exec(pathname);
  if (shell?.[1] === 'pages') {
    const preloaded = shell[2].endsWith('-prepared') ? asked?.replace('.json', '/index.json') : asked;
    const kind = /^(\w+)-(?:ours|prepared)$/.exec(shell[2])?.[1];
    const snippet = kind && preloaded && snippetOf(kind, preloaded);
    return page(`/bench/pages/${shell[2]}.js`, undefined, preloaded, snippet);
  }
  if (shell) {
    const built = `/bench/peers/node_modules/.pages/${shell[2]}`;
    return page(`${built}.js`, existsSync(join(root, `${built}.css`)) ? `${built}.css` : undefined, asked);
  }
  return readFile(join(root, normalize(pathname)));
}

/** Serves the pages, the built scripts and the feeds, all compressed as a good host would. */
export async function serve(today) {
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://localhost');
    const feed = searchParams.has('preload') ? searchParams.get('feed') : undefined;
    try {
      const key = `${pathname} ${feed ?? ''}`;
      if (!packed.has(key)) {
        const body = Buffer.from(await bodyOf(pathname, today, feed));
        const quality = body.length > 1_000_000 ? 5 : 11;
        packed.set(key, brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }));
      }
      response.writeHead(200, {
        'content-type': `${types[extname(pathname)] ?? 'text/plain'}; charset=utf-8`,
        'content-encoding': 'br',
        'cache-control': 'no-store',
      });
      response.end(packed.get(key));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const end = () => {
    server.close();
    for (const folder of folders.values()) rmSync(folder, { recursive: true });
  };
  return { origin: `http://127.0.0.1:${server.address().port}`, close: end };
}
