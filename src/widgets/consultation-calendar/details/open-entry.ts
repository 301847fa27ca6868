import { nothing, type ReactiveControllerHost } from 'lit';
import { CivicExportEvent } from '../../../element/export-event.js';
import { pageAddress } from '../../../element/page-address.js';
import { RecordDialog } from '../../../element/record-dialog.js';
import type { LateToggle } from '../../../element/observing/late-toggle.js';
import type { Outcome } from '../../../element/outcome.js';
import { Sharing } from '../../../element/sharing.js';
import type { KindVocabulary } from '../../../formats/kind-vocabulary.js';
import type { CivicEvent, Consultation } from '../../../model/consultation.js';
import { visitorZone } from '../../../model/visitor-zone.js';
import type { EntryBook } from '../entry-book.js';
import type { Entry } from '../../../calendar/groups.js';
import type { TakeHomeSetting } from '../take-home/take-home-setting.js';
import { takeHomeView } from '../take-home/take-home-view.js';
import type { ViewSetting } from '../view-setting.js';
import type { DetailsSetting } from './details-setting.js';
import { detailsView } from './details-view.js';
import { detailsStyles } from './details.styles.js';
import { WholeRecords } from './whole-records.js';

/** What is known of the calendar beside its entries. */
export interface CalendarFacts {
  /** What the calendar is called. */
  readonly name: string;
  /** BCP 47 tag of the feed. */
  readonly language: string | undefined;
  readonly records: readonly (Consultation | CivicEvent)[];
  /** What came of its sources. */
  readonly outcomes: readonly Outcome[];
}

/** The details of the entry that is open, and what may be taken home of a selection. */
export class OpenEntry {
  private readonly dialog: RecordDialog;
  private readonly sharing: Sharing;
  private readonly whole: WholeRecords;

  /**
   * @param toggle How a consultation is observed, where the host page wants that.
   * @param onClose Nothing is open any more.
   */
  constructor(
    private readonly host: ReactiveControllerHost &
      HTMLElement & {
        readonly src: string;
        readonly observe: boolean;
        readonly vocabulary: readonly KindVocabulary[];
        sources(): readonly { readonly src?: string }[];
      },
    private readonly toggle: LateToggle,
    onClose: () => void,
  ) {
    this.dialog = new RecordDialog(host, detailsStyles, onClose);
    this.sharing = new Sharing(host);
    this.whole = new WholeRecords(
      host.vocabulary,
      () => host.sources().map(({ src = '' }) => src),
      () => {
        host.requestUpdate();
      },
    );
  }

  /** Remembers what was pressed: the focus goes back there. */
  openedBy(opener: EventTarget | null): void {
    this.whole.forgetFailed();
    this.dialog.openedBy(opener);
  }

  /** The details in a dialog; nothing where no entry is open. */
  dialogView(entry: Entry | undefined, book: EntryBook, facts: CalendarFacts, setting: ViewSetting): unknown {
    if (!entry) return nothing;
    const { id, title, language } = entry.record;
    return this.dialog.view({
      id,
      title: setting.say(title, language),
      level: setting.level,
      tag: setting.tag,
      content: this.detailsView(entry, book, facts, setting),
    });
  }

  /** The details of an entry. */
  detailsView(entry: Entry, book: EntryBook, facts: CalendarFacts, setting: ViewSetting): unknown {
    this.whole.renew(facts.outcomes);
    const { record, is } = this.whole.of(entry.record);
    const { status, window } = entry;
    return detailsView(
      { record, status, window },
      {
        ...this.homeSetting(facts, setting),
        ...surroundings(entry, book, facts),
        wholeness: is,
        toggle:
          this.host.observe && record.kind === 'consultation'
            ? this.toggle.of(record, facts.outcomes, setting)
            : nothing,
      },
    );
  }

  /** What may be taken home of `entries`. */
  takeHomeView(
    entries: readonly Entry[],
    book: EntryBook,
    facts: CalendarFacts,
    setting: ViewSetting,
  ): unknown {
    const { src } = this.host;
    this.whole.renew(facts.outcomes);
    const feed = /\.ics(?:[?#]|$)/i.test(src) ? new URL(src, document.baseURI).href : undefined;
    const asGiven = (record: Entry['record']) =>
      ((record as CivicEvent).recurrence && book.seriesOf(record.id)) ?? record;
    return takeHomeView(entries, { ...this.homeSetting(facts, setting), asGiven }, feed);
  }

  private homeSetting({ name }: CalendarFacts, setting: ViewSetting): TakeHomeSetting {
    const { sharing, host } = this;
    return {
      ...setting,
      name,
      page: pageAddress(),
      site: new URL(host.src || document.baseURI, document.baseURI).hostname || location.hostname,
      exporting: (format, records) => host.dispatchEvent(new CivicExportEvent(format, records)),
      sharing,
      whole: (records) => this.whole.all(records),
    };
  }
}

/** What belongs to an entry: its series, the consultation around it, the meetings within it. */
function surroundings({ record }: Entry, book: EntryBook, { language, records }: CalendarFacts) {
  const parent = record.kind === 'event' ? record.parent : undefined;
  return {
    language,
    visitorZone: visitorZone(),
    link: record.url ?? pageAddress(),
    series: book.seriesOf(record.id),
    meetings: book.entries.filter(({ record: one }) => one.kind === 'event' && one.parent === record.id),
    consultation: records.find(
      (one): one is Consultation => one.kind === 'consultation' && one.id === parent,
    ),
  } satisfies Partial<DetailsSetting>;
}
