import { numberFormat } from '../language/intl.js';

/** One column of a table: its heading, and what it says of a record. */
export interface Column<R> {
  readonly heading: string;
  readonly value: (record: R) => string | number | undefined;
}

/**
 * `records` as a CSV file (RFC 4180) that opens in a spreadsheet: with a byte order mark, and with `;` between the cells
 * where the language writes decimals with a comma, as spreadsheets there expect. A record is one line.
 *
 * @param tag BCP 47 tag of the reader's language.
 */
export function csvFile<R>(records: readonly R[], columns: readonly Column<R>[], tag: string): string {
  const separator = numberFormat(tag || 'en')
    .format(1.5)
    .includes(',')
    ? ';'
    : ',';
  const rows = [
    columns.map(({ heading }) => heading),
    ...records.map((record) => columns.map(({ value }) => value(record) ?? '')),
  ];
  return `\uFEFF${rows.map((row) => row.map(cell).join(separator)).join('\r\n')}\r\n`;
}

// A spreadsheet runs what begins like a formula, in wide letters too; and a cell begins behind every separator, for the
// file may be opened with another one. A number with its sign, a telephone's say, is none; with hyphens in it, it would
// be reckoned out.
const formula = /((?:^|[,;|])\s*["']*)(?=[=@＝＠]|[+\-＋－](?![\d\s().]*(?:$|[,;|])))/g;

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = value.replace(/\s+/g, ' ').trim().replace(formula, "$1'");
  return /[,;|"]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
