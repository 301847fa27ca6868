import { property } from 'lit/decorators.js';
import { FeedElement } from '../../element/feed-element.js';

/** What a host page says of its directory. */
export abstract class DirectoryAttributes extends FeedElement<'organisation'> {
  /** Keeps the search and the filters in the address of the page, so that they can be shared. */
  @property({ type: Boolean, attribute: 'url-state' }) urlState = false;

  /** The filters, by name, separated by blanks; default: all that tell the organisations apart. */
  @property() facets = '';

  /** The filters of which an organisation has to have every value that is chosen, by name; `all` for all of them. */
  @property() match = '';

  /** In which order the values of the filters stand: by the alphabet, or by `count`. */
  @property({ attribute: 'facet-order' }) facetOrder: '' | 'count' = '';

  /** What is left out, as in an address: `topic=party politics&id=szum-drzew`. */
  @property() exclude = '';

  /** Kind of the server that searches: `hsds`, `meilisearch`, `typesense`, `opensearch`, `elasticsearch` or `template`. */
  @property({ attribute: 'search-type' }) searchType = '';

  /** Its address; default: `src`. */
  @property({ attribute: 'search-src' }) searchSrc = '';

  /** Shows the letters that names begin with. */
  @property({ type: Boolean, attribute: 'a-z' }) alphabet = false;

  /** As `cards`, or as a `table` for those who compare. */
  @property() layout: 'cards' | 'table' = 'cards';

  /** Where the details of an organisation are: in a `dialog`, `inline` below it, or on its own `page` alone. */
  @property() details: 'dialog' | 'inline' | 'page' = 'dialog';

  /** Lets a person keep a list of organisations on their device, and send it as an address. */
  @property({ type: Boolean }) shortlist = false;

  /** Lets a person observe an organisation from its details: that is kept on their device alone. */
  @property({ type: Boolean }) observe = false;

  /** Describes the organisations that are shown to search engines, as JSON-LD beside the fallback content. */
  @property({ type: Boolean, attribute: 'json-ld' }) jsonLd = false;

  /** Address of the tiles of a map, with `{z}`, `{x}` and `{y}` in it; without one there is no map. */
  @property({ attribute: 'map-tiles' }) mapTiles = '';

  /** Whose map that is, as its owner wants it said. */
  @property({ attribute: 'map-attribution' }) mapAttribution = '';

  /** Offers to sort by the distance from the visitor, who is asked by the browser; nothing is sent anywhere. */
  @property({ type: Boolean, attribute: 'near-me' }) nearMe = false;

  /** Where distances are told from, as `51.11,17.03`: of a district's page its town hall, say. */
  @property() near = '';

  /** Address of a list of postcodes or places with their positions: a person types theirs, and the nearest come first. */
  @property() postcodes = '';
}
