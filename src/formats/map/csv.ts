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
export function* tableIn(text: string, separated?: string): Generator<TableRow, void> {
  const named = namedFirst.exec(text);
  const start = named ? { at: named[0].length, line: 1, separator: named[1]! } : startOf(text);
  const separator = separated ?? start.separator;
  let cells: string[] = [];
  let { at } = start;
  let line = start.line + (named ? 1 : 0);
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

/** As many lines as offices put before a table: whose it is, and of when. */
const before = 10;

/**
 * Where the line with the names of the columns begins, and the separator of which it has most, outside of quotes. A title of one
 * cell may stand above it, in a line of its own.
 */
function startOf(text: string): { readonly at: number; readonly line: number; readonly separator: string } {
  // Line breaks in quotes end no line; what stands there stays as long as it is.
  const plain = text.slice(0, 20_000).replace(/"[^"]*"/g, (quoted) => quoted.replace(/[^ ]/g, 'x'));
  const lines = [...plain.matchAll(/([^\r\n]*)(?:\r\n|\r|\n|$)/g)].slice(0, before);
  const filled = (line: string, separator: string) =>
    line.split(separator).filter((cell) => cell.trim() !== '').length;
  const best = lines.map(([, line = '']) =>
    separators.reduce((one, other) => (filled(line, other) > filled(line, one) ? other : one)),
  );
  const counts = lines.map(([, line = ''], at) => filled(line, best[at]!));
  const widest = Math.max(...counts);
  const head = counts.findIndex((count) => count > 2 && count > widest / 2);
  const isTitled = head > 0 && counts.slice(0, head).every((count) => count < 2);
  const at = isTitled ? head : 0;
  return { at: lines[at]?.index ?? 0, line: at + 1, separator: best[at] ?? ',' };
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
