import type { ReactiveControllerHost } from 'lit';

/** What became of an address that was to be copied. */
export type Outcome = 'copied' | 'refused';

/** Passes addresses on by the device's own means, or copies them, and remembers what came of it. */
export class Sharing {
  private last: { readonly address: string; readonly outcome: Outcome } | undefined;

  constructor(private readonly host: ReactiveControllerHost) {}

  outcomeOf(address: string): Outcome | undefined {
    return this.last?.address === address ? this.last.outcome : undefined;
  }

  /** Offers `address` to the device's other programs; copies it where there is no such thing. */
  async share(address: string, title: string): Promise<void> {
    try {
      if ('share' in navigator) {
        await navigator.share({ title, url: address });
        return;
      }
    } catch (error) {
      if ((error as DOMException).name === 'AbortError') return;
      // A frame may not be allowed to share; it may still be allowed to copy.
    }
    await this.copy(address);
  }

  /** Copies `address`, as far as the page may. */
  async copy(address: string): Promise<void> {
    // Said twice, the same words are heard once: the first are taken back before.
    this.last = undefined;
    this.host.requestUpdate();
    await this.host.updateComplete;
    this.last = { address, outcome: await copied(address) };
    this.host.requestUpdate();
  }
}

async function copied(address: string): Promise<Outcome> {
  try {
    // Outside of a secure context there is no clipboard.
    await navigator.clipboard.writeText(address);
    return 'copied';
  } catch {
    return 'refused';
  }
}
