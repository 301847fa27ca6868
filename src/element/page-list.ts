import type { LoadOptions } from '../feed/load-page.js';
import { proposalFor } from '../formats/map/proposal.js';
import { entryIn, linksIn, reachedIn, textOf, type Row } from './page-entry.js';
import type { Source } from './sources.js';

const headings = 'h1, h2, h3, h4, h5, h6, summary';
const parts = `${headings}, table, li, dt`;

/**
 * The tables and lists that stand inside an element, as rows with a field map: what a page shows to people without a script
 * is a feed, too.
 *
 * @param within Is told when they have changed.
 */
export async function listIn<O extends LoadOptions>(
  element: Element,
  options: O,
  within: Source['within'],
): Promise<readonly [feed: string, how: O]> {
  const text = JSON.stringify(rowsIn(element));
  if (within) watch(within, text);
  const rows = JSON.parse(text) as readonly Row[];
  const [vocabulary, another] = options.vocabulary;
  const proposal = options.map
    ? undefined
    : await proposalFor(rows, '', another ? undefined : vocabulary?.kind);
  return [text, { ...options, type: 'json', ...(proposal && { map: proposal.map }) }];
}

const read = new WeakMap<Element, string>();

/** Has an element read anew what stands in it, when that is something else than it was. */
function watch(within: NonNullable<Source['within']>, text: string): void {
  if (!read.has(within))
    new MutationObserver(() => {
      if (read.has(within) && JSON.stringify(rowsIn(within)) !== read.get(within)) void within.reload();
    }).observe(within, { subtree: true, childList: true, characterData: true, attributeFilter: ['href'] });
  read.set(within, text);
}

/** The rows of the tables and lists inside `root`, in their order; those below one of several headings have it for their topic. */
function rowsIn(root: Element): readonly Row[] {
  const found: [heading: string, row: Row][] = [];
  let heading = '';
  for (const part of [root, ...root.querySelectorAll(parts)]) {
    if (!part.matches(parts)) continue;
    if (part.closest('script, template, nav')) continue;
    const isInTable = part.parentElement?.closest('table, li, dd') && part.localName !== 'li';
    if (part.matches(headings)) {
      if (!part.closest('table, li, dd')) heading = textOf(part).trim();
    } else if (part instanceof HTMLTableElement) {
      if (!isInTable) for (const row of tableRows(part)) found.push([heading, row]);
    } else if (!part.closest('table') && !part.querySelector('li')) {
      const row = entryIn(part);
      const above = part.parentElement?.closest('li');
      if (row) found.push([above ? ownText(above) : heading, row]);
    }
  }
  const isGrouped = new Set(found.map(([group]) => group)).size > 1;
  return found.map(([group, row]) =>
    isGrouped && group && !row['topics'] ? { ...row, topics: group } : row,
  );
}

/** What an item of a list says before the list in it. */
function ownText(item: Element): string {
  const before = [...item.childNodes].slice(
    0,
    [...item.childNodes].findIndex((node) => node instanceof Element && node.matches('ul, ol')),
  );
  return before
    .map((node) => node.textContent)
    .join(' ')
    .replace(/\s+/g, ' ')
    .replace(/:\s*$/, '')
    .trim();
}

function tableRows(table: HTMLTableElement): readonly Row[] {
  const all = [...table.rows].filter((row) => row.closest('table') === table);
  const head =
    table.tHead?.rows[table.tHead.rows.length - 1] ??
    all.find(({ cells }) => cells.length > 1 && [...cells].every(({ localName }) => localName === 'th')) ??
    all[0];
  const names = namesOf(head);
  const body = all.filter((row) => row !== head && row.parentElement !== table.tHead && row.cells.length > 0);
  let group = '';
  return body.flatMap(({ cells }) => {
    // A line of its own says what the next ones have in common.
    if (cells.length === 1 && names.length > 1) group = textOf(cells[0]!).trim();
    if (cells.length < 2 && names.length > 1) return [];
    return [rowOf([...cells], names, group)];
  });
}

function namesOf(head: HTMLTableRowElement | undefined): readonly string[] {
  const taken = new Set<string>();
  return [...(head?.cells ?? [])].flatMap((cell, index) =>
    Array.from({ length: Math.min(cell.colSpan, 20) }, () => {
      const name =
        textOf(cell)
          .replace(/[\s.]+/g, ' ')
          .trim() || `column ${index + 1}`;
      const unique = taken.has(name) ? `${name} ${taken.size + 1}` : name;
      taken.add(unique);
      return unique;
    }),
  );
}

function rowOf(cells: readonly HTMLTableCellElement[], names: readonly string[], group: string): Row {
  const row: Record<string, string> = {};
  const further: Record<string, string> = {};
  for (const [index, cell] of cells.entries()) {
    const text = textOf(cell)
      .replace(/\s*\n\s*/g, ', ')
      .trim();
    const { email, phone, page, site } = linksIn(cell);
    const whole =
      cell.querySelectorAll('a').length === 1 && cell.querySelector('a')!.textContent.trim() === text;
    // A link that is all of a cell is what the cell says; of the first one, the name is.
    row[names[index] ?? `column ${index + 1}`] =
      (index > 0 && whole && (email ?? phone ?? site ?? page)) || text;
    if (index > 0 && whole) continue;
    const said = reachedIn(text);
    const own = { email: email ?? said.email, phone: phone ?? said.phone, url: page, website: site };
    for (const [name, value] of Object.entries(own)) if (value) further[name] ??= value;
  }
  if (group) further['topics'] = group;
  return { ...further, ...row };
}
