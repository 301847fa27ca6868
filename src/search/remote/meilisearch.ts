import { at } from '../../model/dotted-path.js';
import {
  countedOf,
  countsOf,
  hasField,
  idFieldOf,
  json,
  leavingOut,
  listAt,
  nameOf,
  narrowing,
  numberAt,
  sortNameOf,
  sortsOf,
  type Adapter,
  type ServerSetting,
} from './server.js';

/** Meilisearch: `POST /indexes/NAME/search`. Its total is a guess. */
export function meilisearch(setting: ServerSetting): Adapter {
  const quoted = (value: string) => `"${value.replace(/[\\"]/g, '\\$&')}"`;
  const headers = { ...json, ...(setting.key && { authorization: `Bearer ${setting.key}` }) };
  return {
    sorts: sortsOf(setting),
    byId: (ids) => [
      {
        url: setting.address,
        headers,
        body: JSON.stringify({
          q: '',
          limit: ids.length,
          filter: [ids.map((id) => `${idFieldOf(setting)} = ${quoted(id)}`)],
        }),
      },
    ],
    leavesOut: (facet) => hasField(setting, facet),
    request: ({ query, chosen, every, without, page, size, facets, sort }) => ({
      url: setting.address,
      headers,
      body: JSON.stringify({
        q: query,
        offset: page * size,
        limit: size,
        ...(sortNameOf(setting, sort) && { sort: [sortNameOf(setting, sort)] }),
        facets: countedOf(setting, facets).map((facet) => nameOf(setting, facet)),
        filter: [
          ...narrowing(setting, { chosen, every }).map(([name, values]) =>
            values.map((value) => `${name} = ${quoted(value)}`),
          ),
          ...leavingOut(setting, { without }).flatMap(([name, values]) =>
            values.map((value) => `NOT ${name} = ${quoted(value)}`),
          ),
        ],
      }),
    }),
    read: (answer) => {
      const isExact = at(answer, 'totalHits') !== undefined;
      const total = numberAt(answer, isExact ? 'totalHits' : 'estimatedTotalHits');
      return {
        document: listAt(answer, 'hits'),
        total,
        // It stops at its `maxTotalHits`.
        isAtLeast: total > 0 && total % 1000 === 0,
        counts: countsOf(setting, answer, (name) => `facetDistribution.${name}`),
      };
    },
  };
}
