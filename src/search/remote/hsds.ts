import { listAt, nameOf, numberAt, type Adapter, type ServerSetting } from './server.js';

/**
 * An API of Human Services Data Specification 3: pages of organisations or services, in the server's own order and with no
 * counts of facets. The specification has parameters for neither, nor for what is not wanted.
 */
export function hsds(setting: ServerSetting): Adapter {
  return {
    sorts: [],
    leavesOut: () => false,
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
    byId: (ids) =>
      ids.map((id) => {
        const url = new URL(setting.address);
        if (/\/services\/?$/.test(url.pathname)) url.searchParams.set('organization_id', id);
        else url.pathname = `${url.pathname.replace(/\/$/, '')}/${encodeURIComponent(id)}`;
        return { url: url.href };
      }),
    readById: (answer) => answer as object,
  };
}
