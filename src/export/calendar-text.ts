/** `text` as a value of iCalendar. A line break left in it would begin a property of its own. */
export const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|[\n\r\u0085\u2028\u2029]/g, '\\n')
    // eslint-disable-next-line no-control-regex -- iCalendar allows none of them
    .replace(/[\0-\x08\x0B-\x1F\x7F]/g, '');

/** A date or a time without the marks between its parts. */
export const compact = (text: string): string => text.replace(/[-:]/g, '');

/** An instant as iCalendar writes it: `20261130T150000Z`. */
export const utc = (instant: number): string => `${compact(new Date(instant).toISOString().slice(0, 19))}Z`;

/** A line folded at 75 octets of UTF-8, never inside a character. */
export function folded(line: string): string {
  let octets = 0;
  let text = '';
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0)!);
    if (octets + size > 75) {
      text += '\r\n ';
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
}

const octetsOf = (code: number): number => (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4);
