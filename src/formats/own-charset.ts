import { isBytes, type FeedDocument } from './document.js';
import { decodedAs, oldEncoding } from './old-encoding.js';

/**
 * The text of a document of markup, whose encoding it may name itself: in an XML declaration, or in the head of a web page.
 * That it is UTF-8 shows in its
 * bytes, whatever anybody says.
 */
export function markupTextOf({ given, text, isWhole, charset = '' }: FeedDocument): string {
  if (!isBytes(given) || isWhole) return text;
  const bytes = given instanceof ArrayBuffer ? new Uint8Array(given) : given;
  const utf8 = new TextDecoder().decode(bytes);
  // Zeros are UTF-16, which has been seen; a broken character among many whole ones is UTF-8 that was cut.
  if (bytes.subarray(0, 4).includes(0) || isMostlyWhole(utf8)) return text;
  const [, declared, meta] = ownCharset.exec(utf8.slice(0, 1024)) ?? [];
  for (const name of [declared, meta, charset])
    try {
      if (name && !/^utf-?(?:8|16)/i.test(name)) return decodedAs(name, bytes).trimStart();
    } catch {
      // A name that nobody knows.
    }
  return decodedAs(oldEncoding(bytes), bytes).trimStart();
}

const isMostlyWhole = (text: string): boolean => {
  const broken = text.match(/\uFFFD/g)?.length ?? 0;
  return broken === 0 || broken < (text.match(/[^\0-\x7F\uFFFD]/g)?.length ?? 0);
};

/** What an XML declaration or the head of a web page says of the encoding. */
const ownCharset =
  /^\s*<\?xml\s[^<>]*?encoding\s*=\s*["']([\w.:-]+)|<meta\s[^<>]*?charset\s*=\s*["']?([\w.:-]+)/i;
