import { constants } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { answerTo, limits } from '../feed/answer.js';
import { FeedError } from '../feed/fault.js';
import { FeedDocument } from '../formats/document.js';
import { withTables } from './data-package.js';

/** Bytes that a text can be made of: the longest that Node has. */
export const longestText = constants.MAX_STRING_LENGTH;

/** Whether `input` is to be fetched, and not read from a file. */
export const isAddress = (input: string): boolean => /^https?:/i.test(input);

/**
 * The document that `input` names: an address, `-` for the standard input, or a path. The tables of a data package come
 * with it.
 *
 * @throws {FeedError}
 */
export async function documentAt(input: string, timeout: number): Promise<FeedDocument> {
  const document = await oneDocument(input, timeout);
  return withTables(document, input, (table) => oneDocument(table, timeout));
}

async function oneDocument(input: string, timeout: number): Promise<FeedDocument> {
  if (isAddress(input)) return fetched(input, { timeout });
  if (/^[a-z][a-z\d+.-]+:\/\//i.test(input))
    throw new FeedError('bad-address', `“${input}” is no http or https address.`);
  return new FeedDocument(
    input === '-' ? await bytesOf(process.stdin, 'The standard input') : await fileAt(input),
  );
}

/** How a document is fetched. */
export interface Fetching {
  /** Milliseconds until the head of the answer. */
  readonly timeout: number;
  /** Bytes that the answer may have. Default: as many as the widgets take. */
  readonly maxBytes?: number;
  /** What makes the request, where it is not `fetch` itself. What it throws as a `FeedError` is passed on. */
  readonly ask?: typeof fetch;
}

/** Fetches with the limits of the widgets: what is too large or too slow for them is so here. @throws {FeedError} */
export async function fetched(
  address: string,
  { timeout, maxBytes = limits.bytes, ask }: Fetching,
): Promise<FeedDocument> {
  if (!URL.canParse(address)) throw new FeedError('bad-address', `“${address}” is no address.`);
  const patience = {
    headTime: timeout,
    wholeTime: limits.wholeTime - limits.headTime + timeout,
    bytes: maxBytes,
  };
  try {
    return (await answerTo(address, {}, new AbortController().signal, patience, ask)).document;
  } catch (error) {
    throw error instanceof FeedError || error instanceof NotModified ? error : unreachable(address, error);
  }
}

/** The server has nothing newer than what was fetched before. */
export class NotModified extends Error {
  override readonly name = 'NotModified';
}

function unreachable(address: string, error: unknown): FeedError {
  const { code, message } = ((error as Error).cause ?? error) as NodeJS.ErrnoException;
  const reason = code ? (causes[code] ?? `${message} (${code})`) : (causes[message] ?? message);
  return new FeedError('unreachable', `No answer came from ${address}: ${reason}.`);
}

const causes: Readonly<Record<string, string>> = {
  'redirect count exceeded': 'it leads from one address to the next, without end',
  'bad port': 'no browser asks at this port',
  ENOTFOUND: 'nobody knows a server of that name',
  EAI_AGAIN: 'the name of the server cannot be looked up now',
  ECONNREFUSED: 'nothing listens there',
  ECONNRESET: 'the connection was cut off',
  UND_ERR_SOCKET: 'the connection was cut off',
  CERT_HAS_EXPIRED: 'its certificate has expired',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is signed by itself',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'its certificate cannot be verified; a part of the chain may be missing',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another name',
};

const tooLarge = (what: string): FeedError =>
  new FeedError('too-large', `${what} has more than ${Math.floor(longestText / 1_000_000)} MB.`);

/** All that comes, or as soon as it is too much a fault: a device has no size, and need not have an end. */
async function bytesOf(stream: AsyncIterable<Uint8Array>, what: string): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of stream) {
    length += part.length;
    if (length > longestText) throw tooLarge(what);
    parts.push(part);
  }
  return Buffer.concat(parts, length);
}

async function fileAt(path: string): Promise<Uint8Array> {
  try {
    return await bytesOf(createReadStream(path, { highWaterMark: 1 << 20 }), path);
  } catch (error) {
    if (error instanceof FeedError) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR')
      throw new FeedError('not-found', `There is no file “${path}”.`);
    if (code === 'EISDIR') throw new FeedError('unreadable', `“${path}” is a folder, and not a feed.`);
    if (code === 'EACCES' || code === 'EPERM')
      throw new FeedError('refused', `The file “${path}” may not be read.`);
    throw new FeedError('unreadable', `The file “${path}” cannot be read: ${message}.`);
  }
}
