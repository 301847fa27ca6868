import { html, nothing, svg, type TemplateResult } from 'lit';
import { dayIn, lastMoment } from '../../language/dates.js';
import { termsFor } from '../../language/languages.js';
import type { Status } from '../../model/consultation.js';
import { dayOf, daysBetween, precisionOf } from '../../model/time.js';
import { clockIcon, documentIcon, dotIcon, icon, ringIcon, squareIcon } from '../../theme/icons.js';
import { calendarTerms } from './consultation-calendar.terms.js';
import type { Entry } from '../../calendar/groups.js';
import type { ViewSetting } from './view-setting.js';

const struckIcon = icon(svg`<circle cx="12" cy="12" r="8" /><path d="M6.5 17.5l11-11" />`);

const icons: Readonly<Record<Status, TemplateResult>> = {
  planned: ringIcon,
  open: dotIcon,
  'closing-soon': clockIcon,
  closed: squareIcon,
  report: documentIcon,
  effects: documentIcon,
  cancelled: struckIcon,
  postponed: struckIcon,
  withdrawn: struckIcon,
};

/** What style sheets of the host know an entry of this status by, beside its own part. */
export const statusPart = ({ status }: Entry): string => `status-${status ?? 'undated'}`;

/** The status of an entry in a shape and in words, with the days that are left. */
export function statusView(entry: Entry, setting: ViewSetting): unknown {
  const { status } = entry;
  if (status === undefined) return nothing;
  const left = daysLeft(entry, setting);
  const terms = termsFor(calendarTerms, setting.tag);
  const isTentative = entry.record.kind === 'event' && entry.record.tentative && status === 'planned';
  const word = (entry.record.kind === 'event' && terms.meeting[status]) || terms.status[status];
  const more = isTentative ? terms.tentative : left;
  return html`<p class="status" part="status">
    ${icons[status]} <span>${word}${more === undefined ? nothing : html` · ${more}`}</span>
  </p>`;
}

/** "3 days left", counted in the city's days; nothing where there is no deadline, or no day of it. */
function daysLeft({ record, status }: Entry, { tag, now, zone: feedZone }: ViewSetting): string | undefined {
  const isOpen = status === 'open' || status === 'closing-soon';
  if (record.kind === 'event' || record.closes === undefined || !isOpen) return undefined;
  const terms = termsFor(calendarTerms, tag);
  const zone = record.timeZone ?? feedZone;
  const last = dayIn(lastMoment(record.closes, zone, record.closesInclusive).when, zone);
  if (precisionOf(last) !== 'day') return undefined;
  const days = daysBetween(dayOf(now, zone), last);
  return days > 0 ? terms.daysLeft(days) : terms.lastDay;
}
