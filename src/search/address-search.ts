import { fold } from '../language/fold.js';
import type { Organisation } from '../model/organisation.js';
import { inSlices } from '../pace/slices.js';
import { queryWords } from './terms.js';
import type { Hits } from './text-index.js';

/** What of a query is an e-mail address or a website, or begins so; and the rest of it. */
interface TypedAddress {
  readonly address: string;
  readonly rest: string;
}

/** An address of a person or a site in `query`: with its `@`, `www.` or scheme, or as a domain that ends like one. */
function addressIn(query: string): TypedAddress | undefined {
  const found =
    /(?:https?:\/\/|www\.)\S+|[^\s@,;<>]+@[^\s@,;<>]*|(?:[\p{L}\d-]+\.)+\p{L}{2,}(?:\/\S*)?/iu.exec(query);
  if (!found) return undefined;
  const rest = query.slice(0, found.index) + query.slice(found.index + found[0].length);
  return { address: found[0].replace(/^mailto:/i, ''), rest: rest.trim() };
}

/**
 * The organisations whose e-mail address or website stands in `query`, or begins so. They are looked through one by one: the
 * words of addresses, were they kept with all others, would be found by whoever means something else.
 *
 * @param byWords Those that answer the rest of what was typed.
 * @returns Nothing where there is no address in `query`.
 */
export async function atAddress(
  query: string,
  organisations: readonly Organisation[],
  byWords: (rest: string) => Promise<Hits>,
  signal: AbortSignal,
): Promise<Hits | undefined> {
  const typed = addressIn(query);
  if (!typed) return undefined;
  const among = queryWords(typed.rest).length ? await byWords(typed.rest) : undefined;
  return inSlices(withAddress(organisations, bare(typed.address), among), signal);
}

function* withAddress(
  organisations: readonly Organisation[],
  sought: string,
  among: Hits | undefined,
): Generator<void, Hits> {
  const isMail = sought.includes('@');
  const ranks = new Uint16Array(organisations.length);
  const places: number[] = [];
  for (const [place, one] of organisations.entries()) {
    if (place % 64 === 63) yield;
    if (among && !among.ranks[place]) continue;
    const isThere = addressesOf(one, isMail).some(
      (own) => own.startsWith(sought) || (!isMail && own.endsWith(`@${sought}`)),
    );
    if (!isThere) continue;
    places.push(place);
    ranks[place] = among?.ranks[place] ?? 1;
  }
  const marks = [[{ text: sought, penalty: 0 }], ...(among?.marks ?? [])];
  return { places: Uint32Array.from(places), ranks, marks };
}

const addressesOf = ({ email, website, contacts = [] }: Organisation, isMail: boolean): readonly string[] =>
  [email, ...contacts.map((contact) => contact.email), isMail ? undefined : website].flatMap((address) =>
    address === undefined ? [] : [bare(address)],
  );

/** As it is compared: the letters alone of how it is written, and no more than a person knows of it. */
const bare = (address: string): string =>
  fold(address)
    .replace(/^(?:https?:\/\/)?(?:www\.)?/, '')
    .replace(/\/$/, '');
