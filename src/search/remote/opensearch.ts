import { at } from '../../model/dotted-path.js';
import {
  countedOf,
  countsAt,
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
  type Enquiry,
  type ServerSetting,
} from './server.js';

/** OpenSearch and Elasticsearch: `POST /INDEX/_search`. They stop counting at ten thousand. */
export function opensearch(setting: ServerSetting): Adapter {
  const among = (name: string, values: readonly string[]) =>
    name === '_id' ? { ids: { values } } : { terms: { [name]: values } };
  const query = ({ query, chosen, every, without }: Enquiry) => ({
    bool: {
      must: query
        ? [
            {
              multi_match: {
                query,
                type: 'bool_prefix',
                operator: 'and',
                ...(setting.fields && { fields: setting.fields }),
              },
            },
          ]
        : [{ match_all: {} }],
      filter: narrowing(setting, { chosen, every }).map(([name, values]) => among(name, values)),
      ...(without.length && {
        must_not: leavingOut(setting, { without }).map(([name, values]) => among(name, values)),
      }),
    },
  });
  const headers = { ...json, ...(setting.key && { authorization: `ApiKey ${setting.key}` }) };
  /** `name.raw:asc` in its own words. */
  const order = (sort: Enquiry['sort']) => {
    const [field, direction = 'asc'] = sortNameOf(setting, sort)?.split(':') ?? [];
    return field && { sort: [{ [field]: direction }] };
  };
  return {
    sorts: sortsOf(setting),
    byId: (ids) => {
      const query = among(idFieldOf(setting), ids);
      return [{ url: setting.address, headers, body: JSON.stringify({ query, size: ids.length }) }];
    },
    leavesOut: (facet) => hasField(setting, facet),
    request: (enquiry) => ({
      url: setting.address,
      headers,
      body: JSON.stringify({
        query: query(enquiry),
        from: enquiry.page * enquiry.size,
        size: enquiry.size,
        ...order(enquiry.sort),
        aggs: Object.fromEntries(
          countedOf(setting, enquiry.facets).map((facet) => [
            facet,
            { terms: { field: nameOf(setting, facet), size: 200 } },
          ]),
        ),
      }),
    }),
    read: (answer) => {
      const isOld = typeof at(answer, 'hits.total') === 'number';
      return {
        document: listAt(answer, 'hits.hits').map((hit) => ({
          _id: at(hit, '_id'),
          ...(at(hit, '_source') as object),
        })),
        total: numberAt(answer, isOld ? 'hits.total' : 'hits.total.value'),
        isAtLeast: at(answer, 'hits.total.relation') === 'gte',
        counts: Object.fromEntries(
          Object.keys(setting.facets ?? {}).map((facet) => [
            facet,
            countsAt(answer, `aggregations.${facet}.buckets`),
          ]),
        ),
      };
    },
  };
}
