// Runs the project's own commands: `node_modules/.bin` comes first on the path, as in an npm script.
import { spawn } from 'node:child_process';
import { delimiter, resolve } from 'node:path';

const PATH = [resolve('node_modules/.bin'), process.env.PATH].join(delimiter);

/** Resolves to the exit code and, with `tee`, to what was printed; the output is shown as it comes. */
export const run = (command, args, { env = {}, tee = false } = {}) =>
  new Promise((done) => {
    const child = spawn(command, args, {
      stdio: ['ignore', tee ? 'pipe' : 'inherit', 'inherit'],
      env: { ...process.env, PATH, ...env },
      shell: process.platform === 'win32',
    });
    let output = '';
    child.stdout?.on('data', (chunk) => {
      output += chunk;
      process.stdout.write(chunk);
    });
    child.on('error', (error) => done({ code: 1, output: `${command}: ${error.message}` }));
    child.on('close', (code) => done({ code: code ?? 1, output }));
  });
