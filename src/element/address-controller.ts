import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** An element that may keep what it shows in the address of its page. */
export interface AddressHost extends ReactiveControllerHost, Element {
  /** Whether the host page asked for that. */
  readonly urlState: boolean;
}

/** How a text differs from the first that its host keeps in the address. */
interface AddressOptions {
  /** What the text is called: it stands behind the host's name and a dot. */
  readonly part?: string;
  /** Whether the host page asked for this text; default: by `urlState`. */
  readonly asked?: () => boolean;
}

/** Far more characters than anybody types, and short enough for every server and messenger. */
const typed = 200;

/**
 * Keeps one text of a host in the address of its page, so that what a person sees can be sent to somebody else. The
 * parameter is named after the host's `id`, or after its tag where it has none; all else in the address stays as it is.
 * Nothing is read or written unless the host page asked for it.
 */
export class AddressController implements ReactiveController {
  private restored = false;

  /**
   * @param restore Takes the text that the address holds, when the page is opened and when a person goes back.
   * @param longest How many characters of a text are kept.
   * @param options How this text differs from the first of its host.
   */
  constructor(
    private readonly host: AddressHost,
    private readonly restore: (text: string) => void,
    private readonly longest = typed,
    private readonly options: AddressOptions = {},
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('popstate', this.onPopState);
  }

  hostDisconnected(): void {
    window.removeEventListener('popstate', this.onPopState);
  }

  hostUpdate(): void {
    if (!this.isAsked || this.restored) return;
    this.restored = true;
    const text = this.read();
    if (text) this.restore(text);
  }

  /** Writes `whole` into the address; an empty one takes the parameter out. */
  keep(whole: string): void {
    const text = this.short(whole);
    if (!this.isAsked || text === this.read()) return;
    try {
      // The state belongs to the host page's own navigation.
      history.replaceState(history.state, '', this.addressWith(text));
    } catch {
      // A sandboxed page has no address to write, and browsers refuse one that is written too often.
    }
  }

  /**
   * The address with `text` in it, and all else that it has.
   *
   * @param page The page as it may be told to others; default: as the visitor came to it, with what is theirs.
   */
  addressWith(text: string, page = location.href): string {
    const address = new URL(page);
    const others = address.search.slice(1).split('&').filter(this.isForeign);
    const short = this.short(text);
    const own = short ? [`${encodeURIComponent(this.name)}=${encodeURIComponent(short)}`] : [];
    address.search = [...others, ...own].join('&');
    return address.href;
  }

  private get isAsked(): boolean {
    return this.options.asked?.() ?? this.host.urlState;
  }

  private get name(): string {
    const { part } = this.options;
    return `${this.host.id || this.host.localName}${part === undefined ? '' : `.${part}`}`;
  }

  private read(): string {
    return this.short(new URLSearchParams(location.search).get(this.name) ?? '');
  }

  /** Half a character has no place in an address: it would throw. */
  private short(text: string): string {
    return text.slice(0, this.longest).replace(/\p{Surrogate}/gu, '');
  }

  private readonly isForeign = (parameter: string): boolean =>
    parameter !== '' && !new URLSearchParams(parameter).has(this.name);

  private readonly onPopState = (): void => {
    if (this.isAsked) this.restore(this.read());
  };
}
