import { FeedDocument } from '../formats/document.js';
import type { Answer } from './answer.js';

const prefix = 'civic-widgets:';
const longest = 1_000_000;

interface Kept {
  readonly text: string;
  readonly at: number;
}

/** The same relative address is another feed on another page. */
const keyOf = (address: string): string => prefix + new URL(address, document.baseURI).href;

/** Keeps the text of a feed on this device. Does nothing where the browser does not let it, or the feed is large. */
export function keep(address: string, { document, at }: Answer): void {
  // Of a long document the text is made anew.
  if ((document.given as Partial<Uint8Array>).byteLength! > 3 * longest) return;
  const { source: text } = document;
  if (!text || text.length > longest) return;
  try {
    localStorage.setItem(keyOf(address), JSON.stringify({ text, at } satisfies Kept));
  } catch {
    // Full, or forbidden in this frame: then there is nothing to fall back on, as without `cache`.
  }
}

/** What was kept of a feed, and when it was fetched. */
export function kept(address: string): Answer | undefined {
  try {
    const { text, at } = JSON.parse(localStorage.getItem(keyOf(address)) ?? '') as Kept;
    return typeof text === 'string' && typeof at === 'number'
      ? { document: new FeedDocument(text, new URL(address, document.baseURI).href), at }
      : undefined;
  } catch {
    return undefined;
  }
}
