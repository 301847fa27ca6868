// Runs the project's own commands: `node_modules/.bin` comes first on the path, as in an npm script.
import { spawn } from 'node:child_process';
import { delimiter, resolve } from 'node:path';

const PATH = [resolve('node_modules/.bin'), process.env.PATH].join(delimiter);

/**
 * Resolves to the exit code and, with `tee`, to what was printed; the output is shown as it comes. With `hold` nothing is shown, and all
 * of it, complaints too, is given back: two commands that run beside each other would talk at once.
 */
export const run = (command, args, { env = {}, tee = false, hold = false } = {}) =>
  new Promise((done) => {
    const child = spawn(command, args, {
      stdio: ['ignore', tee || hold ? 'pipe' : 'inherit', hold ? 'pipe' : 'inherit'],
      env: { ...process.env, PATH, ...env },
      shell: process.platform === 'win32',
    });
    let output = '';
    const take = (chunk) => {
      output += chunk;
      if (!hold) process.stdout.write(chunk);
    };
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', take);
    child.on('error', (error) => done({ code: 1, output: `${command}: ${error.message}` }));
    child.on('close', (code) => done({ code: code ?? 1, output }));
  });
