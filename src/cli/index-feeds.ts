import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { FeedError } from '../feed/fault.js';
import type { Reading } from '../formats/format.js';
import { atomicWrite, withoutUnfinished } from './atomic-write.js';
import { calendarFolder, calendarParts, isCalendarFile, type PreparedFile } from './calendar-parts.js';
import { directoryFolder, directoryParts, isDirectoryFile } from './directory-parts.js';
import { longestText } from './input.js';
import { plain } from './printed.js';
import { parsed, patience, readingOf, readingOptions } from './reading-options.js';
import { merged, readingAt } from './readings.js';
import { remedyFor } from './remedies.js';
import { indexHelp, UsageError } from './usage.js';

/** No widget reads it whole, so it may be as large as a nation's: as a text can be. */
const limits = { items: 10_000_000, bytes: longestText };

/** Prepares feeds: writes the files that a widget reads instead of them. @returns The exit code. */
export async function index(args: readonly string[]): Promise<number> {
  const { positionals: inputs, values } = parsed('index', args, {
    ...readingOptions,
    output: { type: 'string', short: 'o' },
  });
  if (values.help) {
    console.log(indexHelp);
    return 0;
  }
  const { output: folder } = values;
  if (inputs.length === 0 || folder === undefined)
    throw new UsageError(
      'Name feeds and a folder: civic-widgets index FEED… -o DIR. Try: civic-widgets index --help',
    );
  const options = { ...readingOf(values), maxItems: limits.items };
  const fetching = { timeout: patience(values.timeout), maxBytes: limits.bytes };
  const readings: Reading[] = [];
  for (const input of inputs)
    try {
      readings.push(await readingAt(input, options, fetching));
    } catch (fault) {
      if (!(fault instanceof FeedError)) throw fault;
      console.error(`${input}: ${plain(fault.message)}\n  → ${remedyFor(fault.code)}`);
      return 1;
    }
  const { manifest, files } = prepared(merged(readings), Number(options.now ?? Date.now()));
  for (const { path, text } of files) await atomicWrite(join(folder, path), text);
  // Last of all: whoever reads it finds every file that it names.
  await atomicWrite(join(folder, 'index.json'), `${JSON.stringify(manifest, undefined, 1)}\n`);
  await withoutOthers(join(folder, calendarFolder), calendarFolder, isCalendarFile, files);
  await withoutOthers(join(folder, directoryFolder), directoryFolder, isDirectoryFile, files);
  console.error(
    `${files.length + 1} files written to ${folder}. Point a widget at ${join(folder, 'index.json')}`,
  );
  return 0;
}

/** The index of what is prepared of `reading`, and the files that it leads to: a member and a folder for each widget. */
function prepared(
  reading: Reading,
  now: number,
): { readonly manifest: object; readonly files: readonly PreparedFile[] } {
  const { title, home, language, timeZone } = reading;
  const calendar = calendarParts(reading, now);
  const directory = reading.records.some(({ kind }) => kind === 'organisation')
    ? directoryParts(reading)
    : undefined;
  return {
    manifest: {
      version: 'civic-index/1.0',
      ...(title !== undefined && { title }),
      ...(home !== undefined && { home_page_url: home }),
      ...(language !== undefined && { language }),
      time_zone: timeZone,
      ...(calendar.entry.records > 0 && { calendar: calendar.entry }),
      ...(directory && { directory: directory.entry }),
    },
    files: [...calendar.files, ...(directory?.files ?? [])],
  };
}

/** Takes away the files of what is no more, and what earlier runs left half written. */
async function withoutOthers(
  folder: string,
  name: string,
  isOurs: (name: string) => boolean,
  files: readonly PreparedFile[],
): Promise<void> {
  const paths = new Set(files.map(({ path }) => path));
  for (const file of await readdir(folder).catch(() => []))
    if (isOurs(file) && !paths.has(`${name}/${file}`)) await rm(join(folder, file));
  await withoutUnfinished(folder, Date.now());
}
