import type { ReadContext, Reading } from '../formats/format.js';
import type { KindVocabulary } from '../formats/kind-vocabulary.js';
import { readDocument, type DocumentOptions } from './read-document.js';
import { limits, type Answer } from './answer.js';
import { sharedRequest } from './sharing.js';

/** A reading, and when its feed was fetched, in milliseconds since 1970. */
export interface DatedReading extends Reading {
  readonly at: number;
  /** Whether pages were left unread because there was enough on those before them. */
  readonly hasMore?: boolean;
}

/** Options of a feed that has to be fetched. */
export interface LoadOptions extends DocumentOptions, Pick<ReadContext, 'later'> {
  /** The words of the kinds to read. */
  readonly vocabulary: readonly KindVocabulary[];
  readonly signal: AbortSignal;
  /** Read no further page of a feed whose first one counts what is on the others. */
  readonly firstPage?: boolean;
  /** So many articles are shown: of news that begin with the newest no more pages are read than have them. */
  readonly enough?: number | undefined;
  /** Do not be content with an answer that the page has already. */
  readonly fresh?: boolean;
  /** Bytes that an answer may have. */
  readonly maxBytes?: number;
  /** Other sources may hold the rest of a graph: nothing is fetched that it leads to. */
  readonly alone?: boolean;
  /** Told of the answer that the first page came in, once it could be read. */
  readonly onAnswer?: (answer: Answer) => void;
}

/** Fetches one page of a feed and reads it. */
export async function loadPage(
  url: string,
  options: LoadOptions,
  onAnswer?: (answer: Answer) => void,
): Promise<DatedReading> {
  const { signal, fresh, maxBytes = limits.bytes } = options;
  const answer = await sharedRequest(url, maxBytes, signal, fresh);
  const reading = await readDocument(answer.document, options.vocabulary, options);
  onAnswer?.(answer);
  answer.document.letGo();
  signal.throwIfAborted();
  const { at } = answer;
  if (reading.next === undefined) return { ...reading, at };
  const { withOwnNext } = await import('./own-next.js');
  return { ...(await withOwnNext(reading, [url, answer.document.url ?? url])), at };
}
