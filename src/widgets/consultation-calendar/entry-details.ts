import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { disclosureView } from '../../element/disclosure.js';
import { CivicSelectEvent } from '../../element/events.js';
import { LateToggle } from '../../element/observing/late-toggle.js';
import { termsFor } from '../../language/languages.js';
import type { KindVocabulary } from '../../formats/kind-vocabulary.js';
import type { CivicEvent, Consultation } from '../../model/consultation.js';
import { calendarTerms } from './consultation-calendar.terms.js';
import type { CalendarFacts, OpenEntry } from './details/open-entry.js';
import type { EntryBook } from './entry-book.js';
import type { Entry } from '../../calendar/groups.js';
import type { ViewSetting } from './view-setting.js';

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly src: string;
  readonly details: string;
  readonly observe: boolean;
  readonly vocabulary: readonly KindVocabulary[];
  sources(): readonly { readonly src?: string }[];
}

/** The ways to the details of an entry, and to what may be taken home: what they lead to is loaded on the way. */
export class EntryDetails {
  private opened: OpenEntry | undefined;
  private readonly toggle: LateToggle;
  /** Whether it is shown what may be taken home, and how much that is. */
  isUnfolded = false;

  /** @param onOpen The record called `id` is open now; an empty one: none is. */
  constructor(
    private readonly host: Host,
    private readonly onOpen: (id: string) => void,
  ) {
    this.toggle = new LateToggle(host);
  }

  async load(): Promise<void> {
    const [{ OpenEntry }] = await Promise.all([
      import('./details/open-entry.js'),
      this.host.observe ? this.toggle.load() : undefined,
    ]);
    this.opened ??= new OpenEntry(this.host, this.toggle, () => {
      this.onOpen('');
    });
    this.host.requestUpdate();
  }

  /** A person follows an entry: the host page may see to it, or a new tab; else its details open in a dialog. */
  follow(event: Event, record: Consultation | CivicEvent): void {
    const { metaKey, ctrlKey, shiftKey } = event as MouseEvent;
    const isOurs = this.host.dispatchEvent(new CivicSelectEvent(record));
    if (isOurs && (this.host.details !== 'dialog' || metaKey || ctrlKey || shiftKey)) return;
    event.preventDefault();
    if (isOurs) void this.open(record.id, event.currentTarget);
  }

  /** Describes the meetings among `records` to search engines. */
  async describe(records: CalendarFacts['records'], setting: ViewSetting): Promise<void> {
    const { describeEvents } = await import('./take-home/event-markup.js');
    const meetings = records.filter((record) => record.kind === 'event');
    if (this.host.isConnected) describeEvents(this.host, meetings, setting);
  }

  /** The details of the record called `id`; nothing where there is no such record. */
  dialogView(id: string, book: EntryBook, facts: CalendarFacts, setting: ViewSetting): unknown {
    const entry = id && this.host.details !== 'inline' ? book.find(id) : undefined;
    return this.opened?.dialogView(entry, book, facts, setting);
  }

  /**
   * What stands below an entry of the list: its details, folded unless it is the one called `id`; or, where those are on
   * another page, the button that observes it.
   */
  belowView(entry: Entry, id: string, book: EntryBook, facts: CalendarFacts, setting: ViewSetting): unknown {
    const { details, observe } = this.host;
    const { record } = entry;
    if (details === 'page' && observe && record.kind === 'consultation') {
      void this.toggle.load();
      return this.toggle.of(record, facts.outcomes, { ...setting, isOneOfMany: true });
    }
    if (details !== 'inline') return undefined;
    const isOpen = entry.record.id === id;
    const content = isOpen ? this.opened?.detailsView(entry, book, facts, setting) : undefined;
    return disclosureView(
      setting.say(entry.record.title, entry.record.language),
      setting.tag,
      isOpen,
      content,
      (open) => {
        this.onOpen(open ? entry.record.id : '');
      },
    );
  }

  /** What may be taken home of `entries`, folded: it is loaded by whoever unfolds it. */
  homeView(
    entries: readonly Entry[],
    book: EntryBook,
    facts: CalendarFacts,
    setting: ViewSetting,
  ): TemplateResult {
    return html`<details
      part="take-home"
      @toggle=${(event: Event) => {
        this.isUnfolded = (event.target as HTMLDetailsElement).open;
        void this.load();
      }}
    >
      <summary>${termsFor(calendarTerms, setting.tag).takeHome}</summary>
      ${this.opened?.takeHomeView(entries, book, facts, setting)}
    </details>`;
  }

  /** Loads what is needed, and remembers what was pressed: the focus goes back there. */
  private async open(id: string, opener: EventTarget | null): Promise<void> {
    await this.load();
    this.opened?.openedBy(opener);
    this.onOpen(id);
  }
}
