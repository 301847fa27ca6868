import { longJson, type Parsed } from './long-json.js';
import { isSliceOver, nextTurn } from '../pace/reading.js';

// Two widgets may read one document at the same time.
const takings = new WeakMap<object, Promise<void>>();

/**
 * Makes the text of a document that is long, and the value of its JSON, in slices. What is broken in any way is left to the
 * document, which makes it at once when it is asked.
 */
export function takeInSlices(document: { readonly given: unknown }): Promise<void> {
  let taking = takings.get(document);
  if (!taking) takings.set(document, (taking = taken(document)));
  return taking;
}

async function taken(document: { readonly given: unknown }): Promise<void> {
  const { given } = document;
  const bytes = given instanceof ArrayBuffer ? new Uint8Array(given) : given;
  const decoded = bytes instanceof Uint8Array ? await longText(bytes) : undefined;
  const text = typeof given === 'string' ? given : (decoded ?? '');
  const json = /^[\uFEFF\s]*[[{]/.test(text) ? await longJson(text.replace(/^[\uFEFF\s]+/, '')) : undefined;
  const known: Taken = {
    ...(decoded !== undefined && { isWhole: true, decoded }),
    ...(json && { made: json }),
  };
  Object.assign(document, known);
}

/** What a document knows of itself then. */
interface Taken {
  readonly isWhole?: true;
  readonly decoded?: string;
  readonly made?: Parsed;
}

/** Bytes that are decoded at once. */
const piece = 256_000;

/**
 * The text of bytes of UTF-8.
 *
 * @returns Nothing where they are something else, or zeros are among them.
 */
export async function longText(bytes: Uint8Array): Promise<string | undefined> {
  const decoder = new TextDecoder();
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += piece) {
    if (isSliceOver()) await nextTurn();
    const text = decoder.decode(bytes.subarray(at, at + piece), { stream: at + piece < bytes.length });
    // Several times faster than an expression, of all the text there is.
    if (text.includes('\0') || text.includes('\uFFFD')) return undefined;
    pieces.push(text);
  }
  const whole = pieces.join('');
  await nextTurn();
  return whole;
}
