import type { ReactiveController, ReactiveElement } from 'lit';

/** Paper has no buttons: tells a host to draw all that was found before the page is printed. */
export class PrintController implements ReactiveController {
  isPrinting = false;

  /** @param draw Draws the host at once: the browser does not wait. */
  constructor(
    host: ReactiveElement,
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
    this.isPrinting = type === 'beforeprint';
    this.draw();
  };
}
