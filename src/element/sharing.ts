import { Copying } from './copying.js';

/** Passes addresses on by the device's own means, or copies them, and remembers what came of it. */
export class Sharing extends Copying {
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
}
