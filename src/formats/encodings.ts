import { decodedAs, oldEncoding } from './old-encoding.js';

/**
 * The text of `bytes`: by their byte order mark, else as UTF-8, else as the server said, else as their letters tell. What files
 * of markup say of themselves is for their readers.
 */
export function textOf(bytes: Uint8Array, charset = ''): string {
  const mark = (bytes[0] ?? 0) * 256 + (bytes[1] ?? 0);
  // Without a mark, the zeros beside an ASCII sign tell.
  if (mark === 0xfffe || (bytes[1] === 0 && mark > 0)) return new TextDecoder('utf-16le').decode(bytes);
  if (mark === 0xfeff || (bytes[0] === 0 && mark > 0)) return new TextDecoder('utf-16be').decode(bytes);
  const text = new TextDecoder().decode(bytes);
  const broken = count(text, /\uFFFD/g);
  if (broken === 0) return text;
  // One broken character among many whole ones is UTF-8 that was cut or folded, and no other encoding.
  if (broken < count(text, /[^\0-\x7F\uFFFD]/g)) return new TextDecoder().decode(unfolded(bytes));
  try {
    if (charset && !/^utf-?8$/i.test(charset)) return decodedAs(charset, bytes);
  } catch {
    // A name that nobody knows.
  }
  return decodedAs(oldEncoding(bytes), bytes);
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** `bytes` without the folds of iCalendar, a line break and a blank, which may stand inside a character. */
function unfolded(bytes: Uint8Array): Uint8Array {
  const folds = (at: number) => bytes[at] === 10 && (bytes[at + 1] === 32 || bytes[at + 1] === 9);
  return bytes.filter((byte, at) => !(folds(at) || folds(at - 1) || (byte === 13 && folds(at + 1))));
}
