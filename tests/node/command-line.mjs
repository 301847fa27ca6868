// Runs the built command line as a shell does.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const program = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

/** Runs the program. @returns Its exit code, what it printed, and what it complained of. */
export function commandLine(args, { input = '', env = {} } = {}) {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [program, ...args],
      { env: { ...process.env, ...env }, maxBuffer: 50_000_000 },
      (error, out, err) => resolve({ code: error?.code ?? 0, out, err }),
    );
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}
