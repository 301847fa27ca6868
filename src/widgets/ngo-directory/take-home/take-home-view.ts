import { html, nothing, type TemplateResult } from 'lit';
import { copyNote } from '../../../element/copy-note.js';
import { printButton } from '../../../element/print-button.js';
import { csvFile } from '../../../export/csv.js';
import { download, fileName } from '../../../export/download.js';
import { termsFor } from '../../../language/languages.js';
import { formatNumber } from '../../../language/numbers.js';
import type { Organisation } from '../../../model/organisation.js';
import type { DetailsSetting } from '../details/details-setting.js';
import { columnsFor } from './csv-columns.js';
import { takeHomeTerms } from './take-home.terms.js';

/**
 * What a person may take home of the whole selection.
 *
 * @param count How many the search and the filters left.
 * @param found Gives them, and not only those that are unfolded.
 */
export function takeHomeView(
  count: number,
  found: () => Promise<readonly Organisation[]>,
  setting: DetailsSetting,
): TemplateResult {
  const { tag, name } = setting;
  const terms = termsFor(takeHomeTerms, tag);
  const save = async () => {
    const all = await found();
    if (setting.exporting('csv', all))
      download(csvFile(all, columnsFor(all, setting), tag), fileName(name, 'csv'), 'text/csv');
  };
  return html`<ul class="actions">
    ${
      count
        ? html`<li>
            <button type="button" @click=${() => void save()}>${terms.csv(formatNumber(count, tag))}</button>
          </li>`
        : nothing
    }
    <li>${printButton(terms.print)}</li>
  </ul>`;
}

/** The list that a person keeps: passed on as an address, where the page has one, or emptied. */
export function shortlistView(
  address: string | undefined,
  clear: () => void,
  setting: DetailsSetting,
): TemplateResult {
  const terms = termsFor(takeHomeTerms, setting.tag);
  const button = (words: string, act: () => void) =>
    html`<button type="button" @click=${act}>${words}</button>`;
  return html`<div class="shortlist">
    ${address === undefined ? nothing : button(terms.copyList, () => void setting.sharing.copy(address))}
    ${button(terms.clearList, clear)} ${address === undefined ? nothing : copyNote(address, setting)}
  </div>`;
}
