import { othersTurn } from './turn.js';

/** Milliseconds that work may take before whoever types or scrolls has their turn. */
const slice = 10;

/**
 * Does `work` a few milliseconds at a time, so that it never stands in the way of a key or a click. It yields wherever it
 * may be interrupted, which has to be every few milliseconds.
 *
 * @throws The reason of `signal`, when it was aborted meanwhile.
 */
export async function inSlices<T>(work: Generator<void, T>, signal?: AbortSignal): Promise<T> {
  signal?.throwIfAborted();
  for (let until = performance.now() + slice; ;) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() < until) continue;
    await othersTurn();
    signal?.throwIfAborted();
    until = performance.now() + slice;
  }
}

/** Does `work` to its end: somebody needs what comes of it now. */
export function atOnce<T>(work: Generator<void, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/**
 * Does in slices what nobody waits for yet: whatever else the page has to do goes first, where the browser can tell.
 *
 * @param wait Milliseconds before it begins.
 */
export async function later(start: () => Generator<void, unknown>, wait: number): Promise<void> {
  const { scheduler } = globalThis as {
    scheduler?: { postTask?: <T>(task: () => Promise<T>, options: object) => Promise<T> };
  };
  const work = async (): Promise<void> => {
    await inSlices(start());
  };
  if (scheduler?.postTask) return scheduler.postTask(work, { priority: 'background', delay: wait });
  await new Promise((resolve) => setTimeout(resolve, wait));
  return work();
}
