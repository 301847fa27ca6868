import { at } from '../../model/dotted-path.js';
import {
  countedOf,
  countsAt,
  hasField,
  idFieldOf,
  leavingOut,
  listAt,
  nameOf,
  narrowing,
  numberAt,
  sortNameOf,
  sortsOf,
  type Adapter,
  type ServerRequest,
  type ServerSetting,
} from './server.js';

/** Typesense: `GET /collections/NAME/documents/search`. */
export function typesense(setting: ServerSetting): Adapter {
  const quoted = (value: string) => `\`${value.replaceAll('`', '')}\``;
  const asked = (parameters: Readonly<Record<string, string>>): ServerRequest => {
    const url = new URL(setting.address);
    for (const [name, value] of Object.entries(parameters)) if (value) url.searchParams.set(name, value);
    return { url: url.href, ...(setting.key && { headers: { 'x-typesense-api-key': setting.key } }) };
  };
  const queryBy = (setting.fields ?? ['name']).join(',');
  return {
    sorts: sortsOf(setting),
    byId: (ids) => [
      asked({
        q: '*',
        query_by: queryBy,
        per_page: String(ids.length),
        filter_by: `${idFieldOf(setting)}:=[${ids.map(quoted).join(',')}]`,
      }),
    ],
    leavesOut: (facet) => hasField(setting, facet),
    request: ({ query, chosen, every, without, page, size, facets, sort }) => {
      const among = (values: readonly string[]) => `[${values.map(quoted).join(',')}]`;
      const filters = [
        ...narrowing(setting, { chosen, every }).map(([name, values]) => `${name}:=${among(values)}`),
        ...leavingOut(setting, { without }).map(([name, values]) => `${name}:!=${among(values)}`),
      ];
      const counted = countedOf(setting, facets).map((facet) => nameOf(setting, facet));
      return asked({
        q: query || '*',
        query_by: queryBy,
        page: String(page + 1),
        per_page: String(size),
        filter_by: filters.join(' && '),
        facet_by: counted.join(','),
        sort_by: sortNameOf(setting, sort) ?? '',
      });
    },
    read: (answer) => {
      const lists = listAt({ counts: at(answer, 'facet_counts') ?? [] }, 'counts');
      return {
        document: listAt(answer, 'hits').map((hit) => at(hit, 'document')),
        total: numberAt(answer, 'found'),
        isAtLeast: false,
        counts: Object.fromEntries(
          Object.keys(setting.facets ?? {}).map((facet) => {
            const own = lists.find((list) => at(list, 'field_name') === nameOf(setting, facet));
            return [facet, countsAt(own, 'counts')];
          }),
        ),
      };
    },
  };
}
