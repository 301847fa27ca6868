import {
  html,
  svg,
  type CSSResult,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { termsFor, type Languages } from '../language/languages.js';
import { icon } from '../theme/icons.js';
import { addStyles } from './add-styles.js';
import { heading } from './heading.js';
import { recordDialogStyles } from './record-dialog.styles.js';

const closeIcon = icon(svg`<path d="M6 6l12 12M18 6L6 18" />`);

const closeWords: Languages<string> = { pl: 'Zamknij', en: 'Close', uk: 'Закрити', de: 'Schließen' };

/** What a dialog tells of a record. */
interface DialogContent {
  /** The record's id: with another one, reading begins again at the top. */
  readonly id: string;
  readonly title: unknown;
  /** Level of the title's heading. */
  readonly level: number;
  /** BCP 47 tag of the reader's language. */
  readonly tag: string;
  readonly content: unknown;
}

type Host = ReactiveControllerHost & HTMLElement;

/**
 * The details of one record in a native modal dialog. It opens as soon as the element has drawn it, and gives the focus
 * back to what opened it, however it is closed.
 */
export class RecordDialog implements ReactiveController {
  private opener: HTMLElement | undefined;
  private isOpen = false;
  private drawn = '';
  private shown = '';

  /**
   * @param host The element that draws {@link view}.
   * @param styles What the content looks like.
   * @param onClose The person is done; the element draws the view no more.
   */
  constructor(
    private readonly host: Host,
    styles: readonly CSSResult[],
    private readonly onClose: () => void,
  ) {
    addStyles(host, [recordDialogStyles, ...styles]);
    host.addController(this);
  }

  /**
   * Remembers what the person pressed to open it: not every browser gives the focus to what is clicked.
   *
   * @param opener The event's `currentTarget`, taken before anything is waited for.
   */
  openedBy(opener: EventTarget | null): void {
    if (!this.isOpen && opener instanceof HTMLElement) this.opener = opener;
  }

  hostUpdated(): void {
    const dialog = this.dialog;
    if (dialog && this.host.isConnected) this.show(dialog);
    else if (this.isOpen) this.giveBack();
  }

  hostDisconnected(): void {
    // A dialog that leaves the page stays marked as open, and would come back as one that is not modal.
    this.dialog?.close();
  }

  /** The dialog; drawn by the element as long as a record is open. */
  view({ id, title, level, tag, content }: DialogContent): TemplateResult {
    this.drawn = id;
    return html`<dialog part="dialog" aria-labelledby="details-title" closedby="any" @close=${this.onClosed}>
      <div class="bar">
        <button type="button" class="close" part="close" @click=${this.onCloseClick}>
          ${closeIcon}<span>${termsFor(closeWords, tag)}</span>
        </button>
      </div>
      ${heading(level, title, 'details-title', 'details-title')} ${content}
    </dialog>`;
  }

  private get dialog(): HTMLDialogElement | null {
    return this.host.shadowRoot?.querySelector<HTMLDialogElement>('dialog[part="dialog"]') ?? null;
  }

  private show(dialog: HTMLDialogElement): void {
    const another = this.shown !== this.drawn;
    this.shown = this.drawn;
    if (!dialog.open) {
      const focused = this.host.shadowRoot?.activeElement;
      this.opener ??= focused instanceof HTMLElement ? focused : undefined;
      this.isOpen = true;
      dialog.showModal();
    } else if (another) this.begin(dialog);
  }

  /** What was pressed in it is gone: reading begins again with the title of what came in its place. */
  private begin(dialog: HTMLDialogElement): void {
    const title = dialog.querySelector<HTMLElement>('#details-title');
    dialog.scrollTop = 0;
    if (!title) return;
    title.tabIndex = -1;
    title.focus();
  }

  private giveBack(): void {
    this.isOpen = false;
    this.shown = '';
    const { opener } = this;
    this.opener = undefined;
    if (opener?.isConnected) opener.focus();
  }

  private readonly onClosed = (): void => {
    this.giveBack();
    this.onClose();
  };

  private readonly onCloseClick = (): void => {
    this.dialog?.close();
  };
}
