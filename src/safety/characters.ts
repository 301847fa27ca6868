/**
 * `text` without control characters, halves of characters, and the marks that turn the direction of the text
 * around it.
 */
export function printable(text: string): string {
  // eslint-disable-next-line no-control-regex -- these are the characters to take out
  return text.replace(/[\0-\x08\v\f\x0E-\x1F\x7F-\x9F\u202A-\u202E\u2066-\u2069\p{Cs}]/gu, '');
}
