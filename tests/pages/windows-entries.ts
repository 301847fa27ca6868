import { html, LitElement } from 'lit';
import { textIn } from '../../src/language/text.js';
import type { CivicEvent, Consultation } from '../../src/model/consultation.js';
import type { Text } from '../../src/model/text.js';
import { hostStyles } from '../../src/theme/host.styles.js';
import { styles } from '../../src/widgets/consultation-calendar/consultation-calendar.styles.js';
import type { Entry } from '../../src/calendar/groups.js';
import { windowsStyles } from '../../src/widgets/consultation-calendar/windows/windows.styles.js';
import { windowsView } from '../../src/widgets/consultation-calendar/windows/windows-view.js';
import { present, warsaw } from './filtered-entries.js';

/** The view of windows with the least that a calendar has to do for it. */
export class WindowsEntries extends LitElement {
  static override styles = [hostStyles, styles, windowsStyles];
  static override properties = { entries: {}, month: {}, ordered: {}, rows: {} };

  declare entries: readonly Entry[];
  declare month: string;
  declare ordered: boolean;
  declare rows: number;
  readonly chosen: (Consultation | CivicEvent)[] = [];
  readonly announced: string[] = [];

  constructor() {
    super();
    this.entries = [];
    this.month = '';
    this.ordered = true;
    this.rows = 50;
  }

  protected override render(): unknown {
    const tag = this.closest('[lang]')?.getAttribute('lang') ?? 'pl';
    const said = (text: Text | undefined, language = 'pl') => textIn(text ?? '', tag, language);
    return windowsView(this.entries, {
      tag,
      zone: warsaw,
      now: present,
      level: 3,
      month: this.month,
      ordered: this.ordered,
      rows: this.rows,
      plain: (text, language) => said(text, language).text,
      say: (text, language) => {
        const { text: word, lang } = said(text, language);
        return lang === undefined ? word : html`<span lang=${lang}>${word}</span>`;
      },
      select: (event, record) => {
        event.preventDefault();
        this.chosen.push(record);
      },
      go: (month, words) => {
        this.month = month;
        this.announced.push(words);
      },
      more: () => (this.rows += 50),
    });
  }
}
customElements.define('windows-entries', WindowsEntries);
