import { unsafeCSS } from 'lit';

const lines = (count: number, line: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => line(at)).join('');

/** The lanes, columns and spans of bars as classes: a strict page refuses them as a style. */
export const lineStyles = unsafeCSS(
  lines(5, (at) => `.l${at}{--_lanes:${at}}.r${at}{grid-row:${at + 1}}`) +
    lines(7, (at) => `.c${at}{grid-column-start:${at + 1}}.d${at + 1}{grid-column-end:span ${at + 1}}`),
);
