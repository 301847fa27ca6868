import type { MonthWeek } from '../../../calendar/month-days.js';
import { DayCell, type DaySetting } from './day-cell.js';
import { dress } from './made.js';

interface Row {
  readonly element: HTMLTableRowElement;
  readonly cells: readonly DayCell[];
}

/** The weeks of a month: rows that are kept from month to month. */
export class MonthTable {
  readonly element = document.createElement('tbody');
  private readonly rows: Row[] = [];

  /** @returns The weeks, as they are to be drawn. */
  showing(weeks: readonly MonthWeek[], drawn: DaySetting): Element {
    while (this.rows.length < weeks.length) this.rows.push(row());
    for (const [index, { days, bars, lanes }] of weeks.entries()) {
      const { element, cells } = this.rows[index]!;
      dress(element, { class: `l${lanes}` });
      for (const [column, cell] of cells.entries()) cell.update(days[column]!, column ? [] : bars, drawn);
    }
    const shown = this.rows.slice(0, weeks.length).map(({ element }) => element);
    if (this.element.rows.length !== shown.length) this.element.replaceChildren(...shown);
    return this.element;
  }
}

function row(): Row {
  const element = document.createElement('tr');
  const cells = Array.from({ length: 7 }, (_, column) => new DayCell(column));
  element.append(...cells.map((cell) => cell.element));
  return { element, cells };
}
