import { CivicExportEvent } from '../../../element/export-event.js';
import { csvFile } from '../../../export/csv.js';
import { download, fileName } from '../../../export/download.js';
import { calendarFile } from '../../../export/icalendar.js';
import { termsFor } from '../../../language/languages.js';
import type { CardSetting } from '../card-setting.js';
import type { KnownMatter } from '../../../element/observing/known-matter.js';
import { matterTerms } from './matters.terms.js';
import type { Observed } from '../../../element/observing/observed-list.js';
import { stateWords, untilWords } from './state-words.js';

/** An entry of the list, and the matter as its feed has it now, where that is known. */
export interface Listed {
  readonly entry: Observed;
  readonly known: KnownMatter | undefined;
}

/** Gives a person their list as a file: as a table, or the dates of the consultations in it for a calendar. */
export function takeList(
  format: 'csv' | 'ics',
  listed: readonly Listed[],
  setting: CardSetting,
  host: HTMLElement,
): void {
  const { tag, now, plain } = setting;
  const { heading, columns } = termsFor(matterTerms, tag);
  const matters = listed.flatMap(({ known }) => known?.matter ?? []);
  if (!host.dispatchEvent(new CivicExportEvent(format, matters))) return;
  if (format === 'ics') {
    const consultations = matters.filter((matter) => matter.kind === 'consultation');
    const zone = listed.find(({ known }) => known)?.known?.zone ?? setting.zone;
    const file = calendarFile(consultations, {
      tag,
      now,
      plain,
      zone,
      name: heading,
      site: location.hostname,
    });
    download(file, fileName(heading, 'ics'), 'text/calendar');
    return;
  }
  const [title, status, until, address] = columns;
  const table = csvFile(
    listed,
    [
      { heading: title, value: ({ entry }) => plain(entry.title, entry.language) },
      { heading: status, value: ({ known }) => known && stateWords(known, setting)[0] },
      { heading: until, value: ({ known }) => known && untilWords(known, tag) },
      { heading: address, value: ({ entry }) => entry.url },
    ],
    tag,
  );
  download(table, fileName(heading, 'csv'), 'text/csv');
}
