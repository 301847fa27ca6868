import { dayIn, lastMoment } from '../../../language/dates.js';
import { formatAfter } from '../../../language/inflected.js';
import { termsFor } from '../../../language/languages.js';
import type { Consultation } from '../../../model/consultation.js';
import { calendarTerms } from '../consultation-calendar.terms.js';
import { heardRange, rangeView } from '../times-view.js';
import type { ViewSetting } from '../view-setting.js';
import type { Axis } from './axis.js';

/** The months that are shown, to be heard: `od listopada 2026 do stycznia 2027`. */
export const stretchWords = ({ months }: Axis, tag: string): string =>
  heardRange(months[0]!, months.at(-1)!, tag, 'UTC');

/** The same to be read and to be heard. */
export const stretchView = ({ months }: Axis, tag: string): unknown =>
  rangeView(months[0]!, months.at(-1)!, tag, 'UTC');

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
