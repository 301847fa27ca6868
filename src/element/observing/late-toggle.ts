import type { ReactiveControllerHost } from 'lit';
import type { ObserveToggle } from './observe-toggle.js';

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly details?: string;
}

/** The button by which a person observes one matter, loaded for whoever is to see one. */
export class LateToggle {
  private toggle: ObserveToggle | undefined;
  private loading: Promise<void> | undefined;

  constructor(private readonly host: Host) {}

  /** Loads it, once. Without it everything else is there all the same. */
  load(): Promise<void> {
    const { host } = this;
    return (this.loading ??= import('./observe-toggle.js').then(
      ({ ObserveToggle }) => {
        this.toggle = new ObserveToggle(host, host.details === 'dialog');
        host.requestUpdate();
      },
      () => undefined,
    ));
  }

  /** The button; nothing before it is loaded. */
  of(...asked: Parameters<ObserveToggle['of']>): unknown {
    return this.toggle?.of(...asked);
  }
}
