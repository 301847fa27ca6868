import { css, type CSSResult } from 'lit';
import { barStyles } from './bar.styles.js';
import { lineStyles } from './month-lines.styles.js';
import { printStyles } from './month-print.styles.js';
import { roomStyles } from './month-room.styles.js';

// A day's button has its whole cell for an area.
const tableStyles = css`
  .month {
    --_line: 1.5rem;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_gap) * 0.75);
  }
  .found > .month {
    margin-block-start: calc(var(--_gap) / 2);
  }
  [part='month-toolbar'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem;
  }
  [part='month-toolbar'] > span {
    display: flex;
    gap: 0.25rem;
    margin-inline-start: 0.25rem;
  }
  [part='month-toolbar'] svg:dir(rtl) {
    scale: -1 1;
  }
  [part='month-toolbar'] > button:has(svg) {
    min-inline-size: 2.25rem;
    padding: 0;
  }
  [part='month-toolbar'] :is(select, input) {
    field-sizing: content;
    min-block-size: 2.25rem;
    padding-inline: 0.25rem;
    border: 1px solid transparent;
    border-block-end-color: var(--_control);
    border-radius: 0;
    background: transparent;
    color: inherit;
    font: inherit;
    font-size: 1.125em;
    font-weight: 600;
  }
  option {
    background: Canvas;
    color: CanvasText;
  }
  [aria-disabled='true'] {
    opacity: 0.6;
    cursor: default;
  }
  table {
    inline-size: 100%;
    border: solid var(--_border);
    border-width: 1px 0 0 1px;
    border-spacing: 0;
    table-layout: fixed;
    isolation: isolate;
  }
  caption {
    font-size: 1.25em;
    font-weight: 600;
    text-align: start;
  }
  th,
  [part~='day'] {
    border: solid var(--_border);
    border-width: 0 1px 1px 0;
    border-inline-end-color: color-mix(in srgb, currentcolor 12%, transparent);
    font-size: 0.875em;
    text-align: start;
  }
  tr > :last-child {
    border-inline-end-color: var(--_border);
  }
  th {
    padding: 0.25rem 0.375rem;
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  [part~='day'] {
    position: relative;
    block-size: 6.5rem;
    padding: 0 0 0.25rem;
    vertical-align: top;
  }
  [part~='weekend'] {
    background: color-mix(in srgb, currentcolor 4%, transparent);
  }
  [part~='outside'] > :not(.bars) {
    color: var(--_muted);
  }
  [part~='day'] > :is(time, [value]) {
    display: block;
    inline-size: 100%;
    min-block-size: 2rem;
    margin-block-end: calc(var(--_lanes) * var(--_line));
    /* The number stands in the middle of so much as two digits take, and the button goes on to the end of its cell. */
    padding: 0.25rem;
    padding-inline-end: calc(100% - 1.75rem);
    border: 0;
    text-align: center;
    white-space: nowrap;
    text-decoration: none;
    font-variant-numeric: tabular-nums;
  }
  [part~='day'] > [value] {
    font-weight: 600;
  }
  [part~='outside'] > [value] {
    font-weight: 400;
  }
  [aria-current] > span {
    display: inline-block;
    min-inline-size: 1.5rem;
    outline: 2px solid var(--_accent);
    border-radius: 1rem;
  }
  [value]::after,
  [part~='chosen']::before {
    content: '';
    position: absolute;
    inset: 0;
  }
  [part~='chosen'] {
    background: color-mix(in srgb, var(--_accent) 12%, transparent);
  }
  [value]:hover::after {
    background: color-mix(in srgb, currentcolor 6%, transparent);
  }
  /* None at the sides: it would cross the words of bars. */
  [part~='chosen']::before {
    border: 0 solid var(--_accent);
    border-block-width: 2px;
    pointer-events: none;
  }
  [part~='day'] > [value]:focus-visible {
    outline-offset: -5px;
  }
  [part='agenda'] {
    display: grid;
    align-content: start;
    gap: calc(var(--_gap) / 2);
  }
  [part='agenda-heading'] {
    font-size: 1.125em;
    scroll-margin-block-end: 8rem;
  }
  [part~='agenda-entry'] {
    padding-block: calc(var(--_gap) / 2);
    border-block-start: 1px solid var(--_border);
  }
  /* Of a longer agenda: what is never scrolled to, as by a picture of the whole page, stays blank. */
  [part~='agenda-entry']:nth-child(n + 9) {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 5.5rem;
    overflow-clip-margin: 0.5rem;
  }
  .link {
    display: inline;
    min-block-size: 1.5rem;
    padding: 0;
    border: 0;
    color: var(--_accent);
    text-align: start;
    text-decoration: underline;
  }
  @media screen {
    caption span {
      position: absolute;
      clip-path: inset(50%);
    }
  }
  @container (inline-size < 40rem) {
    .month {
      --_line: 0.4375rem;
    }
    [part='month-toolbar'] :is(select, input) {
      font-size: 1em;
    }
    th {
      padding-inline: 0;
      text-align: center;
    }
    [data-narrow] > span {
      display: none;
    }
    [data-narrow]::before {
      content: attr(data-narrow);
    }
    [part~='day'] {
      block-size: 3.75rem;
    }
    [part~='chosen']::before {
      block-size: 100%;
    }
    [part~='day'] > :is(time, [value]) {
      padding-inline: 0;
    }
  }
  @container (inline-size >= 55rem) {
    .month {
      grid-template-columns: minmax(0, 1fr) 18rem;
    }
    [part='month-toolbar'] {
      grid-column: 1 / -1;
    }
    [part='agenda'] {
      position: sticky;
      inset-block-start: var(--_gap);
      grid-area: 2 / 2 / 4;
      align-self: start;
    }
  }
  @media (pointer: coarse) {
    [part~='agenda-entry'] > :is(a, .link) {
      display: inline-block;
      padding-block: 0.625rem;
    }
    [part='month-toolbar'] :is(button, select, input) {
      min-block-size: 2.75rem;
      min-inline-size: 2.75rem;
    }
  }
`;

/** The looks of the month. */
export const monthStyles: readonly CSSResult[] = [
  tableStyles,
  roomStyles,
  barStyles,
  lineStyles,
  printStyles,
];
