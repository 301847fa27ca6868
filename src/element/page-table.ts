import { columnField } from '../formats/map/column-field.js';
import { entryOf, isHidden, linksIn, lineOf, textOf, type Row } from './page-entry.js';
import { gridOf } from './page-grid.js';
import { reachedIn } from './page-words.js';

type Cells = readonly (HTMLTableCellElement | undefined)[];

interface Line {
  readonly row: HTMLTableRowElement;
  readonly cells: Cells;
}

/**
 * The rows of a table by the names of its columns; where it names none, each as one reads it: a name, and what is said beside it.
 *
 * @param isNamed Whether a field map reads a column of this name.
 */
export function tableRows(table: HTMLTableElement, isNamed: (name: string) => boolean): readonly Row[] {
  const lines = linesOf(table);
  const head = headOf(table, lines, isNamed);
  const names = head && namesOf(head.cells);
  const columns = Math.max(...lines.map(({ cells }) => new Set(cells).size));
  let group = '';
  return lines.flatMap(({ row, cells }) => {
    if (row === head?.row || row.parentElement === table.tHead || isHidden(row)) return [];
    const own = [...new Set(cells)].filter((cell) => cell !== undefined);
    // A line of its own says what the next ones have in common.
    if (own.length === 1 && columns > 1) {
      group = lineOf(own[0]!);
      return [];
    }
    const found = names ? rowOf(cells, names) : plainRow(own);
    return found ? [{ ...(group && { topics: group }), ...found }] : [];
  });
}

/** The rows of a table and what stands in each column of them: a cell never goes beyond the part that it is in. */
function linesOf(table: HTMLTableElement): readonly Line[] {
  const sections = new Map<Node | null, HTMLTableRowElement[]>();
  for (const row of table.rows) {
    const section = sections.get(row.parentNode);
    if (section) section.push(row);
    else sections.set(row.parentNode, [row]);
  }
  return [...sections.values()].flatMap((rows) =>
    gridOf(rows.map(({ cells }) => [...cells])).flatMap((cells, at) =>
      rows[at]!.cells.length > 0 ? [{ row: rows[at]!, cells }] : [],
    ),
  );
}

/** The line that names the columns. Without cells that are marked so, the first one, if its words are such names. */
function headOf(
  table: HTMLTableElement,
  lines: readonly Line[],
  isNamed: (name: string) => boolean,
): Line | undefined {
  const inHead = lines.filter(({ row }) => row.parentElement === table.tHead);
  if (inHead.length > 0) return inHead.at(-1);
  const marked = lines.find(
    ({ row: { cells } }) => cells.length > 1 && [...cells].every(({ localName }) => localName === 'th'),
  );
  if (marked) return marked;
  const words = [...(lines[0]?.row.cells ?? [])].map(lineOf).filter((text) => text !== '');
  const known = words.filter((text) => isNamed(text) || columnField(text));
  return known.length > 0 && known.length * 2 >= words.length ? lines[0] : undefined;
}

function namesOf(cells: Cells): readonly string[] {
  const taken = new Set<string>();
  return Array.from(cells, (cell, index) => {
    const name = (cell ? lineOf(cell) : '').replace(/[\s.]+/g, ' ').trim() || `column ${index + 1}`;
    const unique = taken.has(name) ? `${name} ${taken.size + 1}` : name;
    taken.add(unique);
    return unique;
  });
}

const saidIn = (cell: Element): string =>
  textOf(cell)
    .trim()
    .replace(/\s*\n\s*/g, ', ');

function rowOf(cells: Cells, names: readonly string[]): Row {
  const row: Record<string, string> = {};
  const further: Record<string, string> = {};
  for (const [index, cell] of cells.entries()) {
    if (!cell || cells.indexOf(cell) < index) continue;
    const name = names[index] ?? `column ${index + 1}`;
    const text = saidIn(cell);
    const { email, phone, page, site } = linksIn(cell);
    const field = columnField(name);
    const isWhole = cell.querySelectorAll('a').length === 1 && lineOf(cell.querySelector('a')!) === text;
    const led =
      field?.look === 'address'
        ? (site ?? page)
        : field?.look === 'e-mail'
          ? email
          : field?.look === 'phone' && phone;
    row[name] = (isWhole && led) || text;
    const said = reachedIn(text);
    const own = { email: email ?? said.email, phone: phone ?? said.phone };
    // The page of a district or of a topic is not that of the organisation.
    const leads = field?.field === 'title' || index === 0 || !field ? { url: page, website: site } : {};
    if (!(isWhole && led))
      for (const [key, value] of Object.entries({ ...own, ...leads })) if (value) further[key] ??= value;
  }
  return { ...further, ...row };
}

/** A row of a table that names no columns, and the same by the numbers of these for who maps them. */
function plainRow(cells: readonly HTMLTableCellElement[]): Row | undefined {
  const [first, ...others] = cells.filter((cell) => /\p{L}/u.test(lineOf(cell)) || cell.querySelector('a'));
  const numbered = cells.map((cell, index) => [`column ${index + 1}`, saidIn(cell)] as const);
  if (!first) return undefined;
  const numbers = cells.filter((cell) => cell !== first && !others.includes(cell));
  const rest = [...others, ...numbers].map(textOf).join('\n');
  const entry = entryOf(lineOf(first), rest, linksIn(...cells));
  return entry && { ...Object.fromEntries(numbered), ...entry };
}
