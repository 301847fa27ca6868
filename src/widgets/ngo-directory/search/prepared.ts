import { limits, type Answer } from '../../../feed/answer.js';
import { readDocument } from '../../../feed/read-document.js';
import { requestFeed } from '../../../feed/request.js';
import type { PreparedDirectory } from '../../../formats/format.js';
import { organisation } from '../../../formats/vocabulary/organisation.js';
import type { Organisation } from '../../../model/organisation.js';
import type { Catalogue } from '../../../search/catalogue.js';
import type { FacetWishes } from '../../../search/facets.js';
import type { LeftOut } from '../../../search/left-out.js';
import { PreparedCatalogue } from '../../../search/prepared-catalogue.js';

// What a directory that was prepared ahead of time is searched with, as one file of its own.

/** Bytes that a file may have: the columns and the words of a million organisations. */
const maxBytes = 100_000_000;

/**
 * The catalogue of a prepared directory.
 *
 * @param facets The filters to show.
 * @param wishes What the host page says of them.
 * @param leftOut What it does not show.
 * @param language BCP 47 tag of the feed.
 * @param zone IANA zone of the feed.
 */
export function preparedCatalogue(
  { folder, idFiles }: PreparedDirectory,
  facets: readonly string[],
  language: string | undefined,
  zone: string,
  wishes: FacetWishes,
  leftOut: LeftOut | undefined,
): Catalogue {
  // What was asked for is kept, whatever is asked for next; and nobody else on the page wants it.
  const { signal } = new AbortController();
  const documentOf = async (name: string): Promise<Answer['document']> => {
    const attempt = () => requestFeed(`${folder}${name}.json`, signal, false, { ...limits, bytes: maxBytes });
    const again = async (fault: unknown) =>
      (await import('../../../feed/retry.js')).retrying(attempt, signal, fault);
    return (await attempt().catch(again)).document;
  };
  return new PreparedCatalogue(
    {
      json: async (name) => (await documentOf(name)).json,
      chunk: async (number) => {
        // One or two of them are shown.
        const options = { later: 'few' } as const;
        const { records } = await readDocument(
          await documentOf(`details-${number}`),
          [organisation],
          options,
        );
        return records as readonly Organisation[];
      },
    },
    facets,
    language,
    zone,
    idFiles,
    undefined,
    wishes,
    leftOut,
  );
}
