import { html, nothing, svg, type TemplateResult } from 'lit';
import { termsFor } from '../../../language/languages.js';
import type { Consultation } from '../../../model/consultation.js';
import { phaseUnderWay } from '../../../model/phase.js';
import { endOf, startOf } from '../../../model/time.js';
import { icon } from '../../../theme/icons.js';
import type { Entry } from '../../../calendar/groups.js';
import { statusPart, statusView } from '../status-view.js';
import { titleView } from '../title-view.js';
import type { ViewSetting } from '../view-setting.js';
import { barOf, placeOf, type Axis, type Bar } from './axis.js';
import { placed } from './placed.js';
import { windowWords } from './window-words.js';
import { windowsTerms } from './windows.terms.js';

/** A consultation with its place on the axis, and the meetings that belong to it. */
export interface Row {
  readonly entry: Entry & { readonly record: Consultation };
  readonly bar: Bar;
  readonly meetings: readonly Entry[];
}

// The pole stands in the middle, so that it is in its place from right to left too.
export const flagIcon = icon(svg`<path d="M12 22V3h8l-2.5 4 2.5 4h-8" />`);

/** A row: what it is and when, in words, and the same as a drawing. */
export function rowView(row: Row, axis: Axis, setting: ViewSetting): TemplateResult {
  const { entry } = row;
  const { record, status } = entry;
  const words = html`<span part="title">${titleView(record, setting)}</span>
    <span class="small"><bdi>${windowWords(record, setting)}</bdi></span>
    ${phaseWords(record, setting)} ${setting.source?.(record)} ${statusView(entry, setting)}`;
  const onClick = (event: Event) => {
    setting.select(event, record);
  };
  return html`<li part="window ${statusPart(entry)}" data-status=${status ?? 'undated'}>
    ${
      record.url === undefined
        ? html`<button type="button" class="what" @click=${onClick}>${words}</button>`
        : html`<a class="what" href=${record.url} @click=${onClick}>${words}</a>`
    }
    ${trackView(row, axis, setting)}
  </li>`;
}

function trackView({ entry, bar, meetings }: Row, axis: Axis, setting: ViewSetting): TemplateResult {
  const { record, window } = entry;
  const { from, to, isClippedBefore, isClippedAfter } = bar;
  return html`<div class="track" aria-hidden="true">
    <div
      class="bar"
      ?data-before=${isClippedBefore}
      ?data-after=${isClippedAfter}
      ${placed({ from, to })}
    ></div>
    ${phasesOf(record, axis, setting).map(
      (phase) => html`<div class="phase" ${placed({ from: phase.from, to: phase.to })}></div>`,
    )}
    ${meetings.map(({ window: { from: start = NaN } }) => {
      const place = placeOf(axis, start);
      return place >= 0 && place <= 1
        ? html`<div class="meeting" ${placed({ from: place, to: place })}></div>`
        : nothing;
    })}
    ${
      window.until === undefined || isClippedAfter
        ? nothing
        : html`<div class="flag" ${placed({ from: to, to })}>${flagIcon}</div>`
    }
  </div>`;
}

/** Where the phases lie, as far as they have dates. */
function phasesOf(
  { phases = [], timeZone }: Consultation,
  axis: Axis,
  { zone }: ViewSetting,
): readonly Bar[] {
  return phases.flatMap(({ start, end }) => {
    const window = {
      ...(start === undefined ? {} : { from: startOf(start, timeZone ?? zone) }),
      ...(end === undefined ? {} : { until: endOf(end, timeZone ?? zone) }),
    };
    return start === undefined || end === undefined ? [] : (barOf(axis, window) ?? []);
  });
}

/** The phase that is on now: “Etap 2 z 3: Warsztaty”. */
function phaseWords(record: Consultation, { now, zone, tag, say }: ViewSetting): unknown {
  const { phases = [] } = record;
  const current = phaseUnderWay(record, now, zone);
  if (current < 0) return nothing;
  const { title } = phases[current]!;
  return html`<span class="small"
    >${termsFor(windowsTerms, tag).phase(current + 1, phases.length)}: ${say(title, record.language)}</span
  >`;
}
