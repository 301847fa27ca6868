import type { CivicRecord } from '../model/record.js';

/** Records by kind. */
export function countsOf(records: readonly CivicRecord[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { kind } of records) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

const plurals: Readonly<Record<string, readonly [one: string, many: string]>> = {
  'air-quality': ['reading of the air', 'readings of the air'],
  portal: ['link to a portal', 'links to portals'],
  strategy: ['strategy', 'strategies'],
  warning: ['warning', 'warnings'],
  weather: ['reading of the weather', 'readings of the weather'],
};

/** Counts in words, by kind. */
export function countsIn(counts: Readonly<Record<string, number>>): string {
  const named = Object.entries(counts).map(([kind, count]) => {
    const [one, many] = plurals[kind] ?? [kind, `${kind}s`];
    return `${count} ${count === 1 ? one : many}`;
  });
  return named.join(', ') || 'none';
}
