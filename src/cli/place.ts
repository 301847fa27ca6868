/** A place in a file, as editors count: from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Tells line and column of the characters of `source` by their offset. */
export function placesOf(source: string): (offset: number) => Place {
  const starts = [source.startsWith('\uFEFF') ? 1 : 0];
  for (const { index, 0: end } of source.matchAll(/\r\n|\n|\r/g)) starts.push(index + end.length);
  return (offset) => {
    let [line, after] = [0, starts.length];
    while (after - line > 1) {
      const middle = (line + after) >> 1;
      if (starts[middle]! <= offset) line = middle;
      else after = middle;
    }
    return { line: line + 1, column: Math.max(offset - starts[line]!, 0) + 1 };
  };
}
