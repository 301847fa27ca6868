import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { disclosureView } from '../../element/disclosure.js';
import { CivicSelectEvent } from '../../element/events.js';
import { CivicExportEvent } from '../../element/export-event.js';
import { termsFor } from '../../language/languages.js';
import type { CivicEvent, Consultation } from '../../model/consultation.js';
import { calendarTerms } from './consultation-calendar.terms.js';
import type { DetailsSetting } from './details/details-setting.js';
import type { EntryBook } from './entry-book.js';
import type { Entry } from './groups.js';
import type { TakeHomeSetting } from './take-home/take-home-setting.js';
import type { ViewSetting } from './view-setting.js';

type Part = typeof import('./details/details.js');
type Host = ReactiveControllerHost & HTMLElement & { readonly src: string; readonly details: string };

/** What is known of the calendar beside its entries. */
export interface CalendarFacts {
  /** What the calendar is called. */
  readonly name: string;
  /** BCP 47 tag of the feed. */
  readonly language: string | undefined;
  readonly records: readonly (Consultation | CivicEvent)[];
}

/** The details of the entry that is open, and what may be taken home of a selection: loaded when a person asks for it. */
export class EntryDetails {
  private part: Part | undefined;
  private dialog: InstanceType<Part['RecordDialog']> | undefined;
  private sharing: InstanceType<Part['Sharing']> | undefined;

  /** @param onOpen The record called `id` is open now; an empty one: none is. */
  constructor(
    private readonly host: Host,
    private readonly onOpen: (id: string) => void,
  ) {}

  async load(): Promise<void> {
    this.part ??= await import('./details/details.js');
    const { RecordDialog, Sharing, styles } = this.part;
    this.dialog ??= new RecordDialog(this.host, styles, () => {
      this.onOpen('');
    });
    this.sharing ??= new Sharing(this.host);
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
    const home = this.homeSetting(facts, setting);
    if (!entry || !home || !this.part || !this.dialog) return nothing;
    const { id: drawn, title, language } = entry.record;
    return this.dialog.view({
      id: drawn,
      title: setting.say(title, language),
      level: setting.level,
      tag: setting.tag,
      content: this.part.detailsView(entry, { ...home, ...this.surroundings(entry, book, facts) }),
    });
  }

  /** The details of an entry of the list below it, folded unless it is the one called `id`. */
  inlineView(entry: Entry, id: string, book: EntryBook, facts: CalendarFacts, setting: ViewSetting): unknown {
    if (this.host.details !== 'inline') return nothing;
    const isOpen = entry.record.id === id;
    const home = this.homeSetting(facts, setting);
    const content =
      isOpen && home
        ? this.part?.detailsView(entry, { ...home, ...this.surroundings(entry, book, facts) })
        : nothing;
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
  homeView(entries: readonly Entry[], facts: CalendarFacts, setting: ViewSetting): TemplateResult {
    return html`<details part="take-home" @toggle=${() => void this.load()}>
      <summary>${termsFor(calendarTerms, setting.tag).takeHome}</summary>
      ${this.takeHomeView(entries, facts, setting)}
    </details>`;
  }

  private takeHomeView(entries: readonly Entry[], facts: CalendarFacts, setting: ViewSetting): unknown {
    const home = this.homeSetting(facts, setting);
    if (!home || !this.part) return nothing;
    const feed = /\.ics(?:[?#]|$)/i.test(this.host.src)
      ? new URL(this.host.src, document.baseURI).href
      : undefined;
    return this.part.takeHomeView(entries, home, feed);
  }

  /** Loads what is needed, and remembers what was pressed: the focus goes back there. */
  private async open(id: string, opener: EventTarget | null): Promise<void> {
    await this.load();
    this.dialog?.openedBy(opener);
    this.onOpen(id);
  }

  private homeSetting({ name }: CalendarFacts, setting: ViewSetting): TakeHomeSetting | undefined {
    const { sharing, host } = this;
    return (
      sharing && {
        ...setting,
        name,
        site: new URL(host.src || document.baseURI, document.baseURI).hostname || location.hostname,
        exporting: (format, records) => host.dispatchEvent(new CivicExportEvent(format, records)),
        sharing,
      }
    );
  }

  /** What belongs to an entry: its series, the consultation around it, the meetings within it. */
  private surroundings({ record }: Entry, book: EntryBook, { language, records }: CalendarFacts) {
    const parent = record.kind === 'event' ? record.parent : undefined;
    return {
      language,
      visitorZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      link: record.url ?? location.href,
      series: book.seriesOf(record.id),
      meetings: book.entries.filter(({ record: one }) => one.kind === 'event' && one.parent === record.id),
      consultation: records.find(
        (one): one is Consultation => one.kind === 'consultation' && one.id === parent,
      ),
    } satisfies Partial<DetailsSetting>;
  }
}
