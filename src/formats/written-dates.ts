/** What a feed wrote for a moment: a day, and the time and offset where it says them. */
interface Written {
  readonly date: string;
  readonly time?: string | undefined;
  readonly offset?: string | undefined;
}

const zones: Readonly<Record<string, string>> = {
  z: 'Z',
  ut: 'Z',
  utc: 'Z',
  gmt: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  wet: '+00:00',
  bst: '+01:00',
  cet: '+01:00',
  met: '+01:00',
  cest: '+02:00',
  mest: '+02:00',
  eet: '+02:00',
  eest: '+03:00',
};

/**
 * The date that people and programs mean by `text`, in the form that a feed should have it in: `2026-11-30`, or
 * `2026-11-30T16:00:00+01:00`, without the offset where none is said. Reads RFC 822 with its liberties, ISO 8601 with
 * what plugins make of it, and `October 4, 2026`; months by their names in `language` too.
 *
 * @returns Nothing where it is no date.
 */
export function dateWritten(text: string, language?: string): string | undefined {
  const words = text
    .replace(/\([^()]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 80);
  const written = numbered(words) ?? dayFirst(words) ?? named(words, language);
  // There is no 32nd month; what else the calendar lacks, the reader of the field says.
  if (!written || Number.isNaN(Date.parse(written.date))) return undefined;
  const { date, time, offset = '' } = written;
  return time === undefined ? date : `${date}T${time}${offset}`;
}

const clock =
  /^(?:[T ,]|o godz\.?|at|um|о)*(\d{1,2})[:.](\d\d)(?::(\d\d)(?:[.,]\d+)?)?\s*([ap]\.?m\b\.?)?\s*([a-z]{1,4}\b|[+-]\d{1,2}(?::?\d\d)?)?/i;

/** Year, month and day in figures, the year first. */
function numbered(words: string): Written | undefined {
  if (/^\d{4}(?:-\d\d)?$/.test(words)) return { date: words };
  const [whole, year, month, day] =
    /^(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})(?!\d)/.exec(words)?.filter((_, index) => index !== 2) ?? [];
  if (whole === undefined) return undefined;
  const rest = words.slice(whole.length);
  // EventON writes the hour twice: T10-10-00-00 is ten o'clock.
  const [, hour, minute, second] = /^T(\d{1,2})-\1-(\d\d)-(\d\d)$/.exec(rest) ?? [];
  const compact = rest.replace(
    /^T(\d\d)(\d\d)(\d\d)?(?![:\d])/,
    (_, h: string, m: string, s = '00') => `T${h}:${m}:${s}`,
  );
  const time = hour === undefined ? timeIn(compact) : { time: `${two(hour)}:${minute}:${second}` };
  if (compact.trim() && !time) return undefined;
  return { date: `${year}-${two(month)}-${two(day)}`, ...time };
}

/** Day, month and year in figures with dots or dashes: in that order wherever people write so. */
function dayFirst(words: string): Written | undefined {
  const [whole, day, , month, year] =
    /^(?:\p{L}+\.?,? )?(\d{1,2})([.-]) ?(\d{1,2})\2 ?(\d{4})(?!\d)(?: ?r\.)?/u.exec(words) ?? [];
  if (whole === undefined) return undefined;
  return { date: `${year}-${two(month)}-${two(day)}`, ...timeIn(words.slice(whole.length)) };
}

/** A month by its name. */
function named(words: string, language: string | undefined): Written | undefined {
  const bare = words.replace(
    /^\p{L}{2,}\.?(?:-\p{L}+)?,? (?=\d{1,2}(?:\.|st|nd|rd|th|º|er)?[ -]\p{L}|\p{L}+\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4})/u,
    '',
  );
  const forward =
    /^(\d{1,2})(?:\.|st|nd|rd|th|º|er)?[ -](?:de )?(\p{L}+)\.?[ ,-]*(?:de )?(\d{4}|\d\d)(?!\d)(?: ?r\.)?/u.exec(
      bare,
    );
  const american = /^(\p{L}+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/u.exec(bare);
  const [whole = '', day, name = '', year = ''] =
    forward ?? (american && [american[0], american[2], american[1], american[3]]) ?? [];
  const month = whole ? monthCalled(name, language) : undefined;
  if (month === undefined) return undefined;
  // RFC 822 had two figures; nobody published feeds before 1990.
  const full = year.length === 2 ? `${Number(year) < 90 ? '20' : '19'}${year}` : year;
  const rest = bare.slice(whole.length).replace(/^ (\d\d)(\d\d)(?= |$)/, ' $1:$2');
  return { date: `${full}-${two(String(month))}-${two(day)}`, ...timeIn(rest) };
}

function timeIn(text: string): Pick<Written, 'time' | 'offset'> | undefined {
  const [, hours, minutes = '', seconds = '00', half, zone] = clock.exec(text) ?? [];
  if (hours === undefined) return undefined;
  const hour = half ? (Number(hours) % 12) + (/^p/i.test(half) ? 12 : 0) : Number(hours);
  return { time: `${two(String(hour))}:${minutes}:${seconds}`, offset: offsetOf(zone) };
}

function offsetOf(zone = ''): string | undefined {
  const [, sign, hours, minutes = '00'] = /^([+-])(\d{1,2}?):?(\d\d)?$/.exec(zone) ?? [];
  return sign === undefined ? zones[zone.toLowerCase()] : `${sign}${two(hours)}:${minutes}`;
}

const two = (text = ''): string => text.padStart(2, '0');

const english = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
// Server software writes months in its own language, whatever the feed says of itself.
const others = [
  'pl',
  'de',
  'uk',
  'es',
  'pt',
  'fr',
  'it',
  'nl',
  'cs',
  'sk',
  'ca',
  'sv',
  'da',
  'nb',
  'fi',
  'ru',
];

function monthCalled(name: string, language: string | undefined): number | undefined {
  const word = name.toLowerCase();
  const index = english.findIndex((month) => word.startsWith(month));
  if (index >= 0) return index + 1;
  for (const tongue of language ? [language, ...others] : others) {
    // The longest that fits: the Czech July begins like June.
    const lengths = monthsIn(tongue).map((forms) =>
      Math.max(0, ...forms.filter((form) => word.startsWith(form)).map(({ length }) => length)),
    );
    const longest = Math.max(0, ...lengths);
    if (longest) return lengths.indexOf(longest) + 1;
  }
  return undefined;
}

const known = new Map<string, readonly (readonly string[])[]>();

/** The months of a language by what they begin with: alone, and beside a day. */
function monthsIn(language: string): readonly (readonly string[])[] {
  const months = known.get(language) ?? made(language);
  known.set(language, months);
  return months;
}

function made(language: string): readonly (readonly string[])[] {
  try {
    const formats = (['short', 'long'] as const).map(
      (month) => new Intl.DateTimeFormat(language, { day: 'numeric', month, timeZone: 'UTC' }),
    );
    const alone = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, month) =>
      [
        ...formats.map(
          (format) =>
            format.formatToParts(Date.UTC(2026, month, 1)).find(({ type }) => type === 'month')?.value ?? '',
        ),
        alone.format(Date.UTC(2026, month, 1)),
      ]
        .map((form) => form.toLowerCase().replace(/\.$/, ''))
        .filter((form) => form.length > 2),
    );
  } catch {
    return [];
  }
}
