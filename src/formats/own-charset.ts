import { isBytes, type FeedDocument } from './document.js';

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
      if (name && !/^utf-?(?:8|16)/i.test(name)) return new TextDecoder(name).decode(bytes).trimStart();
    } catch {
      // A name that nobody knows.
    }
  return new TextDecoder(oldWindows(bytes)).decode(bytes).trimStart();
}

const isMostlyWhole = (text: string): boolean => {
  const broken = text.match(/\uFFFD/g)?.length ?? 0;
  return broken === 0 || broken < (text.match(/[^\0-\x7F\uFFFD]/g)?.length ?? 0);
};

/** What an XML declaration or the head of a web page says of the encoding. */
const ownCharset =
  /^\s*<\?xml\s[^<>]*?encoding\s*=\s*["']([\w.:-]+)|<meta\s[^<>]*?charset\s*=\s*["']?([\w.:-]+)/i;

/** The encoding of a file that names none: ISO 8859-2 and windows-1250 by the letters that only Polish has, else Western. */
function oldWindows(bytes: Uint8Array): string {
  const counts = new Map<number, number>();
  for (const byte of bytes) if (byte > 0x7f) counts.set(byte, (counts.get(byte) ?? 0) + 1);
  const sum = (...letters: readonly number[]) =>
    letters.reduce((total, letter) => total + (counts.get(letter) ?? 0), 0);
  const all = [...counts.values()].reduce((total, one) => total + one, 0);
  // ę, ł, ć, ń, ż and ó stand at one place in both, ą, ś and ź at different ones; quotes and dashes in one alone.
  const shared = sum(0xea, 0xb3, 0xe6, 0xf1, 0xbf, 0xf3, 0xca, 0xa3, 0xc6, 0xd1, 0xaf, 0xd3);
  const latin = sum(0xb1, 0xb6, 0xbc, 0xa1, 0xa6, 0xac);
  const windows = sum(0xb9, 0x9c, 0x9f, 0xa5, 0x8c, 0x8f);
  const marks = sum(0x84, 0x85, 0x93, 0x94, 0x96, 0x97);
  if (sum(0xb3) === 0 || shared + latin + windows + marks < 0.9 * all) return 'windows-1252';
  return latin > windows + marks ? 'iso-8859-2' : 'windows-1250';
}
