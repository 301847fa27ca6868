import ICAL from 'ical.js';
import type { ProblemLog } from '../problem-log.js';

/** A property in jCal's form: name, parameters, type of the value, values. */
export type Property = readonly [name: string, parameters: Parameters, type: string, ...values: unknown[]];
type Parameters = Readonly<Record<string, string | readonly string[] | undefined>>;

/** A component of a calendar, `vevent` say, with the line of the file that it begins on. */
export interface Component {
  readonly name: string;
  readonly properties: readonly Property[];
  readonly components: readonly Component[];
  readonly line?: number;
}

interface Open {
  name: string;
  properties: Property[];
  components: Component[];
  line: number;
}

/**
 * The components of an iCalendar file. Read line by line, so that one that cannot be read costs a property and
 * not the file.
 */
export function componentsOf(text: string, problems: ProblemLog): readonly Component[] {
  const root: Open = { name: '', properties: [], components: [], line: 0 };
  const open = [root];
  for (const { content, line } of contentLines(text)) {
    const [, edge, name = ''] = /^(BEGIN|END):\s*([\w-]+)\s*$/i.exec(content) ?? [];
    if (edge?.toUpperCase() === 'BEGIN') {
      const component: Open = { name: name.toLowerCase(), properties: [], components: [], line };
      open.at(-1)?.components.push(component);
      open.push(component);
    } else if (edge) close(open, name.toLowerCase(), line, problems);
    else {
      const property = propertyOf(content, line, problems);
      if (property) open.at(-1)?.properties.push(property);
    }
  }
  if (open.length > 1) problems.warning('cut-off');
  return root.components;
}

function close(open: Open[], name: string, line: number, problems: ProblemLog): void {
  const depth = open.findLastIndex((component) => component.name === name);
  if (depth > 0) open.length = depth;
  else problems.warning('stray-end', name.toUpperCase(), line);
}

function propertyOf(content: string, line: number, problems: ProblemLog): Property | undefined {
  try {
    return ICAL.parse.property(content) as Property;
  } catch {
    const name = content.split(/[:;]/, 1)[0] ?? '';
    problems.warning('unreadable-line', name.slice(0, 40), line);
    return undefined;
  }
}

/** The lines of the file with their folds undone. A line that can be no property belongs to the one before it. */
function contentLines(text: string): { content: string; line: number }[] {
  const lines: { content: string; line: number }[] = [];
  for (const [index, raw] of text.split(/\r\n|\n|\r/).entries()) {
    const last = lines.at(-1);
    if (last && /^[ \t]/.test(raw)) last.content += raw.slice(1);
    else if (last && raw && !/^[\w-]+[:;]/.test(raw)) last.content += `\\n${raw}`;
    else if (raw) lines.push({ content: raw, line: index + 1 });
  }
  return lines;
}

type Jcal = readonly [name: string, properties: unknown, components?: unknown];

/** The same from jCal. What is not of its shape is left out. */
export function componentsOfJcal(json: unknown, problems: ProblemLog): Component {
  const [name, properties, components] = json as Jcal;
  return {
    name: name.toLowerCase(),
    properties: asList(properties).filter((property): property is Property => isProperty(property)),
    components: asList(components).flatMap((component, index) => {
      if (Array.isArray(component) && typeof component[0] === 'string')
        return [componentsOfJcal(component, problems)];
      problems.within(index, () => problems.expected('object', component));
      return [];
    }),
  };
}

const asList = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? (value as readonly unknown[]) : [];

const isProperty = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.length >= 4 &&
  typeof value[0] === 'string' &&
  typeof value[1] === 'object' &&
  value[1] !== null;

/** The first property called `name`. */
export const propertyNamed = (component: Component, name: string): Property | undefined =>
  component.properties.find((property) => property[0] === name);

/** Every property called `name`. */
export const propertiesNamed = (component: Component, name: string): readonly Property[] =>
  component.properties.filter((property) => property[0] === name);

const unescaped = (_: string, character: string): string =>
  character.toLowerCase() === 'n' ? '\n' : character;

/** The first value of the property called `name`, as text. */
export function valueOf(component: Component, name: string): string | undefined {
  const [, , type, value] = propertyNamed(component, name) ?? [];
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const text = String(value).trim();
  // ical.js leaves the escapes in properties that it does not know, such as the calendar's name.
  return (type === 'unknown' ? text.replace(/\\([\\,;n])/gi, unescaped) : text) || undefined;
}

/** A parameter of a property; the first one where it has several values. */
export function parameterOf(property: Property | undefined, name: string): string | undefined {
  const value = property?.[1][name];
  return typeof value === 'string' ? value : value?.[0];
}
