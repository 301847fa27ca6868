// The city's clock: every date of the demo is told from the present, so that the page is never years old.
import { tzOffset } from '@date-fns/tz';

export const zone = 'Europe/Warsaw';

const minute = 60_000;
const hour = 60 * minute;
const staysFresh = 3 * hour;

const two = (number) => String(number).padStart(2, '0');
const offsetAt = (instant) => tzOffset(zone, new Date(instant));

/** `instant` on the city's clocks, with their offset: `2026-11-23T14:10:00+01:00`. */
const onClocks = (instant) => {
  const offset = offsetAt(instant);
  const wall = new Date(instant + offset * minute).toISOString().slice(0, 19);
  return `${wall}${offset < 0 ? '-' : '+'}${two(Math.abs(Math.trunc(offset / 60)))}:${two(Math.abs(offset % 60))}`;
};

/** The days around `now`, as the city counts them. */
export const calendarAround = (now) => {
  const today = onClocks(now.getTime()).slice(0, 10);
  const day = (days) =>
    new Date(Date.parse(`${today}T00:00:00Z`) + days * 24 * hour).toISOString().slice(0, 10);
  /** `time` on the clocks, so many days from today. Meetings are not held at the hour when clocks change. */
  const at = (days, time) => {
    const utc = Date.parse(`${day(days)}T${time}:00Z`);
    return onClocks(utc - offsetAt(utc) * minute);
  };
  /** The same, but on a working day: that one or the next. */
  const atWork = (days, time) => {
    const weekday = new Date(`${day(days)}T00:00:00Z`).getUTCDay();
    return at(days + (weekday === 6 ? 2 : weekday === 0 ? 1 : 0), time);
  };
  return { today, day, at, atWork };
};

/** When the sample readings were made: today at 14:10 for as long as that is fresh, else ten past the last hour. */
export const hourOfReadings = (now) => {
  const afternoon = calendarAround(now).at(0, '14:10');
  const age = now - Date.parse(afternoon);
  if (age >= 0 && age < staysFresh) return afternoon;
  const last = Math.floor((now - 10 * minute) / hour) * hour + 10 * minute;
  return onClocks(last);
};
