import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../../element/heading.js';
import { monthCalled } from '../../../language/date-words.js';
import { termsFor } from '../../../language/languages.js';
import { formatNumber } from '../../../language/numbers.js';
import { calendarTerms } from '../consultation-calendar.terms.js';
import { firstOf, grouped, groups, type Entry } from '../../../calendar/groups.js';
import type { ViewSetting } from '../view-setting.js';
import { axisOf, barOf, fitted, moved, placeOf, type Axis, type Stretch } from './axis.js';
import { placed } from './placed.js';
import { flagIcon, rowView, type Row } from './row-view.js';
import { stretchView, stretchWords } from './window-words.js';
import { windowsTerms } from './windows.terms.js';

/** What the view of windows is drawn with, and whom it tells. */
export interface WindowsSetting extends ViewSetting {
  /** The first month that is shown, `YYYY-MM`; empty for those that hold what is open and what is coming. */
  readonly month: string;
  /** The months that are known, where the others are not. */
  readonly known?: Stretch | undefined;
  /** The entries stand in the order that was asked for. */
  readonly ordered: boolean;
  /** How many rows are shown. */
  readonly rows: number;
  /** A person wants to see other months. `words` name them, to be announced. */
  readonly go: (month: string, words: string) => void;
  /** A person wants to see more rows. */
  readonly more: () => void;
}

/**
 * Consultations as rows on an axis of months: from the opening to the deadline.
 *
 * @param entries What was selected. Meetings stand in the row of their consultation.
 */
export function windowsView(entries: readonly Entry[], setting: WindowsSetting): TemplateResult {
  const { tag, zone, now, level, rows: limit, more } = setting;
  const terms = termsFor(windowsTerms, tag);
  const consultations = entries.filter(isConsultation);
  const stretch = stretchOf(consultations, setting);
  const axis = axisOf(stretch, zone);
  const rows = inOrder(rowsOf(consultations, entries, axis), setting);
  const words = stretchWords(axis, tag);
  const today = placeOf(axis, now);
  const undated = consultations.filter(({ window: { from, until } }) => from === until && from === undefined);
  return html`<div class="windows" ${placed({ months: axis.months.length })}>
    ${toolbarView(consultations, axis, stretch, setting)}
    ${heading(level, html`<bdi>${stretchView(axis, tag)}</bdi>`, 'windows', 'range')}
    ${rows.length ? legendView(terms) : html`<p>${setting.loading ?? terms.none}</p>`}
    <div class="scroller" role="region" tabindex="0" aria-label=${`${terms.timeline}: ${words}`}>
      ${monthsView(axis, today, setting)}
      <ul ?data-today=${today >= 0 && today <= 1} ${placed({ today })}>
        ${rows.slice(0, limit).map((row) => rowView(row, axis, setting))}
      </ul>
    </div>
    ${
      rows.length > limit
        ? html`<button type="button" @click=${more}>${termsFor(calendarTerms, tag).more}</button>`
        : nothing
    }
    ${leftOutView(termsFor(calendarTerms, tag).groups.undated, undated, tag)}
    ${leftOutView(terms.apart, meetingsApart(consultations, entries), tag)}
  </div>`;
}

const leftOutView = (words: string, { length }: readonly Entry[], tag: string): unknown =>
  length ? html`<p class="small muted">${words}: ${formatNumber(length, tag)}</p>` : nothing;

function meetingsApart(consultations: readonly Row['entry'][], entries: readonly Entry[]): readonly Entry[] {
  const ids = new Set(consultations.map(({ record }) => record.id));
  return entries.filter(({ record }) => record.kind === 'event' && !ids.has(record.parent ?? ''));
}

const isConsultation = (entry: Entry): entry is Row['entry'] => entry.record.kind === 'consultation';

function stretchOf(consultations: readonly Entry[], { month, known, now, zone }: WindowsSetting): Stretch {
  if (known) return known;
  const running = consultations.map(({ window }) => window).filter(({ until = Infinity }) => until > now);
  const fit = fitted(running, now, zone);
  return month ? { ...fit, first: month } : fit;
}

function rowsOf(
  consultations: readonly Row['entry'][],
  entries: readonly Entry[],
  axis: Axis,
): readonly Row[] {
  const meetings = new Map<string, Entry[]>();
  for (const entry of entries) {
    const parent = entry.record.kind === 'event' ? entry.record.parent : undefined;
    if (parent === undefined) continue;
    const others = meetings.get(parent);
    if (others) others.push(entry);
    else meetings.set(parent, [entry]);
  }
  return consultations.flatMap((entry) => {
    const bar = barOf(axis, entry.window);
    return bar ? [{ entry, bar, meetings: meetings.get(entry.record.id) ?? [] }] : [];
  });
}

/** Rows as the list has them: what is open by its deadline, what is coming by its opening, what is over the latest first. */
function inOrder(rows: readonly Row[], { ordered, now, rows: limit }: WindowsSetting): readonly Row[] {
  if (ordered) return rows;
  const of = new Map<Entry, Row>(rows.map((row) => [row.entry, row]));
  const held = grouped([...of.keys()], now);
  const first = groups.flatMap((group) => firstOf(group, held[group], limit + 1));
  return first.map((entry) => of.get(entry)!);
}

function toolbarView(
  consultations: readonly Entry[],
  { edges }: Axis,
  stretch: Stretch,
  { tag, zone, month, known, go }: WindowsSetting,
): TemplateResult {
  const terms = termsFor(windowsTerms, tag);
  const before = consultations.filter(({ window: { until = Infinity } }) => until <= edges[0]!).length;
  const after = consultations.filter(({ window: { from = -Infinity } }) => from >= edges.at(-1)!).length;
  const step = (by: -1 | 1) => () => {
    const next = moved(stretch, by);
    go(next.first, stretchWords(axisOf(next, zone), tag));
  };
  // Of what is not known nobody can say how much there is.
  const count = (number: number) => (number && !known ? ` (${formatNumber(number, tag)})` : nothing);
  return html`<div class="toolbar">
    <button type="button" @click=${step(-1)}>${terms.earlier}${count(before)}</button>
    <button type="button" @click=${step(1)}>${terms.later}${count(after)}</button>
    ${
      month
        ? html`<button
            type="button"
            @click=${(event: Event) => {
              // The button goes, so the focus has to stay beside it.
              ((event.currentTarget as Element).previousElementSibling as HTMLElement).focus();
              go('', '');
            }}
          >
            ${terms.present}
          </button>`
        : nothing
    }
  </div>`;
}

function monthsView({ months }: Axis, today: number, { tag }: WindowsSetting): TemplateResult {
  return html`<div class="months small" aria-hidden="true">
    ${months.map(
      (month, index) =>
        html`<span
          ><bdi>${monthCalled(+month.slice(5, 7) - 1, tag, 'short')}</bdi>
          ${index === 0 || month.endsWith('-01') ? html`<b>${month.slice(0, 4)}</b>` : nothing}</span
        >`,
    )}
    ${
      today >= 0 && today <= 1
        ? html`<i ${placed({ from: today, to: today })}>${termsFor(windowsTerms, tag).today}</i>`
        : nothing
    }
  </div>`;
}

const legendView = ({ deadline, meeting }: (typeof windowsTerms)['pl']): TemplateResult =>
  html`<p class="legend small muted" aria-hidden="true">
    <span>${flagIcon} ${deadline}</span> <span><span class="meeting"></span> ${meeting}</span>
  </p>`;
