import { html, nothing } from 'lit';
import { factsView, type Fact } from '../../../element/facts.js';
import { readClock } from '../../../language/clock.js';
import { formatDay, lastMoment } from '../../../language/dates.js';
import { termsFor } from '../../../language/languages.js';
import type { Phase } from '../../../model/consultation.js';
import { isUnderWay } from '../../../model/phase.js';
import { precisionOf, type When } from '../../../model/time.js';
import type { Entry } from '../../../calendar/groups.js';
import { rangeView } from '../times-view.js';
import { zoneWords } from '../zone/zone-note.js';
import type { DetailsSetting } from './details-setting.js';
import { detailsTerms } from './details.terms.js';
import { fromWords, untilWords } from './limits.js';
import { participationTerms } from './participation.terms.js';

/** When it is: both ends with their hours, where it was moved from, and whose clocks those are. */
export function timeView(entry: Entry, setting: DetailsSetting): unknown {
  const { record } = entry;
  const repeats =
    setting.series !== undefined || (record.kind === 'event' && record.recurrence !== undefined);
  return html`${factsView(timesOf(entry, setting))}
  ${repeats ? html`<p class="small">${termsFor(detailsTerms, setting.tag).repeats}</p>` : nothing}
  ${zoneNote(entry, setting)}`;
}

function timesOf({ record }: Entry, { tag, zone: feedZone }: DetailsSetting): readonly Fact[] {
  const terms = termsFor(detailsTerms, tag);
  const zone = record.timeZone ?? feedZone;
  const day = (when: When | undefined) => when && moment(when, formatDay(when, tag, { zone, weekday: true }));
  if (record.kind === 'consultation') {
    return [
      [terms.opens, day(record.opens)],
      [terms.closes, closingView(record.closes, tag, zone, record.closesInclusive)],
    ];
  }
  const { start, end, previousStart } = record;
  const times = end === undefined ? undefined : rangeView(start, end, tag, zone);
  return [
    [terms.when, times === undefined ? day(start) : moment(start, times)],
    [terms.movedFrom, previousStart && html`<s>${day(previousStart)}</s>`],
  ];
}

const moment = (when: When, words: unknown) => html`<time datetime=${when}>${words}</time>`;

/** A deadline, said as the last moment at which one is in time. */
function closingView(
  closes: When | undefined,
  tag: string,
  zone: string,
  inclusive: boolean | undefined,
): unknown {
  if (closes === undefined) return nothing;
  const last = lastMoment(closes, zone, inclusive);
  const words = formatDay(last.when, tag, { zone, weekday: true });
  return moment(last.when, last.endOfDay ? termsFor(participationTerms, tag).endOf(words) : words);
}

/** The zone by its name and the visitor's own time, where the visitor's clocks show another one. */
function zoneNote({ record }: Entry, setting: DetailsSetting): unknown {
  const { tag, zone: feedZone, visitorZone } = setting;
  const zone = record.timeZone ?? feedZone;
  const times = record.kind === 'event' ? [record.start, record.end] : [record.closes, record.opens];
  const when = times.find((one) => one !== undefined && precisionOf(one) === 'time');
  if (when === undefined || readClock(when, zone) === readClock(when, visitorZone)) return nothing;
  const terms = termsFor(detailsTerms, tag);
  // The visitor's own time is known only where the source's is.
  const isKnown = !setting.isZoneAssumed || zone !== 'UTC';
  return html`<p class="small zone">
    ${zoneWords(zone, Date.parse(when), setting)}
    ${isKnown ? terms.yourTime(formatDay(when, tag, { zone: visitorZone, weekday: true })) : nothing}
  </p>`;
}

/** The phases of a consultation in order, with the one under way marked. */
export function phasesView({ record }: Entry, setting: DetailsSetting): unknown {
  if (record.kind !== 'consultation' || !record.phases?.length) return nothing;
  const { tag, now, say } = setting;
  const zone = record.timeZone ?? setting.zone;
  const terms = termsFor(detailsTerms, tag);
  return html`<ol>
    ${record.phases.map((phase, index) => {
      const current = isUnderWay(record, index, now, setting.zone);
      const title = say(phase.title, record.language);
      return html`<li aria-current=${current ? 'step' : nothing}>
        ${phase.url === undefined ? title : html`<a href=${phase.url}>${title}</a>`}
        ${current ? html`<strong class="now">${terms.now}</strong>` : nothing}
        <span class="small muted">${spanWords(phase, tag, zone)}</span>
      </li>`;
    })}
  </ol>`;
}

function spanWords({ start, end }: Phase, tag: string, zone: string): unknown {
  if (start === undefined) return end === undefined ? '' : untilWords(end, tag, zone);
  return end === undefined ? fromWords(start, tag, zone) : rangeView(start, end, tag, zone);
}
