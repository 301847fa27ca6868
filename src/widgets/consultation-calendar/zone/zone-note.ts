import { html, nothing } from 'lit';
import { dateFormat } from '../../../language/intl.js';
import { termsFor } from '../../../language/languages.js';
import type { When } from '../../../model/time.js';
import { visitorZone } from '../../../model/visitor-zone.js';
import { wallClock } from '../../../model/zone.js';
import { PlainEntry, type Entry } from '../../../calendar/groups.js';
import type { ViewSetting } from '../view-setting.js';
import { zoneTerms } from './zone.terms.js';

// One look at a hundred thousand entries is enough.
const timed = new WeakMap<readonly Entry[], boolean>();

type ZoneSetting = Pick<ViewSetting, 'tag' | 'isZoneAssumed'>;

const halfYear = 182 * 86_400_000;

/** Whose clocks the times are on, where some entry has a time, and the visitor's show another one. */
export function zoneNote(entries: readonly Entry[], setting: ViewSetting): unknown {
  const { zone, now } = setting;
  let hasTimes = timed.get(entries);
  if (hasTimes === undefined) timed.set(entries, (hasTimes = entries.some(hasTime)));
  if (!hasTimes) return nothing;
  const timeZone = visitorZone();
  const isHere = [now, now + halfYear].every((at) => wallClock(at, zone) === wallClock(at, timeZone));
  return isHere ? nothing : html`<p class="small muted" part="zone">${zoneWords(zone, now, setting)}</p>`;
}

/**
 * The sentence that names `zone` as it is called at `instant` (milliseconds since 1970); or says that the source names
 * none, and that these are the hours that it has.
 */
export function zoneWords(zone: string, instant: number, { tag, isZoneAssumed }: ZoneSetting): string {
  if (isZoneAssumed && zone === 'UTC') return termsFor(zoneTerms, tag).none;
  const name = dateFormat(tag, { timeZone: zone, timeZoneName: 'long' })
    .formatToParts(instant)
    .find(({ type }) => type === 'timeZoneName')?.value;
  return termsFor(zoneTerms, tag).zone(name ?? zone);
}

function hasTime(entry: Entry): boolean {
  if (entry instanceof PlainEntry) return false;
  const { record } = entry;
  const times: readonly (When | undefined)[] =
    record.kind === 'event' ? [record.start] : [record.opens, record.closes];
  return times.some((when) => when !== undefined && when.length > 10);
}
