import { fixture, html } from '@open-wc/testing';
import { LitElement, type CSSResultGroup, type TemplateResult } from 'lit';
import { statusOf, windowOf, type CivicEvent, type Consultation } from '../../src/model/consultation.js';
import { hostStyles } from '../../src/theme/host.styles.js';
import type { Entry } from '../../src/calendar/groups.js';
import { monthStyles } from '../../src/widgets/consultation-calendar/month/month.styles.js';
import { monthView } from '../../src/widgets/consultation-calendar/month/month-view.js';
import { announcement } from '../../src/widgets/consultation-calendar/month/month-words.js';
import { ShownMonth } from '../../src/widgets/consultation-calendar/month/shown-month.js';

type Occasion = Consultation | CivicEvent;

const zone = 'Europe/Warsaw';
const plainly = (text: unknown): string => String(text).replace(/\s+/g, ' ').trim();

class MonthHost extends LitElement {
  static override styles: CSSResultGroup = [hostStyles, ...monthStyles];

  entries: readonly Entry[] = [];
  now = Date.parse('2026-11-23T10:00:00+01:00');
  readonly chosen: string[] = [];
  readonly announced: string[] = [];
  private turnedTo = '';
  readonly shown = new ShownMonth(this, '2026-11', (to) => {
    this.turnedTo = to;
  });

  protected override updated(): void {
    const { held } = this.shown;
    const words = held && this.turnedTo && announcement(held, this.turnedTo, this.lang);
    if (!words) return;
    this.turnedTo = '';
    this.announced.push(plainly(words));
  }

  protected override render(): TemplateResult {
    const say = (text: unknown) => (typeof text === 'string' ? text : '');
    return monthView(
      this.entries,
      {
        tag: this.lang,
        zone,
        now: this.now,
        level: 3,
        say,
        plain: say,
        select: (event, record) => {
          event.preventDefault();
          this.chosen.push(record.id);
        },
      },
      this.shown,
    );
  }
}
customElements.define('month-host', MonthHost);

/** A month as a resident meets it: a table, its buttons and the agenda of a day. */
export class MonthPage {
  private constructor(readonly host: MonthHost) {}

  static async open(
    records: readonly Occasion[],
    { lang = 'pl', dir = 'ltr', width = '75rem', now = '2026-11-23T10:00:00+01:00' } = {},
  ): Promise<MonthPage> {
    const instant = Date.parse(now);
    const entries = records.map((record) => ({
      record,
      status: statusOf(record, instant, zone),
      window: windowOf(record, zone),
    }));
    const frame = await fixture<HTMLElement>(html`<main dir=${dir}></main>`);
    frame.style.setProperty('inline-size', width);
    const host = new MonthHost();
    Object.assign(host, { lang, entries, now: instant });
    frame.append(host);
    await host.updateComplete;
    return new MonthPage(host);
  }

  get root(): ShadowRoot {
    return this.host.shadowRoot!;
  }

  get table(): HTMLTableElement {
    return this.one('table') as HTMLTableElement;
  }

  one(selector: string): HTMLElement {
    return this.root.querySelector<HTMLElement>(selector)!;
  }

  /** The text of everything that `selector` finds. */
  texts(selector: string): readonly string[] {
    return [...this.root.querySelectorAll(selector)].map((element) => plainly(element.textContent));
  }

  get caption(): string {
    return plainly(this.table.caption?.textContent);
  }

  /** The button of a day, if it has one. */
  button(day: string): HTMLButtonElement | null {
    return this.root.querySelector(`button[value="${day}"]`);
  }

  name(day: string): string {
    return plainly(this.button(day)?.getAttribute('aria-label'));
  }

  /** The cell of a day, with a button or without one. */
  cell(day: string): HTMLElement {
    const number = this.root.querySelector(`button[value="${day}"], time[datetime="${day}"]`);
    return number!.closest('td')!;
  }

  /** The agenda, line by line. */
  get agenda(): readonly string[] {
    return this.texts('[part="agenda"] :is(h3, p.small[class*=" "], li > :first-child, section > p)');
  }

  /** The button with this name or text. */
  control(name: string): HTMLElement {
    const all = [
      ...this.root.querySelectorAll<HTMLElement>('[part="month-toolbar"] :is(button, select, input)'),
    ];
    return all.find((one) => (one.getAttribute('aria-label') ?? plainly(one.textContent)) === name)!;
  }

  async press(control: HTMLElement): Promise<void> {
    control.focus();
    control.click();
    await this.host.updateComplete;
  }

  /** What has the focus: a day, or the name of a control. */
  get focused(): string {
    const element = this.root.activeElement as HTMLButtonElement | null;
    return element?.value || element?.getAttribute('aria-label') || plainly(element?.textContent ?? '');
  }
}
