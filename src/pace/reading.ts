import { othersTurn } from './turn.js';

// One clock for the page and not one a reading, or two feeds would keep it twice as long.
let until = 0;

/** A reading begins, after something else or nothing: eight milliseconds of it at a time are felt by nobody. */
export const beginSlice = (): void => {
  until = performance.now() + 8;
};

/** Whether a reading has kept the page for long enough. A loop over what may be long asks each time. */
export const isSliceOver = (): boolean => performance.now() > until;

/** Resolves when others have had their turn. */
export const nextTurn = async (): Promise<void> => {
  await othersTurn();
  beginSlice();
};
