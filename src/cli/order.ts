import { parseArgs } from 'node:util';
import type { ReadOptions } from '../feed/read-feed.js';
import { formatCalled, formatNames } from '../formats/registry.js';
import { isZone } from '../model/zone.js';
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
  const { positionals: inputs, values } = parsed(args);
  const { help = false, json = false, records = false, type, now, timeout } = values;
  if (inputs.length === 0 && !help)
    throw new UsageError('Name a file or an address to check. Try: civic-widgets check --help');
  const timeZone = values['time-zone'];
  if (type !== undefined && !formatCalled(type))
    throw new UsageError(`--type ${type}: there is no such format. Formats: ${formatNames.join(', ')}.`);
  if (timeZone !== undefined && !isZone(timeZone))
    throw new UsageError(`--time-zone ${timeZone}: write an IANA name such as Europe/Warsaw.`);
  const reading = {
    ...(type === undefined ? {} : { type }),
    ...(timeZone === undefined ? {} : { timeZone }),
    ...(now === undefined ? {} : { now: instant(now) }),
  };
  return {
    inputs,
    help,
    json,
    records,
    timeout: timeout === undefined ? 10_000 : milliseconds(timeout),
    reading,
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h' },
        json: { type: 'boolean' },
        records: { type: 'boolean' },
        type: { type: 'string' },
        'time-zone': { type: 'string' },
        now: { type: 'string' },
        timeout: { type: 'string' },
      },
    });
  } catch (error) {
    // Node's message goes on to explain what hardly anybody means.
    const [sentence = ''] = (error as Error).message.split(/\. |\n/, 1);
    throw new UsageError(`${sentence.replace(/\.$/, '')}. Try: civic-widgets check --help`);
  }
}

function instant(text: string): Date {
  const date = new Date(text);
  if (Number.isNaN(Number(date)))
    throw new UsageError(`--now ${text}: write a date or a date-time such as 2026-11-03T08:00Z.`);
  return date;
}

function milliseconds(text: string): number {
  const seconds = Number(text);
  if (!(seconds > 0)) throw new UsageError(`--timeout ${text}: write a number of seconds such as 30.`);
  return seconds * 1000;
}
