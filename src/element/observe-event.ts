import type { CivicRecord } from '../model/record.js';

/**
 * `civic-observe`: a person begins to observe a matter, or leaves off. A host that cancels it keeps that itself, and
 * nothing is kept on the device.
 */
export class CivicObserveEvent extends Event {
  /**
   * @param record The matter.
   * @param observed Whether it is to be observed from now on.
   */
  constructor(
    readonly record: CivicRecord,
    readonly observed: boolean,
  ) {
    super('civic-observe', { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'civic-observe': CivicObserveEvent;
  }
}
