/**
 * Whether there is the day that a pattern has found the parts of, and the time. 1900 and earlier, and the year 1, are what
 * databases write for "no date".
 */
export function isOnCalendar([
  ,
  year = '',
  month = '01',
  day = '01',
  time = '00:00',
  seconds = ':00',
]: RegExpExecArray): boolean {
  const instant = Date.parse(`${year}-${month}-${day}T${time}${seconds}Z`);
  return Number(year) > 1900 && !Number.isNaN(instant) && new Date(instant).getUTCDate() === Number(day);
}
