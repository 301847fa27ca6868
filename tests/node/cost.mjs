// What a hostile input may cost. A bound in milliseconds near what is usual says more of the machine than of the code, so the bound is
// minutes away from it: the inputs are so long that whatever is not linear in them takes far longer than this.
import assert from 'node:assert/strict';

/** Seconds of the processor, and not of the clock: other tests run beside. */
const bound = 30;

/**
 * Runs `work` and gives back what it gives; fails when that took the processor longer than anything linear could.
 * @template T
 * @param {() => T | Promise<T>} work
 * @param {string} [what] - named by the failure
 * @returns {Promise<T>}
 */
export async function endsSoon(work, what = 'this') {
  const begun = process.cpuUsage();
  try {
    return await work();
  } finally {
    const seconds = process.cpuUsage(begun).user / 1e6;
    assert.ok(seconds < bound, `${what} took ${Math.round(seconds)} seconds`);
  }
}
