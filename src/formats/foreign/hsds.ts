import type { FeedDocument } from '../document.js';
import { isObject } from '../fields.js';
import type { FeedContent, ReadContext } from '../format.js';
import { isSliceOver, nextTurn } from '../../pace/reading.js';
import { organisationSays } from './hsds-organisation.js';
import { contentOf, type Told } from './reading.js';
import { at, many, word, type Row } from './values.js';

/** An organisation with its services, gathered from wherever the page tells of them. */
interface Gathered {
  readonly organisation: Row;
  readonly services: Row[];
  /** Where the first of them stands in the list. */
  readonly place: number;
  /** The service stands for its organisation, which is not named. */
  readonly nameless: boolean;
}

/**
 * Open Referral (HSDS 2 and 3): an organisation, a service, or a page of either; and Outpost, which tells the same of
 * councils' services. Services are gathered under their organisation.
 */
export async function read(document: FeedDocument, context: ReadContext): Promise<FeedContent> {
  const { json } = document;
  const key = ['contents', 'content', 'organizations', 'services', 'items'].find((one) =>
    Array.isArray(at(json, one)),
  );
  const isPage = key !== undefined && !isRecord(json);
  const list = Array.isArray(json) ? (json as readonly unknown[]) : isPage ? many(at(json, key)) : [json];
  const gathered = await gather(list);
  return contentOf(
    'hsds',
    document,
    {
      // One alone has no number in a path.
      rows: list.length === 1 && !isPage && !Array.isArray(json) ? gathered[0] : gathered,
      path: isPage ? key : '',
      places: gathered.map(({ place }) => [place]),
      next: nextPage(json, document.url),
      tell: (row) => told(row as unknown as Gathered),
    },
    context,
  );
}

/** A whole organisation has a list of services too, and is no page. */
const isRecord = (json: unknown): boolean => isObject(json) && typeof json['name'] === 'string';

async function gather(list: readonly unknown[]): Promise<readonly (Gathered & Row)[]> {
  const byId = new Map<string, Gathered & Row>();
  for (const [place, one] of list.entries()) {
    if (isSliceOver()) await nextTurn();
    if (!isObject(one)) {
      byId.set(`#${place}`, { organisation: {}, services: [], place, nameless: false });
      continue;
    }
    const parent = one['organization'] ?? one['organisation'];
    const isService = isObject(parent) || isObject(one['program']) || 'service_at_locations' in one;
    const named = isObject(parent) && word(parent['name']) !== undefined;
    const organisation = isService ? (named ? parent : one) : one;
    const id = word(organisation['id']) ?? word(organisation['name']) ?? `#${place}`;
    const services = isService ? (named ? [one] : []) : many(one['services']).filter(isObject);
    const known = byId.get(id);
    if (known && isService) known.services.push(...services);
    else if (known)
      byId.set(`${id}#${place}`, { organisation, services: [...services], place, nameless: false });
    else byId.set(id, { organisation, services: [...services], place, nameless: isService && !named });
  }
  return [...byId.values()];
}

function told({ organisation, services, nameless }: Gathered): Told {
  const inService = services.some(
    (service) => (service['organization'] ?? service['organisation']) === organisation,
  );
  const own = ['name', 'description', 'email', 'logo', 'url'].map((name) => [
    name,
    inService ? `${'organisation' in services[0]! ? 'organisation' : 'organization'}.${name}` : name,
  ]);
  return {
    kind: 'organisation',
    names: { ...Object.fromEntries(own), website: inService ? 'organization.website' : 'website' } as Record<
      string,
      string
    >,
    says: organisationSays(organisation, nameless ? [organisation] : services, nameless),
  };
}

/** The address of the next page, where a page says that there is one: pages are told apart by `page`. */
function nextPage(json: unknown, url: string | undefined): string | undefined {
  if (url === undefined || !isObject(json) || json['empty'] === true) return undefined;
  const [page, pages] = [json['page_number'] ?? json['number'], json['total_pages'] ?? json['totalPages']];
  const isLast = (json['last_page'] ?? json['last']) === true;
  if (isLast || typeof page !== 'number' || typeof pages !== 'number' || page >= pages) return undefined;
  const next = new URL(url);
  next.searchParams.set('page', String(page + 1));
  return next.href;
}
