/** What says how much of a table a cell takes; a `rowSpan` of 0 goes down to the end of its part. */
interface Span {
  readonly colSpan: number;
  readonly rowSpan: number;
}

/** More than anybody reads: a span may say a thousand. */
const mostColumns = 100;

/** The cells of one part of a table by row and column: one that spans several stands in each. */
export function gridOf<C extends Span>(
  rows: readonly (readonly C[])[],
): readonly (readonly (C | undefined)[])[] {
  const grid = rows.map((): (C | undefined)[] => []);
  for (const [top, cells] of rows.entries()) {
    let left = 0;
    for (const cell of cells) {
      while (grid[top]![left]) left++;
      const right = Math.min(left + cell.colSpan, mostColumns);
      const bottom = cell.rowSpan > 0 ? Math.min(top + cell.rowSpan, rows.length) : rows.length;
      for (let row = top; row < bottom; row++)
        for (let column = left; column < right; column++) grid[row]![column] ??= cell;
    }
  }
  return grid;
}
