import type { ReadOptions } from '../feed/read-feed.js';
import { parsed, patience, readingOf, readingOptions } from './reading-options.js';
import { UsageError } from './usage.js';

/** What is to be checked, and how. */
export interface Order {
  /** Paths, addresses, or `-` for the standard input. */
  readonly inputs: readonly string[];
  readonly help: boolean;
  readonly json: boolean;
  readonly records: boolean;
  /** Milliseconds until the head of an answer. */
  readonly timeout: number;
  readonly reading: ReadOptions;
}

/** Reads the arguments of `check`. @throws {UsageError} Where they make no sense. */
export function orderOf(args: readonly string[]): Order {
  const { positionals: inputs, values } = parsed('check', args, {
    ...readingOptions,
    json: { type: 'boolean' },
    records: { type: 'boolean' },
  });
  const { help = false, json = false, records = false } = values;
  if (inputs.length === 0 && !help)
    throw new UsageError('Name a file or an address to check. Try: civic-widgets check --help');
  const reading = readingOf(values);
  return { inputs, help, json, records, timeout: patience(values.timeout), reading };
}
