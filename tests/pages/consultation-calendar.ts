import type { TemplateResult } from 'lit';
import type { ConsultationCalendar } from '../../src/widgets/consultation-calendar/consultation-calendar.js';
import { shown } from './widget.js';

const line = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** A calendar as a resident meets it: by the words on it. */
export class CalendarPage {
  private constructor(readonly element: ConsultationCalendar) {}

  static async open(template: TemplateResult): Promise<CalendarPage> {
    return new CalendarPage(await shown<ConsultationCalendar>(template));
  }

  /** The headings of the groups, with their counts. */
  get groups(): readonly string[] {
    return this.all('[part="group"] > :is(summary, h3)').map(line);
  }

  /** The titles in the order in which they stand, those of closed groups too. */
  get titles(): readonly string[] {
    return this.all('[part~="title"]').map(line);
  }

  /** What an entry says of its dates, as it is seen. */
  dates(title: string): string {
    const seen = this.entry(title).querySelector('.when')?.cloneNode(true) as Element | undefined;
    for (const heard of seen?.querySelectorAll('.hidden') ?? []) heard.remove();
    return line(seen);
  }

  /** The same as it is heard. */
  spokenDates(title: string): string {
    const heard = this.entry(title).querySelector('.when')?.cloneNode(true) as Element | undefined;
    for (const seen of heard?.querySelectorAll('[aria-hidden]') ?? []) seen.remove();
    return line(heard);
  }

  /** What an entry says of its status. */
  status(title: string): string {
    return line(this.entry(title).querySelector('[part="status"] span'));
  }

  /** The day that stands large beside an entry. */
  day(title: string): string {
    return line(this.entry(title).querySelector('[part="date"]'));
  }

  link(title: string): HTMLAnchorElement | null {
    return this.entry(title).querySelector('a[part="title"]');
  }

  action(title: string): HTMLAnchorElement | null {
    return this.entry(title).querySelector('[part="action"]');
  }

  words(title: string): string {
    return line(this.entry(title));
  }

  get more(): HTMLButtonElement | null {
    return this.root.querySelector('[part="group"] > button');
  }

  button(name: string): HTMLButtonElement {
    const button = [...this.root.querySelectorAll('button')].find((one) => line(one) === name);
    if (!button) throw new Error(`There is no button “${name}”.`);
    return button;
  }

  get table(): HTMLTableElement | null {
    return this.root.querySelector('table');
  }

  /** What the days of the month that hold something are called. */
  get dayNames(): readonly string[] {
    return this.all('[part~="day"] button[value]').map((day) => day.getAttribute('aria-label') ?? line(day));
  }

  get dialog(): HTMLDialogElement | null {
    return this.root.querySelector('dialog');
  }

  get dialogWords(): string {
    return line(this.dialog);
  }

  get takeHome(): HTMLDetailsElement {
    const home = this.root.querySelector<HTMLDetailsElement>('[part="take-home"]');
    if (!home) throw new Error('There is nothing to take home.');
    return home;
  }

  /** The details of an entry in its place. */
  disclosure(title: string): HTMLDetailsElement {
    const details = this.entry(title).querySelector<HTMLDetailsElement>('[part="disclosure"]');
    if (!details) throw new Error(`The details of ${title} are not here.`);
    return details;
  }

  /** What is said of how many there are. */
  get count(): string {
    return line(this.root.querySelector('[part="count"]'));
  }

  /** Types into the search field. */
  async search(words: string): Promise<void> {
    const field = this.root.querySelector<HTMLInputElement>('input[type="search"]');
    if (!field) throw new Error('There is no search field.');
    field.value = words;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await this.element.updateComplete;
  }

  private entry(title: string): Element {
    const entry = this.all('[part~="entry"]').find(
      (one) => line(one.querySelector('[part~="title"]')) === title,
    );
    if (!entry) throw new Error(`There is no “${title}” among ${this.titles.join(', ')}.`);
    return entry;
  }

  private all(selector: string): readonly Element[] {
    return [...this.root.querySelectorAll(selector)];
  }

  private get root(): ShadowRoot {
    if (!this.element.shadowRoot) throw new Error('The calendar is not drawn.');
    return this.element.shadowRoot;
  }
}
