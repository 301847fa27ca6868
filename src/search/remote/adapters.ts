import { at } from '../../model/dotted-path.js';
import {
  countsAt,
  listAt,
  numberAt,
  type Adapter,
  type Enquiry,
  type ServerAnswer,
  type ServerSetting,
} from './server.js';
import { template } from './template.js';

/** The adapters, by what `search-type` calls them. */
export const adapters: Readonly<Record<string, (setting: ServerSetting) => Adapter>> = {
  hsds,
  meilisearch,
  typesense,
  opensearch,
  elasticsearch: opensearch,
  template,
};

const json = { 'content-type': 'application/json' };

const nameOf = ({ facets = {} }: ServerSetting, facet: string): string =>
  Object.hasOwn(facets, facet) ? facets[facet]! : facet;

/** Those of `facets` that the server has. */
const countedOf = (setting: ServerSetting, facets: readonly string[]): readonly string[] =>
  facets.filter((facet) => Object.hasOwn(setting.facets ?? {}, facet));

/** The facets that something is chosen of, by the server's names for them. */
const narrowing = (setting: ServerSetting, chosen: Enquiry['chosen']) =>
  Object.entries(chosen)
    .filter(([, values]) => values.length)
    .map(([facet, values]) => [nameOf(setting, facet), values] as const);

/** The counts of all facets that `path` leads to. */
const countsOf = (
  setting: ServerSetting,
  answer: unknown,
  path: (name: string) => string,
): ServerAnswer['counts'] =>
  Object.fromEntries(
    Object.keys(setting.facets ?? {}).map((facet) => [facet, countsAt(answer, path(nameOf(setting, facet)))]),
  );

/** An API of Human Services Data Specification 3: pages of organisations or services, with no counts of facets. */
function hsds(setting: ServerSetting): Adapter {
  return {
    request: ({ query, chosen, page, size }) => {
      const url = new URL(setting.address);
      if (query) url.searchParams.set('search', query);
      url.searchParams.set('page', String(page + 1));
      url.searchParams.set('per_page', String(Math.max(size, 1)));
      for (const [facet, values] of Object.entries(chosen))
        for (const value of values) url.searchParams.append(nameOf(setting, facet), value);
      return { url: url.href };
    },
    read: (answer) => {
      listAt(answer, 'contents');
      return {
        document: answer as object,
        total: numberAt(answer, 'total_items'),
        isAtLeast: false,
        counts: {},
      };
    },
  };
}

/** Meilisearch: `POST /indexes/NAME/search`. Its total is a guess. */
function meilisearch(setting: ServerSetting): Adapter {
  const quoted = (value: string) => `"${value.replace(/[\\"]/g, '\\$&')}"`;
  return {
    request: ({ query, chosen, page, size, facets }) => ({
      url: setting.address,
      headers: { ...json, ...(setting.key && { authorization: `Bearer ${setting.key}` }) },
      body: JSON.stringify({
        q: query,
        offset: page * size,
        limit: size,
        facets: countedOf(setting, facets).map((facet) => nameOf(setting, facet)),
        filter: narrowing(setting, chosen).map(([name, values]) =>
          values.map((value) => `${name} = ${quoted(value)}`),
        ),
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

/** Typesense: `GET /collections/NAME/documents/search`. */
function typesense(setting: ServerSetting): Adapter {
  const quoted = (value: string) => `\`${value.replaceAll('`', '')}\``;
  return {
    request: ({ query, chosen, page, size, facets }) => {
      const url = new URL(setting.address);
      const filters = narrowing(setting, chosen).map(
        ([name, values]) => `${name}:=[${values.map(quoted).join(',')}]`,
      );
      const counted = countedOf(setting, facets).map((facet) => nameOf(setting, facet));
      const parameters = {
        q: query || '*',
        query_by: (setting.fields ?? ['name']).join(','),
        page: String(page + 1),
        per_page: String(size),
        filter_by: filters.join(' && '),
        facet_by: counted.join(','),
      };
      for (const [name, value] of Object.entries(parameters)) if (value) url.searchParams.set(name, value);
      return { url: url.href, ...(setting.key && { headers: { 'x-typesense-api-key': setting.key } }) };
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

/** OpenSearch and Elasticsearch: `POST /INDEX/_search`. They stop counting at ten thousand. */
function opensearch(setting: ServerSetting): Adapter {
  const query = ({ query, chosen }: Enquiry) => ({
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
      filter: narrowing(setting, chosen).map(([name, values]) => ({ terms: { [name]: values } })),
    },
  });
  return {
    request: (enquiry) => ({
      url: setting.address,
      headers: { ...json, ...(setting.key && { authorization: `ApiKey ${setting.key}` }) },
      body: JSON.stringify({
        query: query(enquiry),
        from: enquiry.page * enquiry.size,
        size: enquiry.size,
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
        document: listAt(answer, 'hits.hits').map((hit) => at(hit, '_source')),
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
