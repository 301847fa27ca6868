import { html, nothing } from 'lit';
import { formatDay, lastMoment } from '../../../language/dates.js';
import { formatAfter } from '../../../language/inflected.js';
import { termsFor } from '../../../language/languages.js';
import { changesOf, seenOf, type Change, type Seen } from '../../../model/observed.js';
import type { CardSetting } from '../card-setting.js';
import type { KnownMatter } from '../../../element/observing/known-matter.js';
import { matterTerms } from './matters.terms.js';

/** Where a matter stands, and until when: `trwa`, `do 30 listopada 2026 r.` */
export function stateWords({ matter, zone }: KnownMatter, { tag, now }: CardSetting): readonly string[] {
  const terms = termsFor(matterTerms, tag);
  const { status } = seenOf(matter, now, zone);
  const ended = ['closed', 'report', 'effects', 'cancelled', 'withdrawn', 'expired', 'replaced'];
  const isOver = status !== undefined && ended.includes(status);
  const end = untilWords({ matter, zone }, tag, formatAfter);
  return [
    ...(status === undefined ? [] : [terms.statuses[status]]),
    ...(end === undefined || isOver ? [] : [terms.until(end)]),
  ];
}

/** The last day or moment of a matter, in words. */
export function untilWords(
  { matter, zone }: Pick<KnownMatter, 'matter' | 'zone'>,
  tag: string,
  write = formatDay,
): string | undefined {
  if (matter.kind === 'organisation') return undefined;
  const [end, inclusive, own] =
    matter.kind === 'strategy'
      ? [matter.validTo, true, zone]
      : [matter.closes, matter.closesInclusive !== false, matter.timeZone ?? zone];
  return end === undefined ? undefined : write(lastMoment(end, own, inclusive).when, tag, { zone: own });
}

/** What has become of a matter since it was `seen`, in words. */
export function newsOf(known: KnownMatter, seen: Seen, setting: CardSetting): readonly unknown[] {
  const { tag, say, now } = setting;
  const terms = termsFor(matterTerms, tag);
  const said = (change: Change): unknown => {
    switch (change.kind) {
      case 'status':
        return terms.status(terms.statuses[change.status]);
      case 'phase':
        return html`${terms.phase} ${say(change.phase, known.language)}`;
      case 'until':
        return terms.moved(untilWords(known, tag) ?? change.until);
      case 'results':
        return change.url === undefined ? terms.results : html`<a href=${change.url}>${terms.results}</a>`;
      case 'updated':
        return terms.updated;
    }
  };
  return changesOf(known.matter, seen, now, known.zone).map((change) => said(change) ?? nothing);
}
