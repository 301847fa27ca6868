import { dayIn, lastMoment } from '../../../language/dates.js';
import { formatAfter } from '../../../language/inflected.js';
import { termsFor } from '../../../language/languages.js';
import { writeDate } from '../../../language/written-date.js';
import type { Consultation } from '../../../model/consultation.js';
import { calendarTerms } from '../consultation-calendar.terms.js';
import { rangeView } from '../times-view.js';
import type { ViewSetting } from '../view-setting.js';
import type { Axis } from './axis.js';

/** The months that are shown: `listopad 2026 – styczeń 2027`. To be announced when a person has moved to them. */
export function stretchWords({ months }: Axis, tag: string): string {
  return writeDate(tag, false, months[0]!, months.at(-1)) ?? '';
}

/** From when to when one can take part, to be read and to be heard. */
export function windowWords(record: Consultation, { tag, zone: feedZone }: ViewSetting): unknown {
  const { opens, closes, closesInclusive } = record;
  const terms = termsFor(calendarTerms, tag);
  const zone = record.timeZone ?? feedZone;
  const write = (when: string) => formatAfter(when, tag, { zone });
  if (closes === undefined) return opens === undefined ? '' : terms.from(write(opens));
  const last = lastMoment(closes, zone, closesInclusive);
  if (opens === undefined)
    return last.endOfDay ? terms.endOf(write(last.when)) : terms.until(write(last.when));
  return rangeView(dayIn(opens, zone), last.when, tag, zone);
}
