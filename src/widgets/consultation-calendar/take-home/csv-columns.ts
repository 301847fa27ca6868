import type { Column } from '../../../export/csv.js';
import { placeOf, titleOf } from '../../../export/words.js';
import { readClock } from '../../../language/clock.js';
import { lastMoment } from '../../../language/dates.js';
import { termsFor } from '../../../language/languages.js';
import type { Text } from '../../../model/text.js';
import type { When } from '../../../model/time.js';
import { calendarTerms } from '../consultation-calendar.terms.js';
import type { Entry } from '../../../calendar/groups.js';
import type { ViewSetting } from '../view-setting.js';
import { takeHomeTerms } from './take-home.terms.js';

/** What a table of entries tells, a column each. Dates are written so that any spreadsheet sorts them. */
export function columnsFor(setting: ViewSetting): readonly Column<Entry>[] {
  const { tag, plain } = setting;
  const terms = termsFor(takeHomeTerms, tag);
  const { status } = termsFor(calendarTerms, tag);
  const joined = (texts: readonly Text[] | undefined, language: string | undefined) =>
    texts?.map((text) => plain(text, language)).join(', ');
  return [
    { heading: terms.title, value: ({ record }) => titleOf(record, setting) },
    { heading: terms.status, value: (entry) => entry.status && status[entry.status] },
    { heading: terms.from, value: (entry) => written(startOf(entry), entry, setting) },
    { heading: terms.until, value: (entry) => written(endOf(entry, setting), entry, setting) },
    { heading: terms.place, value: ({ record }) => placeOf(record, setting) },
    { heading: terms.organiser, value: ({ record }) => plain(record.organiser?.name, record.language) },
    { heading: terms.topics, value: ({ record }) => joined(record.topics ?? record.tags, record.language) },
    { heading: terms.areas, value: ({ record }) => joined(record.areas, record.language) },
    {
      heading: terms.takePart,
      value: ({ record }) =>
        record.kind === 'consultation' ? record.respond?.online : record.registration?.url,
    },
    { heading: terms.link, value: ({ record }) => record.url },
  ];
}

const startOf = ({ record }: Entry): When | undefined =>
  record.kind === 'event' ? record.start : record.opens;

/** The last moment of a window, as everywhere. */
function endOf({ record }: Entry, { zone }: ViewSetting): When | undefined {
  if (record.kind === 'event') return record.end;
  const { closes, closesInclusive, timeZone } = record;
  return closes === undefined ? undefined : lastMoment(closes, timeZone ?? zone, closesInclusive).when;
}

/** On the city's clocks: `2026-11-30 16:00`. */
const written = (when: When | undefined, { record }: Entry, { zone }: ViewSetting): string | undefined =>
  when &&
  readClock(when, record.timeZone ?? zone)
    .slice(0, 16)
    .replace('T', ' ');
