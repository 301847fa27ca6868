/**
 * The value of JSON that plugins have written by hand: with commas too many, comments, line breaks in texts, escapes that
 * JSON does not know, or two values in a row.
 *
 * @throws {SyntaxError} Where it is none all the same.
 */
export function lenientJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // Put right below.
  }
  // A template may have escaped the whole of it.
  const written = text.includes('"') ? text : text.replace(/&quot;/g, '"').replace(/&amp;/g, '&');
  const right = tidied(written);
  try {
    return JSON.parse(right) as unknown;
  } catch (fault) {
    try {
      return JSON.parse(
        `[${right.replace(/([}\]])\s*(?:,\s*)?(?=[{[])/g, '$1,').replace(/,\s*$/, '')}]`,
      ) as unknown;
    } catch {
      throw fault;
    }
  }
}

const string = /"(?:[^"\\]|\\[^])*"?/y;
// Comments, of HTML and CDATA too; their marks alone, for what is between them may be the value.
const passed =
  /\/\*\s*<!\[CDATA\[\s*\*\/|\/\*\s*\]\]>\s*\*\/|\/\*[^]*?(?:\*\/|$)|\/\/\s*(?:<!\[CDATA\[|\]\]>)|\/\/[^\n]*|<!--|-->|<!\[CDATA\[|\]\]>|;\s*$/y;

function tidied(text: string): string {
  const pieces: string[] = [];
  let [comma, at] = [false, 0];
  const put = (piece: string) => {
    // A comma stands between two values, and nowhere else.
    const between = !/^[}\]]/.test(piece) && !/[[{:]$/.test(pieces.at(-1) ?? '[');
    if (comma && between) pieces.push(',');
    comma = false;
    pieces.push(piece);
  };
  while (at < text.length) {
    const sign = text[at]!;
    string.lastIndex = passed.lastIndex = at;
    let length = 1;
    if (sign === '"') {
      const [whole = '"'] = string.exec(text) ?? [];
      put(tidiedString(whole));
      length = whole.length;
    } else if (/[/<\-\];]/.test(sign) && passed.test(text)) length = Math.max(passed.lastIndex - at, 1);
    else if (sign === ',') comma = true;
    else if (!/\s/.test(sign)) put(sign);
    at += length;
  }
  return pieces.join('');
}

const tidiedString = (text: string): string =>
  text
    .replace(/\\([^])/g, (whole, sign: string) => (/["\\/bfnrt]/.test(sign) || sign === 'u' ? whole : sign))
    .replace(/\\u(?![\da-f]{4})/gi, 'u')
    // eslint-disable-next-line no-control-regex -- these are the characters that stand bare
    .replace(/[\0-\x1F]/g, (sign) => (sign === '\n' ? '\\n' : sign === '\t' ? '\\t' : ''));
