import { addStyles } from '../../../element/add-styles.js';
import type { Organisation } from '../../../model/organisation.js';
import type { Catalogue } from '../../../search/catalogue.js';
import { facetsIn, textsOfFacet, wishesOf } from '../../../search/facets.js';
import { MemoryCatalogue } from '../../../search/memory-catalogue.js';
import { inSlices } from '../../../pace/slices.js';
import type { LeftOut } from '../../../search/left-out.js';
import type { LibraryHost, OpenLibrary } from '../library-host.js';

/** The catalogue of a library, which is made when it is asked for first, with what belongs to it. */
export async function openedFor(library: OpenLibrary): Promise<Catalogue> {
  const { host } = library;
  const { tag, content, zone, exclude } = host;
  const { language, directory: prepared } = content ?? {};
  const facets = facetsIn(host.facets);
  const wishes = wishesOf(host.match, host.facetOrder, facets);
  if (!library.elsewhere) {
    // Without it everything is found all the same.
    const part = await import('./elsewhere.js').catch(() => undefined);
    if (part) addStyles(host, [part.elsewhereStyles]);
    library.elsewhere = part?.foundElsewhere;
  }
  if (host.alphabet && !library.letters) {
    library.letters = await import('./letters-view.js');
    addStyles(host, [library.letters.lettersStyles]);
  }
  if (library.isRemote && !library.catalogue) {
    const [remote, leftOut] = await Promise.all([import('./remote.js'), leftOutOf(host)]);
    library.pagesView = remote.pagesView;
    addStyles(host, [remote.pagesStyles]);
    const { searchType, searchSrc, src, limit } = host;
    const given = host.querySelector('script[data-search]')?.textContent ?? '';
    library.catalogue ??= remote.remoteCatalogue(
      searchType,
      searchSrc || src,
      given,
      facets,
      limit || undefined,
      wishes,
      leftOut,
    );
  }
  if (library.catalogue) return library.catalogue;
  const given = library.organisations;
  const all = whole.get(given) ?? given;
  const leftOut = await leftOutOf(host);
  const prepare = prepared && (await import('./prepared.js')).preparedCatalogue;
  const organisations = leftOut && !prepare ? await inSlices(leftOut.of(all, textsOfFacet, language)) : all;
  // The feed may be another one meanwhile, or what the host page leaves out.
  if (host.exclude !== exclude || library.organisations !== given) return openedFor(library);
  if (prepare) return (library.catalogue ??= prepare(prepared, facets, language, zone, wishes, leftOut));
  whole.set(organisations, all);
  library.organisations = organisations;
  return (library.catalogue ??= new MemoryCatalogue({ organisations, tag, language, zone, facets, wishes }));
}

const leftOutOf = async (host: LibraryHost): Promise<LeftOut | undefined> =>
  host.exclude ? (await import('./leaving-out.js')).leftOutBy(host) : undefined;

/** Of organisations of which the host page leaves some out: all of them. It may want them again. */
const whole = new WeakMap<object, readonly Organisation[]>();
