import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../../element/heading.js';
import { formatDay } from '../../../language/dates.js';
import { termsFor } from '../../../language/languages.js';
import { calendarTerms } from '../consultation-calendar.terms.js';
import { statusPart, statusView } from '../status-view.js';
import { timesView } from '../times-view.js';
import { titleView } from '../title-view.js';
import type { ViewSetting } from '../view-setting.js';
import { monthName } from './month-words.js';
import { monthTerms } from './month.terms.js';
import {
  dayOf,
  happenings,
  heldOn,
  isOff,
  type Chip,
  type Happening,
  type Month,
} from '../../../calendar/month-days.js';
import type { ShownMonth } from './shown-month.js';

/** What there is on the chosen day, in words and with links: what ends first, then what begins, takes place, goes on. */
export function agendaView(
  month: Month,
  setting: ViewSetting,
  shown: ShownMonth,
  day: string | undefined,
): TemplateResult {
  const { tag, level, isWhole } = setting;
  if (isWhole) return wholeView(month, setting);
  const all = day === undefined ? [] : month.on(day);
  const listed = all.slice(0, shown.listed);
  const held = day === undefined ? undefined : dayOf(month, day);
  const count = Math.max(all.length, held ? heldOn(held) : 0);
  const title =
    day === undefined ? monthName(month.month, tag) : formatDay(day, tag, { zone: 'UTC', weekday: true });
  return html`<section part="agenda" aria-labelledby="agenda">
    ${heading(level, title, 'agenda', 'agenda-heading')}
    ${
      count
        ? happenings.map((does) => groupView(does, listed, setting))
        : html`<p>${setting.loading ?? termsFor(monthTerms, tag).nothing}</p>`
    }
    ${
      count > listed.length
        ? html`<button
            type="button"
            @click=${() => {
              shown.listMore();
            }}
          >
            ${termsFor(calendarTerms, tag).more}
          </button>`
        : nothing
    }
  </section>`;
}

/** What a printed month holds, each entry once: its cells cut titles short. */
function wholeView(month: Month, setting: ViewSetting): TemplateResult {
  const days = month.weeks.flatMap((week) => week.days.filter(({ within }) => within));
  const chips = days.flatMap(({ day }) => month.on(day));
  const once = new Map(chips.map((chip) => [chip.entry, chip]));
  return html`<section part="agenda">
    <ul>
      ${[...once.values()].map((chip) => itemView(chip, setting))}
    </ul>
  </section>`;
}

function groupView(does: Happening, listed: readonly Chip[], setting: ViewSetting): unknown {
  const chips = listed.filter((chip) => chip.does === does);
  if (!chips.length) return nothing;
  return html`<p class="small ${does}">${termsFor(monthTerms, setting.tag)[does]}</p>
    <ul>
      ${chips.map((chip) => itemView(chip, setting))}
    </ul>`;
}

function itemView({ entry }: Chip, setting: ViewSetting): TemplateResult {
  const { record } = entry;
  const title = titleView(record, setting);
  const choose = (event: Event) => {
    setting.select(event, record);
  };
  return html`<li
    part="agenda-entry ${statusPart(entry)}"
    class=${isOff(entry) ? 'off' : nothing}
    data-status=${entry.status ?? nothing}
  >
    ${
      record.url === undefined
        ? html`<button type="button" class="link" @click=${choose}>${title}</button>`
        : html`<a href=${record.url} @click=${choose}>${title}</a>`
    }
    <p class="small">${timesView(entry, setting)}</p>
    ${statusView(entry, setting)} ${setting.source?.(record)}
  </li>`;
}
