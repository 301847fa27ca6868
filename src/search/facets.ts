import type { Organisation } from '../model/organisation.js';
import type { Text } from '../model/text.js';

/** Texts of the records that a facet is made of. */
type Reader = (organisation: Organisation) => readonly (Text | undefined)[];

/** The facet that dissolved organisations are told apart by. */
export const stateFacet = 'state';

const own: Readonly<Record<string, Reader>> = {
  topic: ({ topics, tags }) => topics ?? tags ?? [],
  area: ({ areas }) => areas ?? [],
  'legal-form': ({ legalForm }) => [legalForm],
  audience: ({ audiences }) => audiences ?? [],
  service: ({ services = [] }) => services.map(({ name }) => name),
  language: ({ languages = [], services = [] }) => [
    ...languages,
    ...services.flatMap((service) => service.languages ?? []),
  ],
  accessibility: ({ locations = [], signLanguage }) => [
    ...locations.flatMap(({ access = {} }) =>
      Object.entries(access).map(([what, degree]) =>
        degree === true || degree === 'yes' ? what : undefined,
      ),
    ),
    signLanguage ? 'signLanguage' : undefined,
  ],
  'public-benefit': ({ publicBenefit }) => [publicBenefit ? 'yes' : undefined],
  state: ({ state }) => [state ?? 'active'],
};

/** The facet of what is open now: no text of a record says that. */
export const openFacet = 'open-now';

const [topic, area, ...others] = Object.keys(own) as [string, string, ...string[]];

/** The facets of a directory whose host names none. */
export const usualFacets: readonly string[] = [topic, area, openFacet, ...others];

/** The columns of `facets` in the order of `names`, with that of what is open now in its place. */
export const inTurn = <C>(
  names: readonly string[],
  facets: Readonly<Record<string, C>>,
  open: C | undefined,
): Readonly<Record<string, C>> =>
  Object.fromEntries(
    names.flatMap((name) => {
      const column = name === openFacet ? open : Object.hasOwn(facets, name) ? facets[name] : undefined;
      return column === undefined ? [] : [[name, column]];
    }),
  );

/**
 * The facets that a host names, separated by blanks or commas: ours, or any field of an organisation by its name in the
 * feed, such as `founded`.
 */
export function facetsIn(named: string): readonly string[] {
  const facets = named.split(/[\s,]+/).filter((name) => /^[a-z][a-z_-]*$/.test(name));
  return facets.length ? [...new Set(facets)] : usualFacets;
}

/** What the host page says of its filters. */
export interface FacetWishes {
  /** The filters of which an organisation has to have every value that is chosen. */
  readonly every: readonly string[];
  /** Whether values stand by how many have them. */
  readonly isByCount: boolean;
}

/**
 * What `match` and `facet-order` say: `all`, or the filters that it is true of; and `count`.
 *
 * @param facets The filters that are shown.
 */
export const wishesOf = (match: string, order: string, facets: readonly string[]): FacetWishes => ({
  every: match === 'all' ? facets : match.split(/[\s,]+/).filter((name) => facets.includes(name)),
  isByCount: order === 'count',
});

/** The values that an organisation has of a facet. */
export function textsOfFacet(facet: string, organisation: Organisation): readonly (Text | undefined)[] {
  if (Object.hasOwn(own, facet)) return own[facet]!(organisation);
  const field = facet.replace(/[_-](\w)/g, (_, letter: string) => letter.toUpperCase());
  const value = Object.hasOwn(organisation, field)
    ? (organisation as unknown as Readonly<Record<string, unknown>>)[field]
    : undefined;
  return (Array.isArray(value) ? value : [value]).map(asText);
}

/** A value of any field as a text; one with a name by that. */
function asText(value: unknown): Text | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (value === true) return 'yes';
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const { name } = value as { readonly name?: unknown };
  if (name !== undefined) return asText(name);
  return Object.values(value).every((text) => typeof text === 'string') ? (value as Text) : undefined;
}
