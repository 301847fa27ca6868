/** Minutes since midnight of the day on which a place opens; past 1440 it is the next day. */
export interface Span {
  readonly from: number;
  readonly to: number;
  /** It closes some time after `from`, and nobody says when. */
  readonly openEnd?: boolean;
}

/** Which clock a text is written by: that of 24 hours for certain, perhaps that of twelve; `undefined`: it does not show. */
export type Clock = 12 | 24 | undefined;

const hour = 60;
const twenty4 =
  /[ąćęłńśźżäöüß\p{Script=Cyrillic}]|(?<![\d.:-])(?:1[3-9]|2[0-4])(?=[.:h]\d\d|\s*[-–—−])|[-–—−]\s*(?:1[3-9]|2[0-4])(?!\d)|(?<!\p{L})(?:godz|uhr|pn|pon|wt|sr|czw|cz|pt|sob|sb|nd|ndz|niedz|poniedz|wtor|sobot|codziennie|czynne|otwarte|nieczynne|od|do|oraz|\p{L}+tag|mittwoch|von|bis|und)(?!ay)/iu;
const twelve =
  /\d\s*[ap]\.?m|(?<!\p{L})(?:mon|tue|wed|thu|fri|sat|sun|week|every|each|daily|noon|midday|closed|open|until|till?|to|through|thru|and|from|between)/iu;

/** The clock a whole text is written by, as far as its hours and its language give it away. */
export const clockOf = (text: string): Clock =>
  twenty4.test(text) ? 24 : twelve.test(text) ? 12 : undefined;

const written = '(\\d{1,2})(?:[:.h](\\d\\d))?\\s*([ap]\\.?m\\.?)?';

/** From one time to another, or from a time on; {@link spanOf} reads what it finds. */
export const spanPattern = `${written}\\s*(?:-\\s*${written}\\s*(\\+)?|(\\+))`;

/** Perhaps the tenth of May, not five past ten. */
const dates = /^\s*\d+\.(?:0[1-9]|1[0-2])\s*-\s*\d+\.(?:0[1-9]|1[0-2])/;

/** Nothing where morning and evening, or night and day, cannot be told apart: nobody is sent to a locked door by a guess. */
export function spanOf(match: RegExpExecArray, clock: Clock): Span | undefined {
  const [, fromHour = '', fromMinute, fromHalf, toHour = '', toMinute, toHalf, plus, openEnd] = match;
  const from = minutesOf(fromHour, fromMinute, fromHalf ?? sharedHalf(fromHour, fromMinute, match));
  const sure = Boolean(fromHalf ?? toHalf) || fromHour.startsWith('0');
  if (openEnd)
    return isNaN(from) || (!sure && early(from, clock)) ? undefined : { from, to: 1440, openEnd: true };
  const end = minutesOf(toHour, toMinute, toHalf);
  if (isNaN(from) || isNaN(end)) return undefined;
  // From one in the afternoon to five – in the morning?
  if (fromHalf && !toHalf && end < 13 * hour && !(end === 12 * hour && from < end)) return undefined;
  if (dates.test(match[0])) return undefined;
  const bare = fromMinute === undefined && toMinute === undefined;
  const certain = toHalf !== undefined || toHour.startsWith('0') || from >= 13 * hour;
  const to = end > from ? end : certain ? end + 1440 : endPastNoon(from, end, bare, clock);
  if (to === undefined || (end > from && !sure && doubtful(from, end, bare, clock))) return undefined;
  return { from, to, ...(plus && { openEnd: true }) };
}

/** Whether one span begins within another, or before it without saying that it means the morning. */
export const clash = (earlier: Span, later: Span, plain: boolean): boolean =>
  later.from < earlier.to && (plain || later.to > earlier.from);

/** `1-3pm`, `9-5pm`: which half of the day the first hour is in. `x` where it could be either. */
function sharedHalf(from: string, minute: string | undefined, match: RegExpExecArray): string | undefined {
  const [, , , , toHour = '', toMinute, toHalf] = match;
  if (toHalf === undefined) return undefined;
  const end = minutesOf(toHour, toMinute, toHalf);
  if (/^a/i.test(toHalf)) return minutesOf(from, minute, 'am') < end ? 'am' : 'x';
  if (minutesOf(from, minute, 'pm') >= end) return 'am';
  return Number(from) < 5 || from === '12' ? 'pm' : 'x';
}

/** An end that is written with a smaller hour than its beginning, which is before one in the afternoon. */
function endPastNoon(from: number, end: number, bare: boolean, clock: Clock): number | undefined {
  const night = end + 1440;
  const nightlong = night - from;
  if (clock === 24 || (clock === undefined && !bare))
    return from >= 10 * hour && nightlong <= 15 * hour ? night : undefined;
  // From nine to five is a working day; from eleven to two a lunch, or a bar's night.
  const working = bare && from >= 7 * hour && from < 12 * hour && end >= 3 * hour;
  return working && nightlong > 16 * hour ? end + 720 : undefined;
}

/** Whether hours that could be of the morning could also be of the evening. */
function doubtful(from: number, end: number, bare: boolean, clock: Clock): boolean {
  if (end >= 13 * hour) return bare && from > 0 && from < 4 * hour;
  const loose = clock === 12 || (clock === undefined && bare);
  if (!loose) return early(from, 24);
  return early(from, clock) || (from < 9 * hour && end < 12 * hour) || end - from <= hour;
}

const early = (from: number, clock: Clock): boolean => from > 0 && from < (clock === 24 ? 6 : 8) * hour;

/** `NaN` where no clock shows it. Opening hours may end after midnight: `26:00`. */
function minutesOf(written: string, minute = '0', half = ''): number {
  const hours = Number(written);
  if (half === 'x' || hours > 48 || Number(minute) > 59 || (half && (hours > 12 || hours === 0))) return NaN;
  const shift = /^p/i.test(half) ? (hours === 12 ? 0 : 12) : half && hours === 12 ? -12 : 0;
  return (hours + shift) * hour + Number(minute);
}
