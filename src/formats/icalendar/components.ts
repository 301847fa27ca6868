import { isSliceOver, nextTurn } from '../../pace/reading.js';
import type { ProblemLog } from '../problem-log.js';

/** A property in jCal's form: name, parameters, type of the value, values. Where it came from a file, with its place. */
export type Property = readonly [name: string, parameters: Parameters, type: string, ...values: unknown[]] &
  Origin;
type Parameters = Readonly<Record<string, string | readonly string[] | undefined>>;

interface Origin {
  /** The line of the file that it begins on. */
  readonly line?: number;
  /** Its value as the file has it: ical.js makes times of words. */
  readonly written?: string;
}

/** A component of a calendar, `vevent` say, with the line of the file that it begins on. */
export interface Component {
  readonly name: string;
  readonly properties: readonly Property[];
  readonly components: readonly Component[];
  readonly line?: number;
}

type Jcal = readonly [name: string, properties: unknown, components?: unknown];

/** The same from jCal, in slices. What is not of its shape is left out. */
export async function componentsOfJcal(json: unknown, problems: ProblemLog): Promise<Component> {
  const [, , given] = json as Jcal;
  const components: Component[] = [];
  await problems.during(2, async () => {
    for (const [index, one] of asList(given).entries()) {
      if (isSliceOver()) await nextTurn();
      components.push(...problems.within(index, () => componentIn(one, problems)));
    }
  });
  return { ...bareComponent(json as Jcal), components };
}

function componentIn(json: unknown, problems: ProblemLog): readonly Component[] {
  if (!Array.isArray(json) || typeof json[0] !== 'string') {
    problems.expected('object', json);
    return [];
  }
  const components = problems.within(2, () =>
    asList(json[2]).flatMap((one, index) => problems.within(index, () => componentIn(one, problems))),
  );
  return [{ ...bareComponent(json as unknown as Jcal), components }];
}

const bareComponent = ([name, properties]: Jcal): Omit<Component, 'components'> => ({
  name: name.toLowerCase(),
  properties: asList(properties).filter((property): property is Property => isProperty(property)),
});

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

/** The values of a property, as the file has them. */
export const valuesWritten = (property: Property): readonly unknown[] =>
  property.written?.split(',') ?? property.slice(3);

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
