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

  /** What an entry says of its dates. */
  dates(title: string): string {
    return line(this.entry(title).querySelector('.when'));
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

  private entry(title: string): Element {
    const entry = this.all('[part="entry"]').find(
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
