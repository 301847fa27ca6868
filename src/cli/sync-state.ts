import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isObject } from '../formats/fields.js';
import { version } from '../version.js';
import { atomicWrite } from './atomic-write.js';

/** What is remembered of a feed between two runs. */
export interface Remembered {
  /** When its file was last known to say what the feed says: an instant of ISO 8601. */
  readonly fresh: string;
  readonly records: number;
  /** Errors that reading it found. */
  readonly errors?: number;
  /** How the file was made: where that changed, it has to be made again. */
  readonly recipe: string;
  /** Validators of the answer, for asking whether there is anything newer. */
  readonly etag?: string;
  readonly lastModified?: string;
}

const name = '.civic-sync.json';

/** What earlier runs left behind in `folder`; nothing where it is missing or broken, which costs a fetch and no more. */
export async function stateIn(folder: string): Promise<Map<string, Remembered>> {
  try {
    const json: unknown = JSON.parse(await readFile(join(folder, name), 'utf8'));
    if (!isObject(json) || json['version'] !== version || !isObject(json['feeds'])) return new Map();
    return new Map(Object.entries(json['feeds'] as Readonly<Record<string, Remembered>>));
  } catch {
    return new Map();
  }
}

export const keepState = (folder: string, feeds: ReadonlyMap<string, Remembered>): Promise<void> =>
  atomicWrite(
    join(folder, name),
    `${JSON.stringify({ version, feeds: Object.fromEntries(feeds) }, undefined, 1)}\n`,
  );
