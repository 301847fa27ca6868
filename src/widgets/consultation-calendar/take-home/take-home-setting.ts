import type { ExportFormat } from '../../../element/export-event.js';
import type { Sharing } from '../../../element/sharing.js';
import type { CivicEvent, Consultation } from '../../../model/consultation.js';
import type { ViewSetting } from '../view-setting.js';

/** What may be taken home, and whom that tells. */
export interface TakeHomeSetting extends ViewSetting {
  /** What the calendar is called. */
  readonly name: string;
  /** Address that an entry without one of its own leads back to. */
  readonly page?: string | undefined;
  /** Host of the feed: it tells its ids apart from those of other feeds. */
  readonly site: string;
  /** A person takes `records` home; `false` where the host page sees to it itself. */
  readonly exporting: (format: ExportFormat, records: readonly (Consultation | CivicEvent)[]) => boolean;
  /** Records with all that can be had of them, where the calendar knows but what it shows. */
  readonly whole: (
    records: readonly (Consultation | CivicEvent)[],
  ) => Promise<readonly (Consultation | CivicEvent)[]>;
  /** How addresses are passed on. */
  readonly sharing: Sharing;
}

/** The same for a whole selection. */
export interface SelectionSetting extends TakeHomeSetting {
  /** A record as the feed has it: of a series all, where the calendar shows the meeting that comes next. */
  readonly asGiven: (record: Consultation | CivicEvent) => Consultation | CivicEvent;
}
