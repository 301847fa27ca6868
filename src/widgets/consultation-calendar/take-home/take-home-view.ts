import { html, nothing, type TemplateResult } from 'lit';
import { copyField, copyNote } from '../../../element/copy-note.js';
import { subscribeLinks } from '../../../export/calendar-links.js';
import { csvFile } from '../../../export/csv.js';
import { download, fileName } from '../../../export/download.js';
import { calendarFile } from '../../../export/icalendar.js';
import { isDated } from '../../../export/span.js';
import { termsFor } from '../../../language/languages.js';
import { formatNumber } from '../../../language/numbers.js';
import type { Entry } from '../../../calendar/groups.js';
import { columnsFor } from './csv-columns.js';
import type { SelectionSetting, TakeHomeSetting } from './take-home-setting.js';
import { takeHomeTerms } from './take-home.terms.js';

/**
 * What a person may take home of the whole selection. Each way says how many it holds: those without a date are in no
 * calendar.
 *
 * @param entries The selection: what the filters left, and not only what is unfolded.
 * @param feed Address of a calendar file that can be subscribed to, where there is one.
 */
export function takeHomeView(
  entries: readonly Entry[],
  setting: SelectionSetting,
  feed?: string,
): TemplateResult {
  const { tag, name } = setting;
  const terms = termsFor(takeHomeTerms, tag);
  const dated = entries.filter(({ record }) => isDated(record)).map(({ record }) => setting.asGiven(record));
  const count = (n: number) => formatNumber(n, tag);
  return html`<div class="take-home" part="take-home">
    <ul>
      ${
        dated.length
          ? way(terms.calendarFiles(count(dated.length)), () => {
              void saveCalendar(dated, setting);
            })
          : nothing
      }
      ${
        entries.length
          ? way(terms.csv(count(entries.length)), () => {
              if (
                setting.exporting(
                  'csv',
                  entries.map(({ record }) => record),
                )
              )
                download(csvFile(entries, columnsFor(setting), tag), fileName(name, 'csv'), 'text/csv');
            })
          : nothing
      }
      ${way(terms.print, () => {
        print();
      })}
    </ul>
    ${feed === undefined ? nothing : subscribing(feed, setting)}
  </div>`;
}

/** Saves records as they are where they are whole: a person who pressed a button gets the file at once. */
async function saveCalendar(records: readonly Entry['record'][], setting: TakeHomeSetting): Promise<void> {
  const isBrief = records.some(({ details }) => details !== undefined);
  const whole = isBrief ? await setting.whole(records) : records;
  if (setting.exporting('ics', whole))
    download(calendarFile(whole, setting), fileName(setting.name, 'ics'), 'text/calendar');
}

const way = (words: string, act: () => void): TemplateResult =>
  html`<li><button type="button" @click=${act}>${words}</button></li>`;

/** Named buttons first; the address and a sentence of help for those whose calendar knows none of them. */
function subscribing(feed: string, setting: TakeHomeSetting): unknown {
  const links = subscribeLinks(feed, setting.name);
  if (!links) return nothing;
  const terms = termsFor(takeHomeTerms, setting.tag);
  const named = [
    [links.webcal, terms.subscribeHere],
    [links.google, terms.google],
    [links.outlook, 'Outlook.com'],
    [links.office, 'Microsoft 365'],
  ] as const;
  return html`<div role="group" aria-label=${terms.subscribe}>
    <p aria-hidden="true">${terms.subscribe}</p>
    <ul>
      ${named.map(([href, words]) => html`<li><a class="button" href=${href}>${words}</a></li>`)}
    </ul>
    <p class="small">${terms.subscribeHelp}</p>
    <div class="address">
      ${copyField(feed, terms.address)}
      <button
        type="button"
        @click=${() => {
          void setting.sharing.copy(feed);
        }}
      >
        ${terms.copyAddress}
      </button>
    </div>
    ${copyNote(feed, setting)}
  </div>`;
}
