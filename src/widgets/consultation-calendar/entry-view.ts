import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../element/heading.js';
import { dateBlock } from '../../language/date-block.js';
import { dayIn, formatDay, lastMoment } from '../../language/dates.js';
import { formatRange } from '../../language/ranges.js';
import type { CivicEvent, Consultation, Status } from '../../model/consultation.js';
import type { Text } from '../../model/text.js';
import { dayOf, daysBetween, precisionOf, type When } from '../../model/time.js';
import { clockIcon, documentIcon, dotIcon, ringIcon, squareIcon, struckIcon } from '../../theme/icons.js';
import type { calendarTerms } from './consultation-calendar.terms.js';
import type { Entry } from './groups.js';

type Occasion = Consultation | CivicEvent;

/** What an entry is drawn with. */
interface Setting {
  readonly tag: string;
  readonly terms: (typeof calendarTerms)['pl'];
  /** The feed's zone. */
  readonly zone: string;
  readonly now: number;
  /** Level of the entry's heading. */
  readonly level: number;
  readonly say: (text: Text | undefined, language?: string) => unknown;
  readonly select: (event: Event, record: Occasion) => void;
}

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

/** One consultation or meeting as an item of a list. */
export function entryView(entry: Entry, setting: Setting): TemplateResult {
  const { record, status } = entry;
  const { terms, say, tag, level, zone: feedZone } = setting;
  const zone = record.timeZone ?? feedZone;
  const next = nextDay(entry);
  const block = next === undefined ? undefined : dateBlock(dayIn(next, zone), tag, zone);
  const { language } = record;
  return html`<li part="entry" data-status=${status ?? 'undated'}>
    <div class="date" part="date" aria-hidden="true">
      ${block && html`<b>${block.day}</b><span>${block.month}</span>`}
    </div>
    <div class="what">
      ${heading(level, titleOf(record, setting), `entry-${record.id}`)}
      <p class="when">
        ${timesOf(entry, setting)}${isRepeated(record) ? html` · ${terms.repeats}` : nothing}
      </p>
      ${record.summary === undefined ? nothing : html`<p class="summary">${say(record.summary, language)}</p>`}
      ${detailsOf(record, setting)}
    </div>
    <div class="standing">
      ${
        status === undefined
          ? nothing
          : html`<p class="status" part="status">
              ${icons[status]} <span>${terms.status[status]}${left(entry, setting)}</span>
            </p>`
      }
      ${actionOf(record, status, setting)}
    </div>
  </li>`;
}

function titleOf(record: Occasion, { say, select }: Setting): unknown {
  const title = say(record.title, record.language);
  return record.url === undefined
    ? html`<span part="title">${title}</span>`
    : html`<a
        part="title"
        href=${record.url}
        @click=${(event: Event) => {
          select(event, record);
        }}
        >${title}</a
      >`;
}

const isRepeated = (record: Occasion): boolean => record.kind === 'event' && record.recurrence !== undefined;

/** The day that matters next: the beginning of what is coming, or was to come; the deadline of what is open. */
function nextDay({ record, status }: Entry): When | undefined {
  if (record.kind === 'event') return record.start;
  const coming = status === 'planned' || status === 'cancelled' || status === 'postponed';
  return coming ? (record.opens ?? record.closes) : (record.closes ?? record.opens);
}

function timesOf({ record }: Entry, { terms, tag, zone: feedZone }: Setting): unknown {
  const zone = record.timeZone ?? feedZone;
  if (record.kind === 'event')
    return html`<time datetime=${record.start}>
      ${record.end === undefined ? formatDay(record.start, tag, { zone, weekday: true }) : formatRange(record.start, record.end, tag, zone, true)}
    </time>`;
  const { opens, closes, closesInclusive } = record;
  if (closes === undefined)
    return opens === undefined
      ? nothing
      : html`<time datetime=${opens}>${terms.from(formatDay(opens, tag, { zone }))}</time>`;
  const last = lastMoment(closes, zone, closesInclusive);
  if (opens !== undefined && precisionOf(last.when) !== 'time')
    return html`<time datetime=${last.when}>${formatRange(dayIn(opens, zone), last.when, tag, zone)}</time>`;
  const closing = formatDay(last.when, tag, { zone });
  return html`<time datetime=${last.when}
    >${last.endOfDay ? terms.endOf(closing) : terms.until(closing)}</time
  >`;
}

function left({ record, status }: Entry, { terms, now, zone: feedZone }: Setting): string {
  if (
    record.kind === 'event' ||
    record.closes === undefined ||
    (status !== 'open' && status !== 'closing-soon')
  )
    return '';
  const zone = record.timeZone ?? feedZone;
  const last = dayIn(lastMoment(record.closes, zone, record.closesInclusive).when, zone);
  if (precisionOf(last) !== 'day') return '';
  const days = daysBetween(dayOf(now, zone), last);
  return ` · ${days > 0 ? terms.daysLeft(days) : terms.lastDay}`;
}

function detailsOf(record: Occasion, { say, terms }: Setting): unknown {
  const place =
    record.location &&
    [say(record.location.name, record.language), record.location.address].filter(
      (part) => part !== nothing && part,
    );
  const marks = [...(record.topics ?? record.tags ?? []), ...(record.areas ?? [])];
  return html`${place?.length ? html`<p class="small">${place.map((part, index) => (index ? html`, ${part}` : part))}</p>` : nothing}
  ${
    record.organiser?.name === undefined
      ? nothing
      : html`<p class="small muted">${terms.organiser}: ${say(record.organiser.name, record.language)}</p>`
  }
  ${
    marks.length
      ? html`<ul class="marks small">
          ${marks.map((mark) => html`<li>${say(mark, record.language)}</li>`)}
        </ul>`
      : nothing
  }`;
}

function actionOf(record: Occasion, status: Status | undefined, { terms, say }: Setting): unknown {
  if (record.kind === 'event') return nothing;
  const open = status === 'open' || status === 'closing-soon';
  const [href, word] = open ? [record.respond?.online, terms.takePart] : [record.results?.url, terms.results];
  if (href === undefined) return nothing;
  return html`<a class=${open ? 'button primary' : 'button'} part="action" href=${href}
    >${word}<span class="hidden">: ${say(record.title, record.language)}</span></a
  >`;
}
