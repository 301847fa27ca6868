import ICAL from 'ical.js';
import { isSliceOver, nextTurn } from '../../pace/reading.js';
import type { ProblemLog } from '../problem-log.js';
import type { Component, Property } from './components.js';
import { linesOf, type Line } from './lines.js';
import { withoutQuotes } from './quoted-printable.js';

/**
 * The components of an iCalendar file. Read line by line, so that one that cannot be read costs a property and
 * not the file, and so that an end that is missing costs no component; and in slices, where they are many.
 */
export async function componentsOf(text: string, problems: ProblemLog): Promise<readonly Component[]> {
  const structure = new Structure(problems);
  for (const line of linesOf(text)) {
    if (isSliceOver()) await nextTurn();
    structure.read(line);
  }
  return structure.finished();
}

// Exchange's names of zones hold colons and commas, and not every program puts quotation marks around them.
const bareZone =
  /^((?:DTSTART|DTEND|RECURRENCE-ID|EXDATE|RDATE)(?:;[^:;"]*)*?;TZID=)([^";:,]*[:,][^"]*?)((?:;VALUE=[\w-]+)?:\d{8}[^:]*)$/i;

interface Open {
  readonly name: string;
  /** What its problems are placed at. */
  readonly path: string;
  readonly line: number;
  readonly properties: Property[];
  readonly components: Open[];
}

// Where these stand is known: one that begins ends whatever has not ended there.
const depths = new Map([
  ['vcalendar', 1],
  ...['vevent', 'vtodo', 'vjournal', 'vfreebusy', 'vtimezone'].map((name) => [name, 2] as const),
]);

class Structure {
  private readonly root: Open = { name: '', path: '', line: 0, properties: [], components: [] };
  private readonly open = [this.root];
  private events = 0;

  constructor(private readonly problems: ProblemLog) {}

  read(line: Line): void {
    const [, edge, name = ''] = /^(BEGIN|END):\s*([\w-]+)\s*$/i.exec(line.content) ?? [];
    if (edge?.toUpperCase() === 'BEGIN') this.begin(name.toLowerCase(), line.number);
    else if (edge) this.end(name.toLowerCase(), line.number);
    else {
      const property = this.propertyOf(line);
      if (property) this.innermost.properties.push(property);
    }
  }

  finished(): readonly Component[] {
    const cut = this.open[2] ?? this.open[1];
    if (cut) this.note(cut, (severity, name) => this.problems[severity]('cut-off', name));
    return this.root.components;
  }

  private get innermost(): Open {
    return this.open.at(-1)!;
  }

  private begin(name: string, line: number): void {
    const depth = depths.get(name) ?? this.open.length;
    this.leave(depth, line);
    // What follows the end of a calendar belongs to that calendar: otherwise it would be lost.
    const parent = depth > this.open.length ? (this.root.components.at(-1) ?? this.root) : this.innermost;
    const index = name === 'vevent' ? `[${this.events++}]` : '';
    const outer = parent.path && depth > 2 ? `${parent.path}.` : '';
    const path = `${outer}${name.toUpperCase()}${index}`;
    const component: Open = { name, path, line, properties: [], components: [] };
    parent.components.push(component);
    this.open.push(component);
  }

  private end(name: string, line: number): void {
    const depth = this.open.findLastIndex((component) => component.name === name);
    if (depth > 0) {
      this.leave(depth + 1, line);
      this.open.length = depth;
    } else {
      const stray = { name, path: this.innermost.path, line };
      this.note(stray, (severity, word) => this.problems[severity]('stray-end', word, line));
    }
  }

  /** Leaves what is open below `depth`, which should have ended before `line`. */
  private leave(depth: number, line: number): void {
    for (const component of this.open.splice(depth))
      this.note(component, (severity, name) => this.problems[severity]('missing-end', name, line));
  }

  private propertyOf({ content: read, number: line }: Line): Property | undefined {
    const content = withoutQuotes(read).replace(bareZone, '$1"$2"$3');
    const written = content.replace(/^[^:"]*(?:"[^"]*"[^:"]*)*:/, '').trim();
    const placed = (jcal: unknown[]) => Object.assign(jcal, { line, written }) as unknown as Property;
    try {
      return placed(ICAL.parse.property(content) as unknown[]);
    } catch {
      // A rule that makes no sense is for the reader of the event to name.
      if (this.innermost.name === 'vevent' && /^rrule[:;]/i.test(content))
        return placed(['rrule', {}, 'unknown', written]);
      const { path } = this.innermost;
      this.problems.within(path, () => this.problems.warning('unreadable-line', content, line), line);
      return undefined;
    }
  }

  /** Notes what is wrong with a component; an event is what one reads a calendar for. */
  private note(
    { name, path, line }: Pick<Open, 'name' | 'path' | 'line'>,
    say: (severity: 'error' | 'warning', name: string) => void,
  ): void {
    this.problems.within(path, () => say(name === 'vevent' ? 'error' : 'warning', name.toUpperCase()), line);
  }
}
