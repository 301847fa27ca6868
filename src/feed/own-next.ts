import type { Reading } from '../formats/format.js';
import type { Note } from '../formats/problem.js';

/**
 * `reading` without a next page on another site: a feed may not send the reader's browser to somebody whom the host page
 * never named.
 *
 * @param addresses Where the feed was asked for, and where it was found.
 */
export async function withOwnNext(reading: Reading, addresses: readonly string[]): Promise<Reading> {
  const { next, ...page } = reading;
  if (next === undefined) return reading;
  const own = addresses.find((address) => new URL(address).host === new URL(next).host);
  // Behind a gateway that speaks https for them, many sites take themselves for http.
  if (own?.startsWith('https:')) return { ...page, next: next.replace(/^http:/, 'https:') };
  if (own) return reading;
  const { worded } = await import('../formats/wording.js');
  const note: Note = { severity: 'error', code: 'foreign-page', place: ['next_url'], detail: [next] };
  return { ...page, problems: [...reading.problems, ...worded([note])] };
}
