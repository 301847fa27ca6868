import { at } from '../../model/dotted-path.js';
import type { Question, Sort } from '../catalogue.js';

/** What a server is asked for. */
export interface Enquiry extends Pick<Question, 'query' | 'sort'> {
  /** The values that are chosen, as the server says them: any of each facet or, of those in `every`, all; and all facets. */
  readonly chosen: Readonly<Record<string, readonly string[]>>;
  /** From 0. */
  readonly page: number;
  /** How many a page has; 0 where only the counts matter. */
  readonly size: number;
  /** The facets to count. */
  readonly facets: readonly string[];
  /** Those of which an organisation has to have every value that is chosen. */
  readonly every: readonly string[];
  /** What no organisation may have that is found: values of facets, as the server says them, and under `id` ids. */
  readonly without: readonly Without[];
}

export type Without = readonly [facet: string, values: readonly string[]];

/** A request as `fetch` takes it. */
export interface ServerRequest {
  readonly url: string;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What an answer says. */
export interface ServerAnswer {
  /** The organisations, as a document of some feed format: a list, or the answer itself. */
  readonly document: object;
  readonly total: number;
  /** Whether the server stopped counting there, or guessed. */
  readonly isAtLeast: boolean;
  /** Of each facet how many there are of each value. */
  readonly counts: Readonly<Record<string, readonly (readonly [value: string, count: number])[]>>;
}

/** How one kind of search server is talked to. It neither fetches nor reads organisations. */
export interface Adapter {
  /** The orders that it can be asked for, beside its own. */
  readonly sorts: readonly Sort[];
  request(enquiry: Enquiry): ServerRequest;
  /** Whether it can be asked for organisations without certain values of `facet`, or where that is `id`, without some. */
  leavesOut(facet: string): boolean;
  /** Asks for organisations by their ids; absent where there is no way. */
  readonly byId?: ((ids: readonly string[]) => readonly ServerRequest[]) | undefined;
  /** The organisations of an answer to that, where it is another than to a search. */
  readonly readById?: (answer: unknown) => object;
  /** @throws {TypeError} Where the answer is not what such a server says. */
  read(answer: unknown): ServerAnswer;
}

/** What the host page says of its server. */
export interface ServerSetting {
  /** Its address, with the path of the index or table. */
  readonly address: string;
  /** A key that may search and nothing else: whoever sees the page can read it. */
  readonly key?: string;
  /** What the server calls the facets: `{ "topic": "topics" }`. */
  readonly facets?: Readonly<Record<string, string>>;
  /** What the server calls the orders: `{ "name": "name:asc", "newest": "updated:desc" }`. Others are not offered. */
  readonly sorts?: Readonly<Partial<Record<'name' | 'newest', string>>>;
  /** A field map: which of its fields are which of ours. */
  readonly map?: Readonly<Record<string, string>>;
  /** The fields that are searched, where the server wants them named. */
  readonly fields?: readonly string[];
  /** Of an address template: see template.ts. */
  readonly items?: string;
  readonly item?: string;
  readonly total?: string;
  readonly columns?: string;
  readonly counts?: Readonly<Record<string, string>>;
  readonly filters?: Readonly<Record<string, string | FilterSetting>>;
}

/** How a facet becomes a parameter of an address. */
export interface FilterSetting {
  readonly parameter: string;
  /** What stands for one value: `topic @ "{value}"`. */
  readonly value?: string;
  /** What stands between values, where they are one parameter. */
  readonly join?: string;
  /** What stands for organisations that do not have a value: `!(topic @ "{value}")`. */
  readonly not?: string;
}

type Json = Readonly<Record<string, unknown>>;

/** A list of an answer. */
export function listAt(answer: unknown, path: string): readonly unknown[] {
  const list = at(answer, path);
  if (!Array.isArray(list)) throw new TypeError(`The answer has no list at “${path}”.`);
  return list as readonly unknown[];
}

/** A number of an answer. */
export function numberAt(answer: unknown, path: string): number {
  const number = Number(at(answer, path) ?? NaN);
  if (!Number.isFinite(number) || number < 0) throw new TypeError(`The answer has no number at “${path}”.`);
  return number;
}

/** Values with their counts: `{ "sport": 3 }`, `[["sport", 3]]`, `[{ "value": "sport", "count": 3 }]` and the like. */
export function countsAt(answer: unknown, path: string): readonly (readonly [string, number])[] {
  const counts = at(answer, path) ?? [];
  const pairs = Array.isArray(counts)
    ? counts.map((one: unknown) =>
        Array.isArray(one)
          ? (one as readonly unknown[])
          : [
              at(one, 'value') ?? at(one, 'key') ?? at(one, '_key'),
              at(one, 'count') ?? at(one, 'doc_count') ?? at(one, '_nsubrecs'),
            ],
      )
    : Object.entries(counts as Json);
  return pairs.flatMap(([value, count]: readonly unknown[]) =>
    typeof value === 'string' && typeof count === 'number' ? [[value, count] as const] : [],
  );
}

/** Headers of a question that is JSON. */
export const json = { 'content-type': 'application/json' };

/** What the server calls a facet. */
export const nameOf = ({ facets = {} }: ServerSetting, facet: string): string =>
  Object.hasOwn(facets, facet) ? facets[facet]! : facet;

/** Those of `facets` that the server has. */
export const countedOf = (setting: ServerSetting, facets: readonly string[]): readonly string[] =>
  facets.filter((facet) => Object.hasOwn(setting.facets ?? {}, facet));

/** What has to hold, by the server's names for the facets: one of the values each time. */
export const narrowing = (
  setting: ServerSetting,
  { chosen, every }: Pick<Enquiry, 'chosen' | 'every'>,
): readonly (readonly [name: string, values: readonly string[]])[] =>
  Object.entries(chosen).flatMap(([facet, values]) => {
    const name = nameOf(setting, facet);
    if (every.includes(facet)) return values.map((value) => [name, [value]] as const);
    return values.length ? [[name, values] as const] : [];
  });

/** What may not hold, by the server's names. */
export const leavingOut = (
  setting: ServerSetting,
  { without }: Pick<Enquiry, 'without'>,
): readonly Without[] =>
  without.map(([facet, values]) => [facet === 'id' ? idFieldOf(setting) : nameOf(setting, facet), values]);

/** Whether the server has a field for a facet, or for ids. */
export const hasField = ({ facets = {} }: ServerSetting, facet: string): boolean =>
  facet === 'id' || Object.hasOwn(facets, facet);

/** The counts of all facets that `path` leads to. */
export const countsOf = (
  setting: ServerSetting,
  answer: unknown,
  path: (name: string) => string,
): ServerAnswer['counts'] =>
  Object.fromEntries(
    Object.keys(setting.facets ?? {}).map((facet) => [facet, countsAt(answer, path(nameOf(setting, facet)))]),
  );

/** The orders that the host page has a name of the server's for. */
export const sortsOf = ({ sorts = {} }: ServerSetting): readonly Sort[] =>
  (['name', 'newest'] as const).filter((sort) => sorts[sort]);

/** What the server calls an order; nothing for its own. */
export const sortNameOf = ({ sorts = {} }: ServerSetting, sort: Sort): string | undefined =>
  sort === 'name' || sort === 'newest' ? sorts[sort] : undefined;

/** The field that tells organisations apart. */
export const idFieldOf = ({ map }: ServerSetting): string => map?.['id'] ?? 'id';
