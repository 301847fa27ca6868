import { nothing, type ReactiveControllerHost } from 'lit';
import { addStyles } from '../../element/add-styles.js';
import { CivicExportEvent } from '../../element/export-event.js';
import type { CivicEvent, Consultation } from '../../model/consultation.js';
import type { DetailsSetting } from './details/details-setting.js';
import type { EntryBook } from './entry-book.js';
import type { Entry } from './groups.js';
import type { TakeHomeSetting } from './take-home/take-home-setting.js';
import type { ViewSetting } from './view-setting.js';

type Part = typeof import('./details/details.js');
type Host = ReactiveControllerHost & HTMLElement & { readonly src: string };

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
  private dialog: InstanceType<Part['DetailsDialog']> | undefined;
  private sharing: InstanceType<Part['Sharing']> | undefined;

  /** @param onClose The person is done with the details. */
  constructor(
    private readonly host: Host,
    private readonly onClose: () => void,
  ) {}

  /** Whether there is something to draw with. */
  get isLoaded(): boolean {
    return this.part !== undefined;
  }

  async load(): Promise<void> {
    this.part ??= await import('./details/details.js');
    const { DetailsDialog, Sharing, styles } = this.part;
    addStyles(this.host, styles);
    this.dialog ??= new DetailsDialog(this.host, this.onClose);
    this.sharing ??= new Sharing(this.host);
    this.host.requestUpdate();
  }

  /** Loads what is needed, and remembers what was pressed: the focus goes back there. */
  async open(opener: EventTarget | null): Promise<void> {
    await this.load();
    this.dialog?.openedBy(opener);
  }

  /** The details of the record called `id`; nothing where there is no such record. */
  dialogView(id: string, book: EntryBook, facts: CalendarFacts, setting: ViewSetting): unknown {
    const entry = id ? book.find(id) : undefined;
    const home = this.homeSetting(facts, setting);
    if (!entry || !home || !this.dialog) return nothing;
    return this.dialog.view(entry, { ...home, ...this.surroundings(entry, book, facts) });
  }

  /** What may be taken home of `entries`. */
  takeHomeView(entries: readonly Entry[], facts: CalendarFacts, setting: ViewSetting): unknown {
    const home = this.homeSetting(facts, setting);
    if (!home || !this.part) return nothing;
    const feed = /\.ics(?:[?#]|$)/i.test(this.host.src)
      ? new URL(this.host.src, document.baseURI).href
      : undefined;
    return this.part.takeHomeView(entries, home, feed);
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
