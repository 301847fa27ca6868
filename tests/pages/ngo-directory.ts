import { nextFrame } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import type { NgoDirectory } from '../../src/widgets/ngo-directory/ngo-directory.js';
import { settled, shown } from './widget.js';
import { until } from './until.js';

const line = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** A directory as a resident meets it: organisations by their names, controls by what is written on them. */
export class DirectoryPage {
  constructor(readonly element: NgoDirectory) {}

  static async open(template: TemplateResult): Promise<DirectoryPage> {
    return new DirectoryPage(await shown<NgoDirectory>(template));
  }

  /** Gives the directory another feed. */
  async show(feed: object): Promise<void> {
    this.element.data = feed;
    await nextFrame();
    await settled(this.element);
  }

  /** The names in the order in which they stand. */
  get names(): readonly string[] {
    return this.all('[part="name"]').map(line);
  }

  /** How many there are or were found, in words. */
  get count(): string {
    return line(this.root.querySelector('[part="count"]'));
  }

  get field(): HTMLInputElement {
    const field = this.root.querySelector<HTMLInputElement>('input[type="search"]');
    if (!field) throw new Error('There is no field to search with.');
    return field;
  }

  /** What the field is called, by its visible label. */
  get fieldLabel(): string {
    return line(this.field.labels?.[0]);
  }

  /** Puts `text` into the field, as pasting does. */
  async search(text: string): Promise<readonly string[]> {
    this.field.value = text;
    this.field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await this.element.updateComplete;
    return this.names;
  }

  /** Presses the button with these words. */
  async press(words: string): Promise<void> {
    this.button(words).click();
    await this.element.updateComplete;
  }

  /** The words on the buttons. */
  get buttons(): readonly string[] {
    return this.all('button').map(line);
  }

  /** The tick box with these words; nothing where there is none. */
  tickBox(words: string): HTMLInputElement | undefined {
    const label = this.all('label').find((one) => line(one) === words);
    return label?.querySelector('input') ?? undefined;
  }

  async tick(words: string): Promise<void> {
    this.tickBox(words)?.click();
    await this.element.updateComplete;
  }

  /** All that the card of an organisation says, hidden words too. */
  words(name: string): string {
    return line(this.card(name));
  }

  /** The link on the name. */
  link(name: string): HTMLAnchorElement | null {
    return this.card(name).querySelector('a[part="name"]');
  }

  /** The links of a card by what a screen reader calls them. */
  contacts(name: string): Readonly<Record<string, string>> {
    const links = this.card(name).querySelectorAll<HTMLAnchorElement>('a[part="contact"]');
    return Object.fromEntries([...links].map((link) => [line(link), link.href]));
  }

  topics(name: string): readonly string[] {
    return [...this.card(name).querySelectorAll('[part="topics"] li')].map(line);
  }

  /** What is said of an organisation first: public benefit, liquidation. */
  standing(name: string): readonly string[] {
    return [...this.card(name).querySelectorAll('[part="status"]')].map(line);
  }

  /** The stretches of a name that are marked. */
  marks(name: string): readonly string[] {
    return [...this.card(name).querySelectorAll('mark')].map(({ textContent }) => textContent);
  }

  initials(name: string): string {
    return line(this.card(name).querySelector('[part="logo"]'));
  }

  logo(name: string): HTMLImageElement | null {
    return this.card(name).querySelector('img');
  }

  /** What has the focus, by its words or its label. */
  get focused(): string {
    const active = this.root.activeElement;
    return active instanceof HTMLInputElement ? line(active.labels?.[0]) : line(active);
  }

  card(name: string): HTMLElement {
    const card = this.all('[part="organisation"]').find(
      (one) => line(one.querySelector('[part="name"]')) === name,
    );
    if (!card) throw new Error(`There is no “${name}” among ${this.names.join(', ')}.`);
    return card;
  }

  button(words: string): HTMLButtonElement {
    const button = this.all('button').find((one) => line(one) === words);
    if (!(button instanceof HTMLButtonElement))
      throw new Error(`There is no button “${words}” among ${this.buttons.join(', ')}.`);
    return button;
  }

  /** The names of the filters. */
  get groups(): readonly string[] {
    return this.all('.panel summary').map((one) => line(one).replace(/ \(\d+\)$/, ''));
  }

  /** The values of a filter, each with its count. */
  values(group: string): readonly string[] {
    return [...this.group(group).querySelectorAll('.value')].map(line);
  }

  box(group: string, value: string): HTMLInputElement {
    const label = [...this.group(group).querySelectorAll('.value')].find((one) =>
      line(one).startsWith(value),
    );
    return label!.querySelector('input')!;
  }

  async choose(group: string, value: string): Promise<void> {
    this.box(group, value).click();
    await this.element.updateComplete;
  }

  /** Chooses in which order organisations stand. */
  async order(sort: string): Promise<void> {
    const select = this.root.querySelector('select')!;
    select.value = sort;
    select.dispatchEvent(new Event('change'));
    await this.element.updateComplete;
  }

  private group(name: string): HTMLElement {
    return this.all('.panel summary')
      .find((one) => line(one).startsWith(name))!
      .closest('details')!;
  }

  private all(selector: string): readonly HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>(selector)];
  }

  private get root(): ShadowRoot {
    if (!this.element.shadowRoot) throw new Error('The directory is not drawn.');
    return this.element.shadowRoot;
  }
}

/** What a screen reader is told of what happens in `run`, until it is told something. */
export async function heard(run: () => Promise<unknown>): Promise<readonly string[]> {
  const region = document.getElementById('civic-announcer');
  if (!region) throw new Error('Nobody can announce anything yet.');
  const said: string[] = [];
  const observer = new MutationObserver(() => said.push(line(region)));
  observer.observe(region, { childList: true });
  try {
    await run();
    await until(() => said.length > 0, 'an announcement');
    return said;
  } finally {
    observer.disconnect();
  }
}
