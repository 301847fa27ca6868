/**
 * The places of a list in the order of their ranks, those of one rank as they stand.
 *
 * @param ranks From 1, the better; 0 for what is not wanted.
 * @param worst The greatest of them.
 */
export function byRank(ranks: Uint16Array, worst: number): Uint32Array {
  const next = new Uint32Array(worst + 2);
  for (let at = 0; at < ranks.length; at++) if (ranks[at]! > 0) next[ranks[at]! + 1]! += 1;
  for (let rank = 1; rank < next.length; rank++) next[rank]! += next[rank - 1]!;
  const places = new Uint32Array(next[worst + 1]!);
  for (let at = 0; at < ranks.length; at++) if (ranks[at]! > 0) places[next[ranks[at]!]!++] = at;
  return places;
}
