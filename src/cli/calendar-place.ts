import type { Place } from './place.js';

interface Line {
  readonly content: string;
  readonly number: number;
}

/**
 * Finds the lines of an iCalendar file that paths such as `VEVENT[12].DTSTART` name: the component that stands
 * twelve places after the first one of its calendar. Where a file holds several calendars the path may mean any.
 */
export function placesInCalendar(source: string): (path: string) => Place | undefined {
  let components: readonly (readonly Line[])[] | undefined;
  return (path) => {
    const [, index, property] = /^VEVENT\[(\d+)\](?:\.([\w-]+))?/.exec(path) ?? [];
    if (index === undefined) return undefined;
    components ??= componentsOf(source);
    const lines = components[Number(index)];
    const named = property && lines?.find(({ content }) => isProperty(content, property));
    const line = named || lines?.[0];
    return line && { line: line.number, column: 1 };
  };
}

const isProperty = (content: string, name: string): boolean =>
  content.slice(0, name.length).toUpperCase() === name && /^[:;]/.test(content.slice(name.length));

/** The lines of each component that stands directly in the calendar; none where there are several calendars. */
function componentsOf(source: string): readonly (readonly Line[])[] {
  const components: Line[][] = [];
  let depth = 0;
  let calendars = 0;
  source.split(/\r\n|\n|\r/).forEach((content, index) => {
    const edge = /^(BEGIN|END):/i.exec(content)?.[1]?.toUpperCase();
    if (edge === 'BEGIN') {
      if (depth === 0) calendars++;
      if (depth === 1) components.push([]);
      depth++;
    }
    if (depth > 1) components.at(-1)?.push({ content, number: index + 1 });
    if (edge === 'END') depth--;
  });
  return calendars === 1 ? components : [];
}
