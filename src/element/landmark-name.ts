import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & Element;

const named = new Map<Host, string>();

/**
 * Tells landmarks apart that go by one name: the second “Breadcrumb” of a page is “Breadcrumb (2)”. Who moves among them by
 * a screen reader's list hears which is which.
 */
export class LandmarkNameController implements ReactiveController {
  constructor(private readonly host: Host) {
    host.addController(this);
  }

  hostDisconnected(): void {
    named.delete(this.host);
  }

  /** While drawing: `name`, with a number where an element of the same tag earlier in the page has it already. */
  distinct(name: string): string {
    const { host } = this;
    // It may be drawn once more after it has left the page: nobody meets it there, and nobody would take its name off the list.
    if (!host.isConnected) return name;
    const news = named.get(host) !== name;
    named.set(host, name);
    let before = 0;
    for (const [other, taken] of named) {
      if (other === host || taken !== name || other.localName !== host.localName) continue;
      if (other.compareDocumentPosition(host) & Node.DOCUMENT_POSITION_FOLLOWING) before += 1;
      else if (news) other.requestUpdate();
    }
    return before ? `${name} (${before + 1})` : name;
  }
}
