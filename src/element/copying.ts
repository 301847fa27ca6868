import type { ReactiveControllerHost } from 'lit';

/** What became of an address that was to be copied. */
export type Outcome = 'copied' | 'refused';

/** Copies addresses, and remembers for its host what became of the last one. */
export class Copying {
  private last: { readonly address: string; readonly outcome: Outcome } | undefined;

  constructor(private readonly host: ReactiveControllerHost) {}

  outcomeOf(address: string): Outcome | undefined {
    return this.last?.address === address ? this.last.outcome : undefined;
  }

  /** Copies `address`, as far as the page may. */
  async copy(address: string): Promise<Outcome> {
    // Said twice, the same words are heard once: the first are taken back before.
    this.last = undefined;
    this.host.requestUpdate();
    await this.host.updateComplete;
    let outcome: Outcome = 'copied';
    try {
      // Outside of a secure context there is no clipboard, and some frames may not use it.
      await navigator.clipboard.writeText(address);
    } catch {
      outcome = 'refused';
    }
    this.last = { address, outcome };
    this.host.requestUpdate();
    return outcome;
  }
}
