// `npm start`: from a fresh clone to the demo in a browser. Uses nothing but Node until packages are there.
import { once } from 'node:events';
import { createServer } from 'node:net';
import { ensurePackages } from './packages.mjs';
import { run } from './run.mjs';
import { serve } from './serve.mjs';

let server;
for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => {
    server?.close();
    server?.closeAllConnections();
    process.exit(0);
  });

const port = Number(process.env.PORT ?? 8080);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  console.error(`PORT is ${process.env.PORT}, which is no port.`);
  process.exit(1);
}

const end = (message) => {
  console.error(message);
  process.exit(1);
};

const refuse = (error) => {
  const reasons = { EADDRINUSE: 'is taken', EACCES: 'may not be used by you' };
  const reason = reasons[error.code];
  end(reason ? `Port ${port} ${reason}. Choose another: PORT=8081 npm start` : error.message);
};

// Known before the minutes that installing and building take.
const probe = createServer().on('error', refuse).listen(port);
await once(probe, 'listening');
probe.close();

try {
  await ensurePackages();
} catch (error) {
  end(error.message);
}
const { code } = await run('node', ['tools/build.mjs', '--if-needed', '--unweighed']);
if (code !== 0) process.exit(code);

server = serve();
server.on('error', refuse);
server.listen(port, () => {
  console.log(`Demo: http://localhost:${server.address().port}/   (Ctrl-C ends it)`);
});
