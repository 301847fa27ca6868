import { formatter, spoken } from './intl.js';

const types: Readonly<Record<string, string>> = {
  calendar: 'ICS',
  'geo+json': 'GeoJSON',
  msword: 'DOC',
  'opendocument.presentation': 'ODP',
  'opendocument.spreadsheet': 'ODS',
  'opendocument.text': 'ODT',
  plain: 'TXT',
  'presentationml.presentation': 'PPTX',
  'spreadsheetml.sheet': 'XLSX',
  'vnd.ms-excel': 'XLS',
  'vnd.ms-powerpoint': 'PPT',
  'wordprocessingml.document': 'DOCX',
  'xhtml+xml': 'HTML',
  'zip-compressed': 'ZIP',
};

/**
 * What people call a type of file: `PDF`, `DOCX`.
 *
 * @param mime MIME type, with or without parameters.
 * @returns Nothing where it has no name that people would know.
 */
export function fileType(mime: string): string | undefined {
  const subtype = /^(?:.*\/)?(?:x-)?([^;\s]+)/.exec(mime.toLowerCase())?.[1] ?? '';
  const name = subtype.split('.').slice(-2).join('.');
  if (Object.hasOwn(types, name)) return types[name];
  return /^[a-z\d]{2,5}(?=$|\+)/.exec(subtype)?.[0].toUpperCase();
}

/**
 * The name of a language, such as `ukraiński`.
 *
 * @param tag BCP 47 tag of the language to name.
 * @param inTag BCP 47 tag of the language to name it in.
 * @returns `tag` itself where it has no name.
 */
export function languageName(tag: string, inTag: string): string {
  try {
    return formatter(Intl.DisplayNames, spoken(inTag), { type: 'language', fallback: 'none' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
