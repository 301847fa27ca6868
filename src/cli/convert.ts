import { FeedError } from '../feed/fault.js';
import type { Reading } from '../formats/format.js';
import { atomicWrite } from './atomic-write.js';
import { plain } from './printed.js';
import { parsed, patience, readingOf, readingOptions } from './reading-options.js';
import { merged, readingAt, withWholeGraph } from './readings.js';
import { remedyFor } from './remedies.js';
import { convertHelp, UsageError } from './usage.js';
import { targetOf, written } from './written.js';

/** Reads feeds and writes them as one. @returns The exit code: 1 when a feed cannot be read. */
export async function convert(args: readonly string[]): Promise<number> {
  const { positionals: inputs, values } = parsed('convert', args, {
    ...readingOptions,
    output: { type: 'string', short: 'o' },
    to: { type: 'string' },
  });
  if (values.help) {
    console.log(convertHelp);
    return 0;
  }
  if (inputs.length === 0)
    throw new UsageError('Name a file or an address to convert. Try: civic-widgets convert --help');
  const { output = '-' } = values;
  const target = targetOf(values.to, output);
  const options = readingOf(values);
  const timeout = patience(values.timeout);
  const readings: Reading[] = [];
  for (const input of inputs)
    try {
      readings.push(await readingAt(input, options, { timeout }));
    } catch (fault) {
      if (!(fault instanceof FeedError)) throw fault;
      console.error(`${input}: ${plain(fault.message)}\n  → ${remedyFor(fault.code)}`);
      return 1;
    }
  const { text, count } = written(
    merged(await withWholeGraph(readings, options)),
    target,
    Number(options.now ?? Date.now()),
  );
  if (output === '-') process.stdout.write(text);
  else await atomicWrite(output, text);
  console.error(summary(readings, count, output));
  return 0;
}

function summary(readings: readonly Reading[], count: number, output: string): string {
  const all = readings.reduce((sum, { records }) => sum + records.length, 0);
  const problems = readings.flatMap((reading) => reading.problems);
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const where = output === '-' ? '' : ` to ${output}`;
  const left = all - count;
  const out =
    left === 0
      ? ''
      : ` ${left} ${left === 1 ? 'record has' : 'records have'} no place in a calendar and ${left === 1 ? 'is' : 'are'} left out.`;
  const wrong =
    errors === 0 ? '' : ` ${errors} ${errors === 1 ? 'error' : 'errors'}: see civic-widgets check.`;
  return `${count} ${count === 1 ? 'record' : 'records'} written${where}.${out}${wrong}`;
}
