import { html, type TemplateResult } from 'lit';

// On a 24 grid, each a single line.
const above = 'M7 15a4 4 0 0 1 0-8 5.5 5.5 0 0 1 10.5 1A3.5 3.5 0 0 1 17 15z';

export const sun =
  'M12 8a4 4 0 1 1 0 8 4 4 0 0 1 0-8M12 3v1M12 20v1M3 12h1M20 12h1M5.5 5.5l1 1M17.5 17.5l1 1M5.5 18.5l1-1M17.5 6.5l1-1';
export const cloudSun =
  'M7 20a3.5 3.5 0 0 1 0-7 5 5 0 0 1 9.5 1 3 3 0 0 1 0 6zM11 6.5a4 4 0 0 1 7 4M14 2v1M20 4l-1 1M22 10h-1M8.5 4l1 1';
export const cloud = 'M7 18a4 4 0 0 1 0-8 5.5 5.5 0 0 1 10.5 1A3.5 3.5 0 0 1 17 18z';
export const fog = `${above}M5 18h14M8 21h8`;
export const drizzle = `${above}M8 18v1M12 20v1M16 18v1`;
export const rain = `${above}M9 18l-1 3M13 18l-1 3M17 18l-1 3`;
export const snow = `${above}M9 18v4M7.5 19l3 2M7.5 21l3-2M15 18v4M13.5 19l3 2M13.5 21l3-2`;
export const thunder = `${above}M12 15l-2 4h4l-2 4`;
export const phone = 'M8 4H5a2 2 0 0 0-2 2 15 15 0 0 0 15 15 2 2 0 0 0 2-2v-3l-4-2-2 2a12 12 0 0 1-6-6l2-2z';
export const caution = 'M12 4L3 20h18zM12 10v4M12 17h.01';

/** A dial whose hand moves from left (0, best) to right (5, worst); without a hand where nothing is known. */
export function dial(level = NaN): string {
  const angle = (Math.PI * (level + 0.5)) / 6;
  return `M2.5 18a9.5 9.5 0 0 1 19 0${level >= 0 ? `M12 18l${-7 * Math.cos(angle)} ${-7 * Math.sin(angle)}` : ''}`;
}

export const drawn = (path: string): TemplateResult =>
  html`<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d=${path}></path></svg>`;
