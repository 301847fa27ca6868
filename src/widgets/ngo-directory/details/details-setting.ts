import type { ExportFormat } from '../../../element/export-event.js';
import type { Sharing } from '../../../element/sharing.js';
import type { Organisation } from '../../../model/organisation.js';
import type { DirectorySetting } from '../directory-setting.js';

/** What the details of an organisation are drawn with. */
export interface DetailsSetting extends DirectorySetting {
  /** What the directory is called. */
  readonly name: string;
  /** How addresses and numbers are passed on. */
  readonly sharing: Sharing;
  /** A person takes `records` home; `false` where the host page sees to it itself. */
  readonly exporting: (format: ExportFormat, records: readonly Organisation[]) => boolean;
  /** The address that leads back to the organisation here. */
  readonly linkTo: (organisation: Organisation) => string | undefined;
  /** The button by which a person observes it; nothing where the host page wants none. */
  readonly toggleOf: (organisation: Organisation) => unknown;
  /** The list that a person keeps; nothing where the host page wants none. */
  readonly shortlist?: { has(id: string): boolean; toggle(id: string): void } | undefined;
}
