import { CivicErrorEvent, CivicLoadEvent } from './events.js';
import type { FeedHost } from './feed-host.js';
import type { Outcome } from './outcome.js';
import { warn } from './warn.js';

/**
 * Tells the host page what came of its sources, as far as it has not heard.
 *
 * @param heard What it has been told.
 * @param fresh Whether all of it was asked for again.
 */
export function tell(
  host: FeedHost,
  outcomes: readonly Outcome[],
  heard: readonly Outcome[],
  fresh: boolean,
): void {
  if (outcomes.some(({ reading, fault }) => reading && !(fresh && fault)))
    host.dispatchEvent(new CivicLoadEvent(() => host.records));
  for (const outcome of outcomes) {
    const { fault } = outcome;
    if (!fault || heard.includes(outcome)) continue;
    warn(host, `feed-${fault.code}`, fault.message);
    host.dispatchEvent(new CivicErrorEvent(fault));
  }
}
