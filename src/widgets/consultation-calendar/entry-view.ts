import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../element/heading.js';
import { dateBlock } from '../../language/date-block.js';
import { dayIn } from '../../language/dates.js';
import { termsFor } from '../../language/languages.js';
import type { CivicEvent, Consultation, Status } from '../../model/consultation.js';
import type { When } from '../../model/time.js';
import { calendarTerms } from './consultation-calendar.terms.js';
import type { Entry } from '../../calendar/groups.js';
import { statusPart, statusView } from './status-view.js';
import { timesView } from './times-view.js';
import { titleView } from './title-view.js';
import type { ViewSetting } from './view-setting.js';

type Occasion = Consultation | CivicEvent;

/** Some tick every topic there is. The details have them all. */
const mostMarks = 7;

/** One consultation or meeting as an item of a list. */
export function entryView(entry: Entry, setting: ViewSetting, below: unknown = nothing): TemplateResult {
  const { record, status } = entry;
  const { say, tag, level, zone: feedZone } = setting;
  const zone = record.timeZone ?? feedZone;
  const next = nextDay(entry);
  const block = next === undefined ? undefined : dateBlock(dayIn(next, zone), tag, zone);
  const { language } = record;
  return html`<li>
    <article part="entry ${statusPart(entry)}" data-status=${status ?? 'undated'}>
      <div class="date" part="date" aria-hidden="true">
        ${block && html`<b>${block.day}</b><span>${block.month}</span>`}
      </div>
      <div class="what">
        ${heading(level, titleOf(record, setting), `entry-${record.id}`, 'entry-heading')}
        <p class="when">
          ${timesView(entry, setting)}${isRepeated(record) ? html` · ${termsFor(calendarTerms, tag).repeats}` : nothing}
        </p>
        ${record.summary === undefined ? nothing : html`<p class="summary">${say(record.summary, language)}</p>`}
        ${detailsOf(record, setting)}
      </div>
      <div class="standing">${statusView(entry, setting)} ${actionOf(record, status, setting)}</div>
      ${below}
    </article>
  </li>`;
}

/** The title, as what leads to the details: a link where the record has a page of its own. */
function titleOf(record: Occasion, setting: ViewSetting): TemplateResult {
  const title = titleView(record, setting);
  const choose = (event: Event) => {
    setting.select(event, record);
  };
  return record.url === undefined
    ? html`<button type="button" class="link" part="title" @click=${choose}>${title}</button>`
    : html`<a part="title" href=${record.url} @click=${choose}>${title}</a>`;
}

const isRepeated = (record: Occasion): boolean => record.kind === 'event' && record.recurrence !== undefined;

/** The day that matters next: the beginning of what is coming, or was to come; the deadline of what is open. */
function nextDay({ record, status }: Entry): When | undefined {
  if (record.kind === 'event') return record.start;
  const coming = status === 'planned' || status === 'cancelled' || status === 'postponed';
  return coming ? (record.opens ?? record.closes) : (record.closes ?? record.opens);
}

function detailsOf(record: Occasion, { say, tag, source }: ViewSetting): unknown {
  const terms = termsFor(calendarTerms, tag);
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
          ${marks.slice(0, mostMarks).map((mark) => html`<li>${say(mark, record.language)}</li>`)}
          ${marks.length > mostMarks ? html`<li>+${marks.length - mostMarks}</li>` : nothing}
        </ul>`
      : nothing
  }
  ${source?.(record)}`;
}

function actionOf(record: Occasion, status: Status | undefined, setting: ViewSetting): unknown {
  const terms = termsFor(calendarTerms, setting.tag);
  if (record.kind === 'event') return nothing;
  const open = status === 'open' || status === 'closing-soon';
  const [href, word] = open ? [record.respond?.online, terms.takePart] : [record.results?.url, terms.results];
  if (href === undefined) return nothing;
  return html`<a class=${open ? 'button primary' : 'button'} part="action" href=${href}
    >${word}<span class="hidden">: ${titleView(record, setting)}</span></a
  >`;
}
