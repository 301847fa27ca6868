// On a 24 grid, each a single line.
const above = 'M7 15a4 4 0 0 1 0-8 5.5 5.5 0 0 1 10.5 1A3.5 3.5 0 0 1 17 15z';

export const sun =
  'M12 8a4 4 0 1 1 0 8 4 4 0 0 1 0-8M12 3v1M12 20v1M3 12h1M20 12h1M5.5 5.5l1 1M17.5 17.5l1 1M5.5 18.5l1-1M17.5 6.5l1-1';
export const cloudSun =
  'M7 20a3.5 3.5 0 0 1 0-7 5 5 0 0 1 9.5 1 3 3 0 0 1 0 6zM11 6.5a4 4 0 0 1 7 4M14 2v1M20 4l-1 1M22 10h-1M8.5 4l1 1';
export const moon = 'M19.5 14.5A8 8 0 0 1 9.5 4.5a8 8 0 1 0 10 10z';
export const cloudMoon =
  'M7 20a3.5 3.5 0 0 1 0-7 5 5 0 0 1 9.5 1 3 3 0 0 1 0 6zM12 7.2A5 5 0 0 1 15 3a5.2 5.2 0 0 0 6.5 6.6 5 5 0 0 1-2.6 2.6';
export const cloud = 'M7 18a4 4 0 0 1 0-8 5.5 5.5 0 0 1 10.5 1A3.5 3.5 0 0 1 17 18z';
export const fog = `${above}M5 18h14M8 21h8`;
export const drizzle = `${above}M8 18v1M12 20v1M16 18v1`;
export const rain = `${above}M9 18l-1 3M13 18l-1 3M17 18l-1 3`;
export const snow = `${above}M9 18v4M7.5 19l3 2M7.5 21l3-2M15 18v4M13.5 19l3 2M13.5 21l3-2`;
export const thunder = `${above}M12 15l-2 4h4l-2 4`;

/** A dial whose hand moves from left (0, best) to right (5, worst); without a hand where nothing is known. */
export function dial(level = NaN): string {
  const angle = (Math.PI * (level + 0.5)) / 6;
  return `M2.5 18a9.5 9.5 0 0 1 19 0${level >= 0 ? `M12 18l${-7 * Math.cos(angle)} ${-7 * Math.sin(angle)}` : ''}`;
}
