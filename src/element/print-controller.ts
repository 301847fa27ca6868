import type { LitElement, ReactiveController } from 'lit';

/** Tells a host that its page is about to be printed: paper has no buttons, so all has to be there before. */
export class PrintController implements ReactiveController {
  /** Whether what is drawn now is for paper. */
  printing = false;

  /** @param draw Draws the host at once: the browser does not wait. */
  constructor(
    host: LitElement,
    private readonly draw: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.onPrint);
    window.addEventListener('afterprint', this.onPrint);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.onPrint);
    window.removeEventListener('afterprint', this.onPrint);
  }

  private readonly onPrint = ({ type }: Event): void => {
    this.printing = type === 'beforeprint';
    this.draw();
  };
}
