/** `civic-filter`: a person searched or filtered. */
export class CivicFilterEvent extends Event {
  /**
   * @param query What was typed.
   * @param count How many records are left.
   */
  constructor(
    readonly query: string,
    readonly count: number,
  ) {
    super('civic-filter', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'civic-filter': CivicFilterEvent;
  }
}
