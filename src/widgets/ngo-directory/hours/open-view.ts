import { html, type TemplateResult } from 'lit';
import { formatDay, formatTime } from '../../../language/dates.js';
import { dateFormat } from '../../../language/intl.js';
import { termsFor } from '../../../language/languages.js';
import { openAt } from '../../../model/open-now.js';
import { openingHours, type OpeningHours } from '../../../model/opening-hours.js';
import type { Organisation } from '../../../model/organisation.js';
import { addDays, daysBetween } from '../../../model/time.js';
import { instantOf, wallClock } from '../../../model/zone.js';
import { dotIcon, ringIcon } from '../../../theme/icons.js';
import { openTerms } from './open.terms.js';

const read = new Map<string, OpeningHours>();

/** Opening hours as they were read; each text is read once. */
export function hoursOf(text: string): OpeningHours {
  const known = read.get(text);
  if (known) return known;
  if (read.size > 500) read.clear();
  const hours = openingHours(text);
  read.set(text, hours);
  return hours;
}

/** The hours of an organisation: its own, else those of its only place. */
export const mainHours = ({ hours, locations = [] }: Organisation): string | undefined =>
  hours ?? (locations.length === 1 ? locations[0]?.hours : undefined);

/** For whom it is told, and when. */
interface Setting {
  /** BCP 47 tag of the reader's language. */
  readonly tag: string;
  /** IANA zone of the place. */
  readonly zone: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** What is drawn is right until `instant` at the latest. */
  readonly until: (instant: number) => void;
}

/** Whether it is open now, and until when; nothing where that cannot be said. */
export function openView(text: string | undefined, setting: Setting): TemplateResult | undefined {
  const { now, zone, tag } = setting;
  const state = text === undefined ? undefined : openAt(hoursOf(text), now, zone);
  if (!state) return undefined;
  const { open, until } = state;
  const terms = termsFor(openTerms, tag);
  if (until) setting.until(instantOf(`${until}:00`, zone));
  return html`<span class=${open ? 'open' : 'closed'}
    >${open ? dotIcon : ringIcon}${open ? openWords(until, setting) : until ? terms.opens(...whenOf(until, setting)) : terms.closed}</span
  >`;
}

function openWords(until: string | undefined, setting: Setting): string {
  const terms = termsFor(openTerms, setting.tag);
  return until === undefined ? terms.open : terms.openUntil(clockOf(until, setting));
}

// The clock of a place, read as UTC, is written without a zone.
const clockOf = (wall: string, { tag }: Setting): string => formatTime(`${wall}:00Z`, tag, 'UTC');

/** A day near by its name, one further away by its date; and the time. */
function whenOf(wall: string, setting: Setting): readonly [day: string, time: string] {
  const { now, zone, tag } = setting;
  const [day, today] = [wall.slice(0, 10), wallClock(now, zone).slice(0, 10)];
  const terms = termsFor(openTerms, tag);
  const ahead = daysBetween(today, day);
  const name =
    ahead === 0
      ? terms.today
      : day === addDays(today, 1)
        ? terms.tomorrow
        : ahead < 7
          ? dateFormat(tag, { timeZone: 'UTC', weekday: 'long' }).format(new Date(`${day}T00:00Z`))
          : formatDay(day, tag, { zone });
  return [name, clockOf(wall, setting)];
}
