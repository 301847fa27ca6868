import type { Identifier, Organisation } from '../model/organisation.js';
import { glimpseOf } from '../model/record.js';

/** Gives a field of an organisation. */
export type Said = <N extends keyof Organisation>(name: N) => Organisation[N];

type Shape = (value: unknown) => boolean;

// What is longer is cut when it is read.
const longest = 10_000;

const text: Shape = (value) => typeof value === 'string' && value !== '' && value.length <= longest;
const texts: Shape = (value) => Array.isArray(value) && value.every(text);
const flag: Shape = (value) => typeof value === 'boolean';
const entries =
  (...keys: readonly string[]): Shape =>
  (value) =>
    Array.isArray(value) &&
    (value as readonly unknown[]).every(
      (entry) =>
        typeof entry === 'object' &&
        entry !== null &&
        keys.every((key) => {
          const part = (entry as Readonly<Record<string, unknown>>)[key];
          return part === undefined || text(part);
        }),
    );

// Names of languages become tags when they are read.
const tags: Shape = (value) =>
  texts(value) && (value as readonly string[]).every((tag) => /^[a-z]{2,3}$/.test(tag));

// Others may be numbers of persons, or lack the zeros that they begin with.
const register = /^(?:KRS \d{10}|NIP \d{10}|REGON (?:\d{9}|\d{14}))$/;
const numbers: Shape = (value) =>
  Array.isArray(value) &&
  entries('scheme', 'id')(value) &&
  value.every(({ scheme = '', id = '' }: Partial<Identifier>) => register.test(`${scheme} ${id}`));

const shapes: Partial<Readonly<Record<keyof Organisation, Shape>>> = {
  name: text,
  shortName: text,
  otherNames: texts,
  legalForm: text,
  areas: texts,
  topics: texts,
  tags: texts,
  audiences: texts,
  locations: entries('name', 'address'),
  identifiers: numbers,
  phone: text,
  contacts: entries('phone'),
  publicBenefit: flag,
  languages: tags,
  summary: text,
  description: text,
  state: text,
};

/**
 * The fields of an organisation to be folded: as the feed has them, where they have the shape that they are read in. To read
 * them takes several times as long. Signs that reading takes out or writes out stand in them as they are.
 */
export function asGiven(organisation: Organisation): Said {
  const glimpse = glimpseOf(organisation);
  if (!glimpse) return (name) => organisation[name];
  return <N extends keyof Organisation>(name: N) => {
    const value = glimpse.given(name);
    return value === undefined || shapes[name]?.(value) ? (value as Organisation[N]) : organisation[name];
  };
}
