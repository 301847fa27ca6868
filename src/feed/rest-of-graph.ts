import { limits } from './answer.js';
import { readGraph } from './graph.js';
import type { DatedReading, LoadOptions } from './load-page.js';
import { sharedRequest } from './sharing.js';

/** Readings of documents of one graph as one reading, with what they lead to. It is as old as the oldest of them. */
export async function withRestOfGraph(
  readings: readonly DatedReading[],
  options: LoadOptions,
): Promise<DatedReading> {
  const { signal, fresh, maxBytes = limits.bytes, vocabulary } = options;
  let at = Math.min(...readings.map((reading) => reading.at));
  const whole = await readGraph(
    readings.flatMap(({ graph }) => graph ?? []),
    vocabulary,
    options,
    async (address) => {
      const answer = await sharedRequest(address, maxBytes, signal, fresh);
      at = Math.min(at, answer.at);
      return answer.document;
    },
  );
  signal.throwIfAborted();
  return { ...whole, at };
}
