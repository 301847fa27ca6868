// A feed that misbehaves on request, for tests. Every answer is described by its own address, so a test
// needs no set-up on the server:
//
//   /__feed/?body=city/park.json                    a file of tests/feeds/, with the type of its extension
//   /__feed/?text=…   ?base64=…                     a body written in the address (base64 for bytes)
//   /__feed/?items=5000   ?bytes=6000000   ?depth=10000
//                                                   our own feed with that many articles; a feed padded to that
//                                                   size; an array nested that deep
//   &status=503  &type=text/html  &type=  &header=Name:value (any number)   `type=` sends no content-type
//   &retry-after=2                                  seconds, or an HTTP date
//   &delay=500                                      milliseconds before the headers
//   &drip=5                                         one byte every 5 milliseconds
//   &stall=100   &reset=100                         after 100 bytes: silence until the client leaves; a dropped line
//   &redirect=/elsewhere  &hops=3                   302 (or status=) to there; or to itself three times
//   &etag="a"                                       answers 304 when the client has it
//   &fail=2                                         the faults above for the first two requests of this key only
//   &key=anything                                   counts these requests under that name; the server outlives a test and
//                                                   serves every engine, so take crypto.randomUUID()
//
//   /__feed/count?key=anything    → { count, aborted, last: { method, headers } }
//   /__feed/origins.json          → { cors, noCors, refused }: the same server at two other origins, with and
//                                   without CORS headers, and an origin where nobody answers
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, resolve, sep } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const FEEDS = resolve('tests/feeds');
const LONGEST_STALL = 60_000;
const TYPES = {
  '.json': 'application/json',
  '.ics': 'text/calendar',
  '.xml': 'application/xml',
  '.csv': 'text/csv',
  '.html': 'text/html',
};
const FEED = { version: 'https://jsonfeed.org/version/1.1', title: 'A generated feed' };

const requests = new Map();
const origins = {};

const record = (request, key) => {
  const entry = requests.get(key) ?? { count: 0, aborted: 0 };
  entry.count += 1;
  entry.last = { method: request.method, headers: request.headers };
  requests.set(key, entry);
  return entry;
};

const article = (_, index) => ({
  id: String(index),
  url: `https://example.org/${index}`,
  title: `Article ${index}`,
});

const generated = (query) => {
  if (query.has('items'))
    return JSON.stringify({ ...FEED, items: Array.from({ length: Number(query.get('items')) }, article) });
  if (query.has('bytes'))
    return JSON.stringify({ ...FEED, items: [], padding: 'x'.repeat(Number(query.get('bytes'))) });
  const depth = Number(query.get('depth'));
  return '['.repeat(depth) + ']'.repeat(depth);
};

const content = async (query) => {
  if (query.has('text')) return { bytes: Buffer.from(query.get('text')) };
  if (query.has('base64')) return { bytes: Buffer.from(query.get('base64'), 'base64') };
  if (['items', 'bytes', 'depth'].some((name) => query.has(name)))
    return { type: TYPES['.json'], bytes: Buffer.from(generated(query)) };
  if (!query.has('body')) return { bytes: Buffer.alloc(0) };
  const file = resolve(FEEDS, query.get('body'));
  if (!file.startsWith(FEEDS + sep)) throw new Error('outside tests/feeds');
  return { type: TYPES[extname(file)] ?? 'text/plain', bytes: await readFile(file) };
};

const redirection = (query, url) => {
  if (query.has('redirect')) return query.get('redirect');
  const hops = Number(query.get('hops') ?? 0);
  if (hops === 0) return undefined;
  const next = new URL(url);
  next.searchParams.set('hops', String(hops - 1));
  return next.pathname + next.search;
};

const headersOf = (query, type) => {
  const headers = { 'cache-control': 'no-store' };
  const given = query.has('type') ? query.get('type') : type;
  if (given) headers['content-type'] = given;
  if (query.has('retry-after')) headers['retry-after'] = query.get('retry-after');
  if (query.has('etag')) headers.etag = query.get('etag');
  for (const line of query.getAll('header')) {
    const [name, ...value] = line.split(':');
    headers[name.trim()] = value.join(':').trim();
  }
  return headers;
};

const sendBody = async (response, query, bytes) => {
  const cut = query.has('reset') ? Number(query.get('reset')) : Number(query.get('stall') ?? bytes.length);
  if (query.has('drip')) {
    for (let sent = 0; sent < cut && !response.destroyed; sent += 1) {
      response.write(bytes.subarray(sent, sent + 1));
      await sleep(Number(query.get('drip')));
    }
  } else if (cut > 0) {
    await new Promise((done) => response.write(bytes.subarray(0, cut), done));
  }
  if (query.has('reset')) return response.destroy();
  if (query.has('stall')) await sleep(LONGEST_STALL, undefined, { ref: false });
  return response.end();
};

const misbehave = async (request, response, url) => {
  const query = url.searchParams;
  const entry = record(request, query.get('key') ?? url.pathname + url.search);
  response.on('close', () => {
    if (!response.writableFinished) entry.aborted += 1;
  });
  const wellAgain = query.has('fail') && entry.count > Number(query.get('fail'));
  if (wellAgain)
    for (const fault of ['status', 'delay', 'drip', 'stall', 'reset', 'redirect', 'hops', 'retry-after'])
      query.delete(fault);

  const { type, bytes } = await content(query);
  if (query.has('delay')) await sleep(Number(query.get('delay')));
  const headers = headersOf(query, type);
  if (query.has('etag') && request.headers['if-none-match'] === query.get('etag'))
    return response.writeHead(304, headers).end();
  const location = redirection(query, url);
  if (location !== undefined)
    return response.writeHead(Number(query.get('status') ?? 302), { ...headers, location }).end();
  const status = Number(query.get('status') ?? 200);
  const hasBody = status !== 204 && status !== 304;
  response.writeHead(status, { ...headers, ...(hasBody && { 'content-length': bytes.length }) });
  if (!hasBody) return response.end();
  return sendBody(response, query, bytes);
};

const json = (response, value) =>
  response
    .writeHead(200, { 'content-type': TYPES['.json'], 'cache-control': 'no-store' })
    .end(JSON.stringify(value));

const handle = async (request, response) => {
  try {
    const url = new URL(request.url, `http://${request.headers.host ?? 'localhost'}`);
    if (url.pathname === '/__feed/origins.json') return json(response, origins);
    if (url.pathname === '/__feed/count')
      return json(response, requests.get(url.searchParams.get('key')) ?? { count: 0, aborted: 0 });
    return await misbehave(request, response, url);
  } catch (error) {
    // A hostile address is part of what is tested: it may end its own request, never the server.
    if (!response.headersSent) response.writeHead(400, { 'content-type': 'text/plain' });
    return response.end(String(error.message));
  }
};

const listen = async (handler) => {
  const server = createServer(handler);
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  server.unref();
  return { server, origin: `http://127.0.0.1:${server.address().port}` };
};

const withCors = (request, response) => {
  response.setHeader('access-control-allow-origin', '*');
  if (request.method !== 'OPTIONS') return handle(request, response);
  response.setHeader('access-control-allow-headers', '*');
  return response.writeHead(204).end();
};

/** The runner's middleware: the fixture server at the tests' own origin. */
export const feedMiddleware = async (context, next) => {
  if (!context.path.startsWith('/__feed/')) return next();
  context.respond = false;
  return handle(context.req, context.res);
};

/** Starts the other origins, and names them for the policy of the pages that may reach them. */
export const startFeedOrigins = async () => {
  const servers = await Promise.all([listen(withCors), listen(handle), listen(handle)]);
  [origins.cors, origins.noCors, origins.refused] = servers.map(({ origin }) => origin);
  await new Promise((done) => servers[2].server.close(done));
  return {
    origins: Object.values(origins),
    stop: () => {
      for (const { server } of servers.slice(0, 2)) {
        server.close();
        server.closeAllConnections();
      }
    },
  };
};
