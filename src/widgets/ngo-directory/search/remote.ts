import { askServer } from '../../../feed/ask-server.js';
import { readDocument } from '../../../feed/read-document.js';
import { organisation } from '../../../formats/vocabulary/organisation.js';
import type { Organisation } from '../../../model/organisation.js';
import type { Catalogue } from '../../../search/catalogue.js';
import type { FacetWishes } from '../../../search/facets.js';
import type { LeftOut } from '../../../search/left-out.js';
import { adapters } from '../../../search/remote/adapters.js';
import type { ServerSetting } from '../../../search/remote/server.js';
import { RemoteCatalogue } from '../../../search/remote-catalogue.js';

export { pagesStyles, pagesView } from './pages-view.js';

// What a directory is searched with whose organisations are on a server that searches, as one file of its own.

/**
 * The catalogue of a server.
 *
 * @param type What `search-type` says.
 * @param address What `search-src` says.
 * @param given Content of `<script type="application/json" data-search>`: a `ServerSetting` without the address, and a
 *   field map as `map`.
 * @param facets The filters to show.
 * @param pageSize How many organisations are asked for at once.
 * @param wishes What the host page says of the filters.
 * @param leftOut What the host page does not show.
 * @returns Nothing where there is no such type, or no address of the web.
 */
export function remoteCatalogue(
  type: string,
  address: string,
  given: string,
  facets: readonly string[],
  pageSize: number | undefined,
  wishes: FacetWishes,
  leftOut: LeftOut | undefined,
): Catalogue | undefined {
  const adapt = Object.hasOwn(adapters, type) ? adapters[type] : undefined;
  const url = URL.canParse(address, document.baseURI) ? new URL(address, document.baseURI) : undefined;
  if (!adapt || !url || !/^https?:$/.test(url.protocol)) return undefined;
  const setting = objectIn(given) as Partial<ServerSetting>;
  const { map } = setting;
  return new RemoteCatalogue(
    adapt({ ...setting, address: url.href }),
    {
      ask: askServer,
      read: async (document) => {
        const options = map ? { map: { kind: 'organisation' as const, ...map } } : {};
        const { records } = await readDocument(document, [organisation], options);
        return records as readonly Organisation[];
      },
      wait,
    },
    facets,
    pageSize,
    undefined,
    wishes,
    leftOut,
  );
}

function objectIn(text: string): object {
  try {
    const value: unknown = JSON.parse(text || '{}');
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}

const wait = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    });
  });
