import { html, nothing } from 'lit';
import { termsFor } from '../../../language/languages.js';
import type { CivicEvent, Consultation } from '../../../model/consultation.js';
import { calendarTerms } from '../consultation-calendar.terms.js';
import type { Entry } from '../../../calendar/groups.js';
import { timesView } from '../times-view.js';
import type { DetailsSetting } from './details-setting.js';

/** The meetings inside a consultation; each opens as any entry does. */
export function meetingsView(meetings: readonly Entry[] | undefined, setting: DetailsSetting): unknown {
  if (!meetings?.length) return nothing;
  return html`<ul class="meetings">
    ${meetings.map(
      (entry) =>
        html`<li>
          ${recordLink(entry.record, setting)}
          <span class="small">${timesView(entry, setting)}${calledOff(entry, setting)}</span>
        </li>`,
    )}
  </ul>`;
}

/** The title of another record, as what opens it: a link where it has a page, a button where it has none. */
export function recordLink(record: Consultation | CivicEvent, { say, select }: DetailsSetting): unknown {
  const title = say(record.title, record.language);
  const choose = (event: Event) => {
    select(event, record);
  };
  return record.url === undefined
    ? html`<button type="button" class="link" @click=${choose}>${title}</button>`
    : html`<a href=${record.url} @click=${choose}>${title}</a>`;
}

function calledOff({ status }: Entry, { tag }: DetailsSetting): unknown {
  const off = status === 'cancelled' || status === 'postponed' || status === 'withdrawn';
  return off ? html` · <strong>${termsFor(calendarTerms, tag).status[status]}</strong>` : nothing;
}
