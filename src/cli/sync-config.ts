import { readFile } from 'node:fs/promises';
import type { ReadOptions } from '../feed/read-feed.js';
import { readingOf } from './reading-options.js';
import { findingsBy } from './schema.js';
import { UsageError } from './usage.js';
import { targetOf, type Target } from './written.js';

/** A feed that is fetched regularly. */
export interface SyncFeed {
  /** The address as the configuration has it: with the names of secrets, and not the secrets. */
  readonly named: string;
  readonly url: string;
  /** What stood in the environment, by its name: it must not be shown. */
  readonly secrets: ReadonlyMap<string, string>;
  /** Name of the file to write, within the folder. */
  readonly file: string;
  readonly target: Target;
  readonly headers: Readonly<Record<string, string>>;
  readonly reading: ReadOptions;
}

/** What is to be fetched, and how. */
export interface SyncConfig {
  readonly feeds: readonly SyncFeed[];
  /** Feeds fetched at the same time. */
  readonly atOnce: number;
  /** Milliseconds until the head of an answer. */
  readonly timeout: number;
  /** Bytes that one answer may have. */
  readonly maxBytes: number;
}

type Json = Readonly<Record<string, unknown>>;

/** Reads the configuration at `path`. @throws {UsageError} That says where it is wrong. */
export async function configAt(path: string, environment: NodeJS.ProcessEnv): Promise<SyncConfig> {
  const wrong = (why: string) => new UsageError(`${path}: ${why}`);
  const config = parsedConfig(await contentOf(path), wrong);
  const [finding] = findingsBy('sync.schema.json', config);
  if (finding) throw wrong(`${finding.path && `${finding.path}: `}${finding.message} ${finding.hint}`);
  const { feeds, at_once: atOnce = 4, timeout = 20, max_bytes: maxBytes = 50_000_000 } = config;
  const read = (feeds as readonly Json[]).map((feed, index) =>
    feedOf(feed, `feeds[${index}]`, environment, wrong),
  );
  const files = new Set<string>();
  for (const { file } of read) {
    if (files.has(file.toLowerCase()))
      throw wrong(`two feeds are written to “${file}”. Give each a file of its own.`);
    files.add(file.toLowerCase());
  }
  return {
    feeds: read,
    atOnce: atOnce as number,
    timeout: (timeout as number) * 1000,
    maxBytes: maxBytes as number,
  };
}

async function contentOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new UsageError(
      code === 'ENOENT' ? `There is no file “${path}”.` : `“${path}” cannot be read: ${message}.`,
    );
  }
}

function parsedConfig(text: string, wrong: (why: string) => UsageError): Json {
  try {
    return JSON.parse(text) as Json;
  } catch (error) {
    throw wrong(`it is not JSON: ${(error as Error).message}.`);
  }
}

function feedOf(
  feed: Json,
  place: string,
  environment: NodeJS.ProcessEnv,
  wrong: (why: string) => UsageError,
): SyncFeed {
  const {
    url: named,
    file,
    to,
    headers = {},
    type,
    time_zone: timeZone,
    map,
  } = feed as Readonly<Record<'url' | 'file', string>> & {
    readonly to?: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly type?: string;
    readonly time_zone?: string;
    readonly map?: object;
  };
  const secrets = new Map<string, string>();
  const filled = (text: string, where: string) =>
    text.replace(/\$\{(\w+)\}/g, (_, name: string) => {
      const value = environment[name];
      if (!value) throw wrong(`${place}.${where} needs ${name}, which the environment does not have.`);
      secrets.set(name, value);
      return value;
    });
  const url = filled(named, 'url');
  if (!URL.canParse(url) || !/^https?:/.test(url))
    throw wrong(`${place}.url: “${named}” is no http or https address.`);
  const sent: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (secret.test(name) && !/\$\{\w+\}/.test(value))
      throw wrong(
        `${place}.headers.${name} holds a secret in the clear. Put it into the environment, and write "\${NAME}" here.`,
      );
    sent[name] = filled(value, `headers.${name}`);
  }
  try {
    const reading = readingOf({
      ...(type === undefined ? {} : { type }),
      ...(timeZone === undefined ? {} : { 'time-zone': timeZone }),
      ...(map === undefined ? {} : { map: JSON.stringify(map) }),
    });
    return { named, url, secrets, file, target: targetOf(to, file), headers: sent, reading };
  } catch (error) {
    throw error instanceof UsageError ? wrong(`${place}: ${error.message}`) : error;
  }
}

const secret = /auth|key|token|secret|cookie|password/i;
