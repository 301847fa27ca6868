import { formatTime } from '../../../language/dates.js';
import { termsFor } from '../../../language/languages.js';
import type { Entry } from '../../../calendar/groups.js';
import { statusPart } from '../status-view.js';
import type { ViewSetting } from '../view-setting.js';
import { dress, fill, made, write } from './made.js';
import { dayName } from './month-words.js';
import {
  besideBars,
  isOff,
  type Bar,
  type Chip,
  type Month,
  type MonthDay,
} from '../../../calendar/month-days.js';
import { monthTerms } from './month.terms.js';

/** What the days of a month are drawn with. */
export interface DaySetting extends ViewSetting {
  readonly month: Month;
  /** Of each column, whether its day is of the weekend. */
  readonly weekend: readonly boolean[];
  readonly today: string;
  /** The day of which the agenda tells. */
  readonly chosen: string | undefined;
  /** The day that the Tab key reaches. */
  readonly stop: string | undefined;
  /** The day of which every chip is shown. */
  readonly unfolded: string | undefined;
}

// Ten thousand meetings may be said to begin on 1 January. The agenda has them all.
const mostChips = 60;
/** A cell cuts a title off much earlier. */
const longestTitle = 100;

/**
 * One cell of a month. It is made by hand, for there are forty of them with a hundred chips and bars, which templates
 * would take three times as long to make; and is brought up to date in place, so that nobody loses the focus.
 */
export class DayCell {
  readonly element = document.createElement('td');
  private readonly number = document.createElement('span');
  private day: HTMLElement | undefined;
  private more: HTMLButtonElement | undefined;
  private bars: Element | undefined;
  private chips: Element | undefined;
  /** What it was made of. */
  private of: readonly unknown[] = [];
  private name = '';

  constructor(private readonly column: number) {}

  /** @param bars Those of the whole week, in its first cell. */
  update(held: MonthDay, bars: readonly Bar[], drawn: DaySetting): void {
    const { day, within } = held;
    const { today, chosen, tag } = drawn;
    const part = [
      'day',
      !within && 'outside',
      drawn.weekend[this.column] && 'weekend',
      day === today && 'today',
      day === chosen && 'chosen',
    ];
    dress(this.element, { part: part.filter(Boolean).join(' ') });
    const isUnfolded = drawn.unfolded === day;
    const of = [held, tag, isUnfolded];
    const isAnother = of.some((one, at) => one !== this.of[at]);
    this.of = of;
    if (isAnother) this.name = dayName(day, held.counts, tag);
    this.showDay(held, drawn);
    if (isAnother) this.show(held, bars, isUnfolded, drawn);
    if (this.more) dress(this.more, { tabindex: day === drawn.stop ? 0 : -1 });
  }

  private showDay({ day, within }: MonthDay, { today, chosen, stop }: DaySetting): void {
    const wanted = this.name ? 'button' : 'time';
    if (this.day?.localName !== wanted) {
      const before = this.day;
      this.day = made(wanted, {}, this.number);
      if (before) before.replaceWith(this.day);
      else this.element.append(this.day);
    }
    const current = day === today ? 'date' : undefined;
    dress(
      this.day,
      this.name
        ? {
            type: 'button',
            value: day,
            tabindex: day === stop ? 0 : -1,
            'aria-label': this.name,
            'aria-pressed': day === chosen,
            'aria-current': current,
          }
        : { datetime: day, 'aria-current': current, 'aria-hidden': within ? undefined : true },
    );
  }

  private show(held: MonthDay, bars: readonly Bar[], isUnfolded: boolean, drawn: DaySetting): void {
    const { day, more } = held;
    write(this.number, String(+day.slice(8)));
    if (bars.length) {
      this.bars ??= made('div', { class: 'bars', 'aria-hidden': true });
      fill(this.bars, bars, entitled('div'), (bar, of) => {
        showBar(bar, of, drawn);
      });
      if (!this.bars.parentNode) this.element.prepend(this.bars);
    } else this.bars?.remove();
    const chips = isUnfolded ? besideBars(drawn.month, day).slice(0, mostChips) : held.chips;
    if (chips.length) {
      this.chips ??= made('ul', { class: 'chips' });
      dress(this.chips, { 'aria-hidden': isUnfolded ? undefined : true });
      fill(this.chips, chips, entitled('li'), (chip, of) => {
        showChip(chip, of, drawn);
      });
      if (!this.chips.parentNode) this.day!.after(this.chips);
    } else this.chips?.remove();
    if (!more) {
      this.more?.remove();
      this.more = undefined;
      return;
    }
    const terms = termsFor(monthTerms, drawn.tag);
    if (!this.more) {
      const name = made('span', { class: 'hidden' });
      this.more = made('button', { type: 'button', class: 'more' }, document.createElement('bdi'), name);
      this.element.append(this.more);
    }
    dress(this.more, { 'aria-expanded': isUnfolded });
    write(this.more.firstElementChild!, isUnfolded ? terms.fewer : terms.more(more));
    write(this.more.lastElementChild!, `, ${this.name}`);
  }
}

/** Makes an element that holds a title. */
const entitled = (name: 'div' | 'li') => (): Element => made(name, {}, document.createElement('span'));

function showChip(chip: Element, { entry, does }: Chip, drawn: DaySetting): void {
  const { record } = entry;
  const time =
    record.kind === 'event' && does === 'event'
      ? formatTime(record.start, drawn.tag, record.timeZone ?? drawn.zone)
      : '';
  dress(chip, {
    part: `chip ${statusPart(entry)}`,
    class: does + offClass(entry),
    'data-status': entry.status,
  });
  const title = chip.lastElementChild!;
  write(title, titleOf(entry, drawn));
  if (time) chip.replaceChildren(made('b', {}, time), ' ', title);
  else if (title.previousSibling) chip.replaceChildren(title);
}

function showBar(bar: Element, { entry, lane, column, days, begins, ends }: Bar, drawn: DaySetting): void {
  const name = `r${lane} c${column} d${days}${begins ? ' begins' : ''}${ends ? ' ends' : ''}${offClass(entry)}`;
  dress(bar, { part: `bar ${statusPart(entry)}`, class: name, 'data-status': entry.status });
  write(bar.firstElementChild!, titleOf(entry, drawn));
}

const offClass = (entry: Entry): string => (isOff(entry) ? ' off' : '');

function titleOf({ record }: Entry, { plain }: DaySetting): string {
  return plain(record.title, record.language).slice(0, longestTitle);
}
