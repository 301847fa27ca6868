/** Milliseconds of reading after which the page has its turn: nobody feels that it was busy for so long. */
const slice = 8;

// One for the page and not one a reading, or two feeds would keep it twice as long.
let until = 0;

/**
 * When a reading has to pause. A loop over what may be long asks each time whether the slice is over, and then waits for its
 * next turn.
 */
export const pace = {
  /** A reading begins, after something else or nothing. */
  begin(): void {
    until = performance.now() + slice;
  },

  get isOver(): boolean {
    return performance.now() > until;
  },

  /** Resolves when others have had their turn. */
  async turn(): Promise<void> {
    const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
    await (scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve)));
    pace.begin();
  },
};
