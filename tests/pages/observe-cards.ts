import type { TemplateResult } from 'lit';
import type { ObserveCards } from '../../src/widgets/observe-cards/observe-cards.js';
import { parts, shown } from './widget.js';
import { until } from './until.js';

const line = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The cards as a resident meets them: by the titles on them. */
export class ObservePage {
  private constructor(readonly element: ObserveCards) {}

  static async open(template: TemplateResult): Promise<ObservePage> {
    return new ObservePage(await shown<ObserveCards>(template));
  }

  /** The titles of the cards in the order in which they stand. */
  get titles(): readonly string[] {
    return this.cards.map((card) => line(card.querySelector('h3')));
  }

  /** What a card says, all of it. */
  says(title: string): string {
    return line(this.card(title));
  }

  /** The link by which one follows. */
  action(title: string): HTMLAnchorElement | null {
    return this.card(title).querySelector<HTMLAnchorElement>('a[part="action"]');
  }

  /** All the links on a card. */
  links(title: string): readonly HTMLAnchorElement[] {
    return [...this.card(title).querySelectorAll('a')];
  }

  /** Presses the button of a channel that is followed from a server of one's own. */
  async openDialog(title: string): Promise<void> {
    this.card(title).querySelector<HTMLButtonElement>('button[part="action"]')?.click();
    await until(() => this.dialog?.open);
  }

  get dialog(): HTMLDialogElement | null {
    return this.element.shadowRoot?.querySelector('dialog') ?? null;
  }

  /** The field in the dialog. */
  get serverField(): HTMLInputElement | null | undefined {
    return this.dialog?.querySelector<HTMLInputElement>('#server');
  }

  get rememberBox(): HTMLInputElement | null | undefined {
    return this.dialog?.querySelector<HTMLInputElement>('[type="checkbox"]');
  }

  /** The name that a screen reader gives to that link. */
  actionName(title: string): string {
    return line(this.action(title));
  }

  /** The field with the address of the channel's feed. */
  address(title: string): HTMLInputElement | null {
    return this.card(title).querySelector('input');
  }

  copyButton(title: string): HTMLButtonElement | null {
    return this.card(title).querySelector('button');
  }

  /** The path of the mark on a card. */
  mark(title: string): string | null | undefined {
    return this.card(title).querySelector('path')?.getAttribute('d');
  }

  /** How large a card is. */
  box(title: string): DOMRect {
    return this.card(title).getBoundingClientRect();
  }

  /** The latest news, one line each. */
  get latest(): readonly string[] {
    return [...(parts(this.element, 'latest')[0]?.querySelectorAll('li') ?? [])].map(line);
  }

  private get cards(): readonly HTMLElement[] {
    return parts(this.element, 'card');
  }

  private card(title: string): HTMLElement {
    const card = this.cards[this.titles.indexOf(title)];
    if (!card) throw new Error(`No card “${title}” among ${this.titles.join(', ')}.`);
    return card;
  }
}
