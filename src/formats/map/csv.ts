/** A row of a table, and the line of the file on which it begins. */
export interface TableRow {
  readonly cells: readonly string[];
  readonly line: number;
}

const separators = [',', ';', '\t', '|'] as const;

/** Excel may name the separator in a line before the table. */
const namedFirst = /^"?sep=([^\r\n"])"?[^\S\r\n]*(?:\r\n|[\r\n])/i;

/**
 * The rows of a table in CSV or TSV, one after another. Quoted cells may hold separators, quotes (doubled) and line breaks, and a blank may
 * stand before the quote; lines end in CR, LF or both.
 */
export function* tableIn(text: string, separator = separatorOf(text)): Generator<TableRow, void> {
  let cells: string[] = [];
  let at = namedFirst.exec(text)?.[0].length ?? 0;
  let line = at > 0 ? 2 : 1;
  let begins = line;
  while (at < text.length) {
    const opening = /^[^\S\r\n\t]*"/.exec(text.slice(at, at + 20));
    let cell: string;
    if (opening) {
      const from = at + opening[0].length;
      const close = closingQuote(text, from);
      cell = text.slice(from, close).replaceAll('""', '"');
      at = close + 1;
      // What follows a closing quote before the separator belongs to the cell: a quote was not doubled.
      const rest = until(text, at, separator);
      cell += text.slice(at, rest).trimEnd();
      at = rest;
    } else {
      const stop = until(text, at, separator);
      cell = text.slice(at, stop);
      at = stop;
    }
    cells.push(cell);
    line += lineBreaks(cell);
    if (text[at] === separator) {
      at++;
      if (at < text.length) continue;
      cells.push('');
    }
    // An empty line is no row.
    if (cells.length > 1 || cells[0]?.trim()) yield { cells, line: begins };
    cells = [];
    at += text.startsWith('\r\n', at) ? 2 : 1;
    line++;
    begins = line;
  }
}

const lineBreaks = (cell: string): number => cell.match(/\r\n|\r|\n/g)?.length ?? 0;

/** Where the quoted text that begins at `from` ends; one that is never closed ends with the file. */
function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2))
    if (text[at + 1] !== '"') return at;
  return text.length;
}

/** Where the next separator or line break is, from `from` on. */
function until(text: string, from: number, separator: string): number {
  let at = from;
  while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at++;
  return at;
}

/** The separator that the file names, else the one of which the first line has most, outside of quotes. */
function separatorOf(text: string): string {
  const [, named] = namedFirst.exec(text) ?? [];
  if (named !== undefined) return named;
  const [head = ''] = text.replace(/"[^"]*"/g, '').split(/[\r\n]/, 1);
  const count = (separator: string) => head.split(separator).length;
  return separators.reduce((best, one) => (count(one) > count(best) ? one : best));
}

/** Whether `text` is a table: a line of names, and lines with as many cells. */
export function isTable(text: string): boolean {
  if (/^[[{<]/.test(text)) return false;
  const rows = [...tableIn(text.slice(0, 20_000))].slice(0, 6);
  const [head, ...others] = rows.length > 2 ? rows.slice(0, -1) : rows;
  const width = head?.cells.length ?? 0;
  return (
    width > 1 &&
    others.length > 0 &&
    head!.cells.filter((name) => name.trim() !== '').length > width / 2 &&
    head!.cells.every((name) => name.length < 100) &&
    others.filter(({ cells }) => Math.abs(cells.length - width) <= 1).length >= others.length / 2
  );
}
