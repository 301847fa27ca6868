import { html, nothing, type TemplateResult } from 'lit';
import { copyNote } from '../../../element/copy-note.js';
import { printButton } from '../../../element/print-button.js';
import { sharingTerms } from '../../../element/sharing.terms.js';
import { calendarLink, type CalendarService } from '../../../export/calendar-links.js';
import { download, fileName } from '../../../export/download.js';
import { calendarFile } from '../../../export/icalendar.js';
import { isDated } from '../../../export/span.js';
import { termsFor } from '../../../language/languages.js';
import type { DetailsSetting } from '../details/details-setting.js';
import type { Entry } from '../../../calendar/groups.js';
import { takeHomeTerms } from './take-home.terms.js';

const services: readonly CalendarService[] = ['google', 'outlook', 'office', 'yahoo'];

/** What a person may do with one entry: put it into a calendar, pass it on, print it. */
export function entryExports({ record }: Entry, setting: DetailsSetting): TemplateResult {
  const { link } = setting;
  const terms = termsFor(takeHomeTerms, setting.tag);
  const sharing = termsFor(sharingTerms, setting.tag);
  const title = setting.plain(record.title, record.language);
  const whose = html`<span class="hidden">: ${setting.say(record.title, record.language)}</span>`;
  const names = { google: terms.google, outlook: 'Outlook.com', office: 'Microsoft 365', yahoo: 'Yahoo' };
  const links = services.flatMap((service) => {
    const href = calendarLink(service, record, setting);
    return href === undefined ? [] : { href, name: names[service] };
  });
  return html`<div class="exports" part="exports">
    ${
      isDated(record)
        ? html`<div role="group" aria-label=${terms.addToCalendar}>
            <p aria-hidden="true">${terms.addToCalendar}</p>
            <ul>
              <li>
                <button
                  type="button"
                  @click=${() => {
                    saveEntry(setting.series ?? record, title, setting);
                  }}
                >
                  <span>${terms.calendarFile}${whose}</span>
                </button>
              </li>
              ${links.map(
                ({ href, name }) => html`<li><a class="button" href=${href}>${name}${whose}</a></li>`,
              )}
            </ul>
          </div>`
        : nothing
    }
    <ul>
      ${
        link === undefined
          ? nothing
          : html`<li>
              <button
                type="button"
                @click=${() => {
                  void setting.sharing.share(link, title);
                }}
              >
                <span>${'share' in navigator ? sharing.share : sharing.copyLink}${whose}</span>
              </button>
            </li>`
      }
      <li>${printButton(terms.print)}</li>
    </ul>
    ${link === undefined ? nothing : copyNote(link, setting)}
  </div>`;
}

function saveEntry(record: Entry['record'], title: string, setting: DetailsSetting): void {
  if (setting.exporting('ics', [record]))
    download(calendarFile([record], { ...setting, name: title }), fileName(title, 'ics'), 'text/calendar');
}
