// Taken before any test puts a clock of its own in the place of the page's.
const { setTimeout } = globalThis;
const now = performance.now.bind(performance);

/** Just under what a test may take: it then fails with what it waited for, and not with its time. */
const patience = 50_000;

/**
 * Waits until `is` is true of the page. However slow the machine, nothing fails because of the time it takes, as long as it
 * comes at all.
 *
 * @param what What is waited for: said where it does not come.
 */
export async function until(is: () => unknown, what = 'what was waited for'): Promise<void> {
  const begun = now();
  while (!is()) {
    if (now() - begun > patience) throw new Error(`It did not come: ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
