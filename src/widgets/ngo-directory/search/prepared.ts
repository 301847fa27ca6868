import { loadFeed } from '../../../feed/load-feed.js';
import { sharedRequest } from '../../../feed/sharing.js';
import type { PreparedDirectory } from '../../../formats/format.js';
import { organisation } from '../../../formats/vocabulary/organisation.js';
import type { Organisation } from '../../../model/organisation.js';
import type { Catalogue } from '../../../search/catalogue.js';
import { PreparedCatalogue } from '../../../search/prepared-catalogue.js';

// What a directory that was prepared ahead of time is searched with, as one file of its own.

/** Bytes that a file may have: the columns and the words of a million organisations. */
const maxBytes = 100_000_000;

/**
 * The catalogue of a prepared directory.
 *
 * @param facets The filters to show.
 * @param language BCP 47 tag of the feed.
 * @param zone IANA zone of the feed.
 */
export function preparedCatalogue(
  { folder, idFiles }: PreparedDirectory,
  facets: readonly string[],
  language: string | undefined,
  zone: string,
): Catalogue {
  // What was asked for is kept, whatever is asked for next.
  const { signal } = new AbortController();
  return new PreparedCatalogue(
    {
      json: async (name) => (await sharedRequest(`${folder}${name}.json`, maxBytes, signal)).document.json,
      chunk: async (number) => {
        const options = { vocabulary: [organisation], signal };
        const { records } = await loadFeed(`${folder}details-${number}.json`, options);
        return records as readonly Organisation[];
      },
    },
    facets,
    language,
    zone,
    idFiles,
  );
}
