import { addMonths } from '../model/time.js';

/** How a region counts its weeks. Days are numbered from Monday, 1, to Sunday, 7. */
export interface WeekRules {
  readonly firstDay: number;
  readonly weekend: readonly number[];
}

// Enough of CLDR for engines that do not tell: the rest of the world begins on Monday and rests on Saturday and Sunday.
const sundayFirst = 'BR CA CO HK ID IL IN JP KR MX PE PH PT SA TH TW US ZA';
const saturdayFirst = 'BH DZ EG IQ JO KW LY OM QA SY';

// The first question about a region takes as long as drawing a month.
const mondayFirst = /^(?:pl|en-GB|uk|de|pl-PL|uk-UA|de-DE|en)$/i;

type Telling = Intl.Locale & { getWeekInfo?: () => WeekRules; weekInfo?: WeekRules };

/** The first day and the weekend where `tag` (BCP 47) is spoken. English of no region is British, as its dates are. */
export function weekRules(tag: string): WeekRules {
  if (mondayFirst.test(tag)) return { firstDay: 1, weekend: [6, 7] };
  const locale = localeOf(tag);
  const told = locale.getWeekInfo?.() ?? locale.weekInfo;
  if (told) return told;
  const region = locale.maximize().region ?? 'GB';
  return {
    firstDay: sundayFirst.includes(region) ? 7 : saturdayFirst.includes(region) ? 6 : 1,
    weekend: `IL SA ${saturdayFirst}`.includes(region) ? [5, 6] : [6, 7],
  };
}

function localeOf(tag: string): Telling {
  try {
    return new Intl.Locale(tag);
  } catch {
    return new Intl.Locale('en-GB');
  }
}

/** Days since 1970 of a `YYYY-MM-DD`. */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00Z`) / 86_400_000;
}

/** The `YYYY-MM-DD` so many days after 1970 began. */
export function dayNumbered(days: number): string {
  return new Date(days * 86_400_000).toISOString().slice(0, 10);
}

/**
 * The weeks that `month` (`YYYY-MM`) touches, each of seven days, so that the first and the last may hold days of its
 * neighbours.
 *
 * @param firstDay The day on which a week begins: 1 is Monday, 7 Sunday.
 */
export function weeksOf(month: string, firstDay: number): readonly (readonly string[])[] {
  const first = dayNumber(`${month}-01`);
  // 1 January 1970 was a Thursday.
  const before = (((first + 4 - firstDay) % 7) + 7) % 7;
  const length = dayNumber(`${addMonths(month, 1)}-01`) - first;
  return Array.from({ length: Math.ceil((before + length) / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_, day) => dayNumbered(first - before + week * 7 + day)),
  );
}
