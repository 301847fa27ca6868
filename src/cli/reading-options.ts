import { readFileSync } from 'node:fs';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { ReadOptions } from '../feed/read-feed.js';
import { formatNames, isFormat } from '../formats/every-format.js';
import { mapIn } from '../formats/map/field-map.js';
import { isZone } from '../model/zone.js';
import { UsageError } from './usage.js';

/** Options of every command that reads feeds, as `parseArgs` takes them. */
export const readingOptions = {
  help: { type: 'boolean', short: 'h' },
  type: { type: 'string' },
  map: { type: 'string' },
  'time-zone': { type: 'string' },
  now: { type: 'string' },
  timeout: { type: 'string' },
} as const;

/** How feeds are to be read, as the command line said it. */
export interface ReadingValues {
  readonly type?: string;
  /** A field map as JSON text, or the path of a file with one. */
  readonly map?: string;
  readonly 'time-zone'?: string;
  readonly now?: string;
}

/** Splits the arguments of `command`. @throws {UsageError} Where they make no sense. */
export function parsed<O extends NonNullable<ParseArgsConfig['options']>>(
  command: string,
  args: readonly string[],
  options: O,
) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    // Node's message goes on to explain what hardly anybody means.
    const [sentence = ''] = (error as Error).message.split(/\. |\n/, 1);
    throw new UsageError(`${sentence.replace(/\.$/, '')}. Try: civic-widgets ${command} --help`);
  }
}

/** @throws {UsageError} Where there is no such format, field map, zone or time. */
export function readingOf({ type, map, 'time-zone': timeZone, now }: ReadingValues): ReadOptions {
  if (type !== undefined && !isFormat(type))
    throw new UsageError(`--type ${type}: there is no such format. Formats: ${formatNames.join(', ')}.`);
  if (timeZone !== undefined && !isZone(timeZone))
    throw new UsageError(`--time-zone ${timeZone}: write an IANA name such as Europe/Warsaw.`);
  return {
    ...(type === undefined ? {} : { type }),
    ...(map === undefined ? {} : { map: fieldMap(map) }),
    ...(timeZone === undefined ? {} : { timeZone }),
    ...(now === undefined ? {} : { now: instant(now) }),
  };
}

function fieldMap(given: string): string {
  let text = given;
  if (!given.trimStart().startsWith('{'))
    try {
      text = readFileSync(given, 'utf8').replace(/^\uFEFF/, '');
    } catch {
      throw new UsageError(
        `--map ${given}: there is no such file. Name a file, or write the map itself: '{"kind":"event",…}'.`,
      );
    }
  const map = mapIn(text);
  if (typeof map === 'string') throw new UsageError(`--map: ${map}`);
  return text;
}

function instant(text: string): Date {
  const date = new Date(text);
  if (Number.isNaN(Number(date)))
    throw new UsageError(`--now ${text}: write a date or a date-time such as 2026-11-03T08:00Z.`);
  return date;
}

/** Milliseconds until the head of an answer: what `--timeout` says in seconds, or ten of them. */
export function patience(timeout: string | undefined): number {
  const seconds = timeout === undefined ? 10 : Number(timeout);
  if (!(seconds > 0)) throw new UsageError(`--timeout ${timeout}: write a number of seconds such as 30.`);
  return seconds * 1000;
}
