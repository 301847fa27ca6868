import { html, type TemplateResult } from 'lit';
import type { Beyond } from '../../../calendar/beyond.js';
import { weekdayCalled } from '../../../language/date-words.js';
import { termsFor } from '../../../language/languages.js';
import { dayOf } from '../../../model/time.js';
import type { Entry } from '../../../calendar/groups.js';
import type { ViewSetting } from '../view-setting.js';
import { agendaView } from './agenda-view.js';
import { onMonthKey } from './month-keys.js';
import { monthToolbar } from './month-toolbar.js';
import { monthName } from './month-words.js';
import { dayView, type DaySetting } from './day-view.js';
import { monthTerms } from './month.terms.js';
import { happenings, holdsAny, type Month, type MonthWeek } from '../../../calendar/month-days.js';
import type { ShownMonth } from './shown-month.js';
import { dayNumber, weekRules } from '../../../calendar/weeks.js';

/**
 * A month as a table: openings, deadlines and meetings as chips, windows as bars, and the agenda of a day beside it.
 * Chips and bars are for the eye: a day's button says in words what they show, and the agenda holds the links.
 *
 * @param entries The selection; the same array as long as it is the same, for it is indexed once.
 * @param occurrences The meetings of its series in the weeks shown; the same array likewise.
 * @param beyond What the month holds beside these; the same object likewise.
 */
export function monthView(
  entries: readonly Entry[],
  setting: ViewSetting,
  shown: ShownMonth,
  occurrences: readonly Entry[] = [],
  beyond?: Beyond,
): TemplateResult {
  const { tag, zone, now } = setting;
  const rules = weekRules(tag);
  const columns = Array.from({ length: 7 }, (_, column) => ((rules.firstDay - 1 + column) % 7) + 1);
  const month = shown.place({ entries, occurrences, zone, firstOfWeek: rules.firstDay, beyond });
  const today = dayOf(now, zone);
  const chosen = chosenDay(month, shown, today);
  const drawn: DaySetting = {
    ...setting,
    shown,
    month,
    today,
    chosen,
    weekend: columns.map((day) => rules.weekend.includes(day)),
    stop: nearest(month, shown.stop ?? chosen),
  };
  return html`<div class="month" part="month">
    ${monthToolbar(shown, today, tag)}
    <table
      @click=${({ target }: MouseEvent) => {
        const button = (target as Element).closest('button');
        const day = button?.closest('td')?.querySelector<HTMLButtonElement>('[value]')?.value;
        if (day) shown[button.value ? 'choose' : 'unfold'](day);
      }}
      @keydown=${(event: KeyboardEvent) => {
        onMonthKey(event, shown);
      }}
      @focusin=${(event: FocusEvent) => {
        const { value } = event.target as HTMLButtonElement;
        if (value) shown.rove(value);
      }}
    >
      <caption>
        <span>${monthName(shown.month, tag)}</span>
      </caption>
      <thead>
        <tr>
          ${columns.map((day) => columnView(day, tag))}
        </tr>
      </thead>
      <tbody>
        ${month.weeks.map((week) => weekView(week, drawn))}
      </tbody>
    </table>
    ${legend(tag)} ${agendaView(month, setting, shown, chosen)}
  </div>`;
}

/** What the shapes mean, for those who see them. */
function legend(tag: string): TemplateResult {
  return html`<ul class="legend small" aria-hidden="true">
    ${happenings.map((does) => html`<li class=${does}>${termsFor(monthTerms, tag)[does]}</li>`)}
  </ul>`;
}

function columnView(weekday: number, tag: string): TemplateResult {
  const [long, short, narrow] = (['long', 'short', 'narrow'] as const).map((length) =>
    weekdayCalled(weekday, tag, length),
  );
  return html`<th scope="col" abbr=${long}>
    <span aria-hidden="true" data-narrow=${narrow}><span>${short}</span></span
    ><span class="hidden">${long}</span>
  </th>`;
}

function weekView({ days, bars, lanes }: MonthWeek, drawn: DaySetting): TemplateResult {
  return html`<tr class="l${lanes}">
    ${days.map((day, column) => dayView(day, column, column ? [] : bars, drawn))}
  </tr>`;
}

/** The day that was chosen; else today; else the first that holds something. */
function chosenDay(month: Month, { day }: ShownMonth, today: string): string | undefined {
  return (
    day ??
    (today.startsWith(month.month) ? today : holding(month).find((held) => held.startsWith(month.month)))
  );
}

/** The day nearest to `day` of those that hold something. */
function nearest(month: Month, day: string | undefined): string | undefined {
  const distance = (held: string) => Math.abs(dayNumber(held) - dayNumber(day ?? held));
  return [...holding(month)].sort((a, b) => distance(a) - distance(b))[0];
}

function holding({ weeks }: Month): readonly string[] {
  return weeks.flatMap(({ days }) => days.filter(holdsAny).map(({ day }) => day));
}
