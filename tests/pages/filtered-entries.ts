import { html, LitElement } from 'lit';
import { heading } from '../../src/element/heading.js';
import { searchFieldStyles } from '../../src/element/search-field.styles.js';
import { textIn } from '../../src/language/text.js';
import { statusOf, windowOf, type CivicEvent, type Consultation } from '../../src/model/consultation.js';
import type { Text } from '../../src/model/text.js';
import { hostStyles } from '../../src/theme/host.styles.js';
import { everything, type Facet } from '../../src/widgets/consultation-calendar/filters/filter-state.js';
import type { Panel } from '../../src/element/filters/panel-view.js';
import { filtersView } from '../../src/widgets/consultation-calendar/filters/filters-view.js';
import { filterStyles } from '../../src/element/filters/filters.styles.js';
import { frameStyles } from '../../src/element/filters/frame.styles.js';
import { inOrder, Selection } from '../../src/widgets/consultation-calendar/filters/selection.js';
import { styles } from '../../src/widgets/consultation-calendar/consultation-calendar.styles.js';
import type { Entry } from '../../src/calendar/groups.js';

/** 10 November 2026, noon in Warsaw. */
export const present = Date.parse('2026-11-10T12:00:00+01:00');

export const warsaw = 'Europe/Warsaw';

/** A record with what follows from its dates at {@link present}. */
export const entryOf = (record: Consultation | CivicEvent): Entry => ({
  record,
  status: statusOf(record, present, warsaw),
  window: windowOf(record, warsaw),
});

/** The filters with a plain list of titles under them: the least that a calendar has to do for them. */
export class FilteredEntries extends LitElement {
  static override styles = [hostStyles, styles, searchFieldStyles, frameStyles, filterStyles];
  static override properties = { entries: {}, state: {}, panel: {} };

  declare entries: readonly Entry[];
  declare state: typeof everything;
  declare panel: Panel<Facet>;
  submitted = 0;

  constructor() {
    super();
    this.entries = [];
    this.state = everything;
    this.panel = { expanded: false, wanted: {} };
  }

  private get tag(): string {
    return this.closest('[lang]')?.getAttribute('lang') ?? 'pl';
  }

  protected override render(): unknown {
    const { entries, state, panel, tag } = this;
    const found = new Selection(entries, warsaw, 'pl').find(state);
    const said = (text: Text | undefined, language = 'pl') => textIn(text ?? '', tag, language);
    const plain = (text: Text | undefined, language?: string) => said(text, language).text;
    const say = (text: Text | undefined, language?: string) => {
      const { text: word, lang } = said(text, language);
      return lang === undefined ? word : html`<span lang=${lang}>${word}</span>`;
    };
    return html`${heading(2, 'Konsultacje')}
    ${filtersView(
      found,
      {
        tag,
        zone: warsaw,
        plain,
        say,
        state,
        panel,
        change: (next) => (this.state = next),
        changePanel: (next) => (this.panel = next),
        submit: () => (this.submitted += 1),
      },
      html`<ul id="results">
        ${inOrder(found.entries, state.sort, present).map(({ record }) => html`<li>${plain(record.title)}</li>`)}
      </ul>`,
    )}`;
  }
}
customElements.define('filtered-entries', FilteredEntries);
