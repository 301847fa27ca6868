import { belongingTo } from '../../feed/merging.js';
import type { Matter } from '../../model/observed.js';
import type { Outcome } from '../outcome.js';
import { pageAddress } from '../page-address.js';
import type { Source } from '../sources.js';
import type { KnownMatter } from './known-matter.js';

const found = new WeakMap<Matter, KnownMatter>();

/** `matter`, shown by a widget with these `outcomes`, with what belongs to the feed that it came in. */
export function originOf(matter: Matter, outcomes: readonly Outcome[]): KnownMatter {
  const known = found.get(matter) ?? lookUp(matter, outcomes);
  found.set(matter, known);
  return known;
}

function lookUp(matter: Matter, outcomes: readonly Outcome[]): KnownMatter {
  const [own, id] = placeOf(matter, outcomes) ?? [outcomes[0], matter.id];
  const { source = {}, reading } = own ?? {};
  return {
    matter,
    id,
    ...addressOf(source),
    zone: reading?.timeZone ?? 'UTC',
    language: matter.language ?? reading?.language,
  };
}

/** Of several sources, the one that a record is from, and its id there: the list of all of them may have changed it. */
function placeOf(matter: Matter, outcomes: readonly Outcome[]): [Outcome, string] | undefined {
  const first = outcomes.find(({ reading }) => reading)?.reading;
  if (outcomes.length < 2 || !first) return undefined;
  const taken = new Set<string>();
  for (const outcome of outcomes) {
    if (!outcome.reading) continue;
    const index = belongingTo(outcome.reading, first, taken).findIndex(({ id }) => id === matter.id);
    const record = outcome.reading.records[index];
    if (record) return [outcome, record.id];
  }
  return undefined;
}

/**
 * A feed that is written into a page, or given to it, is as good as the page's: the same page whatever its visitors' addresses
 * hold, which differ from visit to visit.
 */
export function addressOf({ src, type, map }: Source): Pick<KnownMatter, 'feed' | 'isReadable'> {
  const isInPage = src === undefined || src.startsWith('#');
  const url = new URL(isInPage ? (pageAddress() ?? location.href) : src, document.baseURI);
  url.hash = '';
  // An address with places for days is none by itself.
  const isTemplate = /(?:\{|%7B)[a-z]+(?:\}|%7D)/i.test(url.href);
  return { feed: url.href, isReadable: !isInPage && !type && !map && !isTemplate };
}
