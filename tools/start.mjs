// `npm start`: from a fresh clone to the demo in a browser. Uses nothing but Node until packages are there.
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

try {
  await ensurePackages();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
const { code } = await run('node', ['tools/build.mjs', '--if-needed', '--unweighed']);
if (code !== 0) process.exit(code);

server = serve();
server.on('error', (error) => {
  const reasons = { EADDRINUSE: 'is taken', EACCES: 'may not be used by you' };
  const reason = reasons[error.code];
  console.error(reason ? `Port ${port} ${reason}. Choose another: PORT=8081 npm start` : error.message);
  process.exit(1);
});
server.listen(port, () => {
  console.log(`Demo: http://localhost:${server.address().port}/   (Ctrl-C ends it)`);
});
