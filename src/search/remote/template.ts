import { at } from '../../model/dotted-path.js';
import {
  countsAt,
  listAt,
  numberAt,
  sortNameOf,
  sortsOf,
  type Adapter,
  type Enquiry,
  type FilterSetting,
  type ServerSetting,
} from './server.js';

/**
 * Any server that answers `GET` with JSON. In its address `{query}`, `{page}` (from 1), `{page0}`, `{offset}`, `{size}` and
 * `{sort}` stand for what is asked; `items` and `total` are the paths of the answer where the organisations and their number are,
 * `columns` that of the names of the columns where an organisation is a mere row, `counts` those of the facets' counts.
 * `item` is the address of one organisation, with `{id}` in it, whose answer is like that of a search.
 */
export function template(setting: ServerSetting): Adapter {
  const { address, item, items = '', total, columns, counts = {}, filters = {} } = setting;
  return {
    sorts: /(?:\{|%7B)sort(?:\}|%7D)/i.test(address) ? sortsOf(setting) : [],
    byId:
      item === undefined
        ? undefined
        : (ids) => ids.map((id) => ({ url: new URL(filledIn(item, { id }), address).href })),
    leavesOut: (facet) => filterOf(filters, facet).not !== undefined,
    request: (enquiry) => {
      const { page, size, query, sort } = enquiry;
      const values: Readonly<Record<string, string | number>> = {
        query,
        page: page + 1,
        page0: page,
        offset: page * size,
        size,
        sort: sortNameOf(setting, sort) ?? '',
      };
      const url = new URL(filledIn(address, values));
      const written = [...new URL(address).searchParams];
      const filled = [...url.searchParams, ...parametersOf(enquiry, filters)];
      // Some servers take no query for every record, others an empty one for none. What the host left empty stays.
      const said = filled.filter(([, value], place) => value !== '' || written[place]?.[1] === '');
      url.search = String(new URLSearchParams(said.map(([name, value]) => [name, value])));
      return { url: url.href };
    },
    read: (answer) => {
      const list = listAt(answer, items);
      const names =
        columns === undefined
          ? undefined
          : listAt(answer, columns).map((one) => at(one, 'name') ?? at(one, '0') ?? one);
      return {
        document: names ? list.map((row) => asObject(names, row)) : list,
        total: total === undefined ? list.length : numberAt(answer, total),
        // Without a number nobody knows whether there is another page.
        isAtLeast: total === undefined && list.length > 0,
        counts: Object.fromEntries(
          Object.entries(counts).map(([facet, path]) => [facet, countsAt(answer, path)]),
        ),
      };
    },
  };
}

const filledIn = (address: string, values: Readonly<Record<string, string | number>>): string =>
  address.replace(/(?:\{|%7B)([a-z]+0?)(?:\}|%7D)/gi, (whole, name: string) => {
    const key = name.toLowerCase();
    return Object.hasOwn(values, key) ? encodeURIComponent(values[key]!) : whole;
  });

const asObject = (names: readonly unknown[], row: unknown): object =>
  Object.fromEntries(names.map((name, index) => [String(name), at(row, String(index))]));

type Filters = Readonly<Record<string, string | FilterSetting>>;

/** How a facet, or what is left out by its `id`, becomes a parameter. */
function filterOf(filters: Filters, facet: string): FilterSetting {
  const filter = Object.hasOwn(filters, facet) ? filters[facet]! : facet;
  return typeof filter === 'string' ? { parameter: filter } : filter;
}

/** `value` in an expression. Whoever writes one puts the value in quotes. */
const inserted = (expression: string, value: string): string =>
  expression.replace('{value}', () =>
    expression.includes('"{value}"') ? value.replace(/[\\"]/g, '\\$&') : value,
  );

/** What is chosen, and what is left out, as parameters. Several facets may share one: then all have to hold. */
function parametersOf(
  { chosen, every, without }: Enquiry,
  filters: Filters,
): readonly (readonly [name: string, value: string])[] {
  const parameters: (readonly [string, string])[] = [];
  const joined = new Map<string, string[]>();
  const put = ({ parameter, join }: FilterSetting, all: readonly string[]) => {
    if (join === undefined) for (const one of all) parameters.push([parameter, one]);
    else joined.set(parameter, [...(joined.get(parameter) ?? []), ...all]);
  };
  for (const [facet, values] of Object.entries(chosen)) {
    const filter = filterOf(filters, facet);
    const said = values.map((one) => inserted(filter.value ?? '{value}', one));
    if (said.length)
      put(filter, every.includes(facet) || filter.join === undefined ? said : [said.join(filter.join)]);
  }
  for (const [facet, values] of without) {
    const filter = filterOf(filters, facet);
    put(
      filter,
      values.map((one) => inserted(filter.not!, one)),
    );
  }
  for (const [parameter, all] of joined)
    parameters.push([parameter, all.length > 1 ? all.map((one) => `(${one})`).join(' && ') : all[0]!]);
  return parameters;
}
