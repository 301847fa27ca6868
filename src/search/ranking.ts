/**
 * The places of a list in the order of their ranks, those of one rank as they stand.
 *
 * @param ranks From 1, the better; 0 for what is not wanted.
 * @param worst The greatest of them.
 * @param order Where in `ranks` each place stands, if not at its own number.
 */
export function byRank(ranks: Uint16Array, worst: number, order?: Uint32Array): Uint32Array {
  const next = new Uint32Array(worst + 2);
  for (const rank of ranks) if (rank > 0) next[rank + 1]! += 1;
  for (let rank = 1; rank < next.length; rank++) next[rank]! += next[rank - 1]!;
  const places = new Uint32Array(next[worst + 1]!);
  for (let at = 0; at < ranks.length; at++) {
    const rank = ranks[order ? order[at]! : at]!;
    if (rank > 0) places[next[rank]!++] = at;
  }
  return places;
}
