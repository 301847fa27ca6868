import { primaryOf } from '../../language/languages.js';
import { fileType, languageName } from '../../language/names.js';
import { fileSize } from '../../language/file-size.js';
import type { Document } from '../../model/common.js';

const named = /\.(pdf|docx?|odt|xlsx?|ods|pptx?|odp|epub|zip|txt|csv)$/i;

/**
 * What to know before one follows a link to a file: `(PDF, 1,2 MB)`, and its language where it is not the reader's.
 * Empty where nothing is known.
 */
export function fileWords({ url, type, size, language }: Document, tag: string): string {
  const known = [
    fileType(type ?? named.exec(new URL(url).pathname)?.[1] ?? ''),
    size && fileSize(size, tag),
    language && primaryOf(language) !== primaryOf(tag) && languageName(language, tag),
  ].filter(Boolean);
  return known.length ? `(${known.join(', ')})` : '';
}
