import type { CivicRecord } from '../model/record.js';

/** What records can be taken home as. */
export type ExportFormat = 'ics' | 'csv' | 'vcf';

/** `civic-export`: a person takes records home. A host that cancels it makes the file itself. */
export class CivicExportEvent extends Event {
  constructor(
    readonly format: ExportFormat,
    readonly records: readonly CivicRecord[],
  ) {
    super('civic-export', { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'civic-export': CivicExportEvent;
  }
}
