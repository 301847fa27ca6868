#!/usr/bin/env node
import { version } from '../version.js';
import { WriteError } from './atomic-write.js';
import { check } from './check.js';
import { convert } from './convert.js';
import { discover } from './discover.js';
import { index } from './index-feeds.js';
import { sync } from './sync.js';
import { help, UsageError } from './usage.js';

const commands: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  check,
  convert,
  discover,
  index,
  sync,
};

/** Runs what the command line asks for. @returns The exit code. */
async function run([name, ...rest]: readonly string[]): Promise<number> {
  if (name === '--version' || name === '-v') {
    console.log(version);
    return 0;
  }
  if (name === '--help' || name === '-h' || name === 'help') {
    console.log(help);
    return 0;
  }
  if (name === undefined) throw new UsageError(`Name a command.\n\n${help}`);
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command)
    throw new UsageError(
      name.startsWith('-')
        ? `Name a command before the option ${name}. Try: civic-widgets --help`
        : `There is no command “${name}”. Commands: ${Object.keys(commands).join(', ')}.`,
    );
  return command(rest);
}

// A reader such as `head` may have had enough of the output.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
  if (code === 'EPIPE') process.exit();
});

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError || error instanceof WriteError)) throw error;
  console.error(error.message);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
