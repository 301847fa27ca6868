import { css } from 'lit';

// All that lies on the axis does so by two numbers from 0 to 1. On the narrow, the words stand above the bar and stay in
// view while it scrolls; on the wide there is room for twelve months beside them.
export const windowsStyles = css`
  .windows {
    --_words: 0rem;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_gap) / 2);
    margin-block-start: var(--_gap);
  }
  .toolbar,
  .legend {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
  }
  .legend {
    column-gap: var(--_gap);
  }
  .legend > span {
    display: inline-flex;
    align-items: center;
    gap: 0.25rem;
  }
  .windows [part='range'] {
    font-size: 1.125em;
  }
  .scroller {
    overflow-x: auto;
    padding-block-end: 0.5rem;
  }
  .months,
  .scroller ul {
    min-inline-size: calc(var(--_months) * 3rem + var(--_words) + 1.5rem);
  }
  .months {
    position: relative;
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(0, 1fr);
    padding-inline: calc(var(--_words) + 0.75rem) 0.75rem;
    padding-block-end: 1.5em;
    color: var(--_muted);
    line-height: 1.25;
  }
  .months span {
    display: grid;
    align-content: start;
    justify-items: start;
    padding-inline-start: 0.25rem;
    border-inline-start: 1px solid var(--_border);
    overflow-wrap: normal;
  }
  .months b {
    font-weight: 400;
  }
  .months i {
    position: absolute;
    inset-block-end: 0;
    inset-inline-start: calc(var(--_words) + 0.75rem + (100% - var(--_words) - 1.5rem) * var(--_from));
    color: var(--civic-text, inherit);
    font-style: normal;
    translate: -50%;
    scroll-initial-target: nearest;
    font-weight: 600;
    white-space: nowrap;
  }
  .months i:dir(rtl) {
    translate: 50%;
  }
  [part~='window'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    border-block-start: 1px solid var(--_border);
    break-inside: avoid;
  }
  .windows .what {
    position: sticky;
    inset-inline-start: 0;
    display: grid;
    justify-items: start;
    align-content: center;
    justify-content: stretch;
    gap: 0;
    max-inline-size: calc(100cqi - 0.5rem);
    padding: 0.5rem 0.25rem;
    border: 0;
    border-radius: 0;
    color: inherit;
    text-align: start;
    text-decoration: none;
  }
  .what [part='title'] {
    color: var(--_accent);
    font-weight: 600;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .what:hover [part='title'] {
    text-decoration-thickness: 2px;
  }
  .what .status {
    font-size: 0.875em;
    font-weight: 400;
  }
  .windows .what:focus-visible {
    outline-offset: -2px;
  }
  .track {
    position: relative;
    min-block-size: 2.25rem;
    margin-inline: 0.75rem;
    background: repeating-linear-gradient(
      to right,
      var(--_border) 0 1px,
      transparent 1px calc(100% / var(--_months))
    );
  }
  /* Firefox loses lines of that; WebKit would place these a few pixels off. */
  @supports (-moz-appearance: none) {
    .track {
      background: linear-gradient(to right, var(--_border) 1px, transparent 1px) 0 0 /
        calc(100% / var(--_months)) 100%;
    }
  }
  [data-today] .track::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: calc(var(--_today) * 100%);
    border-inline-start: 2px dashed currentcolor;
    translate: -1px;
  }
  .bar,
  .phase,
  .flag,
  .track .meeting {
    position: absolute;
    inset-block-start: 0.75rem;
    inset-inline-start: calc(var(--_from) * 100%);
    inline-size: calc((var(--_to) - var(--_from)) * 100%);
    block-size: 0.875rem;
  }
  .bar {
    min-inline-size: 4px;
    border: 1px solid var(--_accent);
    border-radius: 0.25rem;
    background: color-mix(in srgb, var(--_accent) 35%, transparent);
  }
  .bar[data-before] {
    border-inline-start: 3px dotted var(--_accent);
    border-start-start-radius: 0;
    border-end-start-radius: 0;
  }
  .bar[data-after] {
    border-inline-end: 3px dotted var(--_accent);
    border-start-end-radius: 0;
    border-end-end-radius: 0;
  }
  [data-status='planned'] .bar {
    background: none;
  }
  :is([data-status='closed'], [data-status='report'], [data-status='effects']) .bar {
    border-color: var(--_control);
    background: var(--_border);
  }
  :is([data-status='cancelled'], [data-status='postponed'], [data-status='withdrawn']) .bar {
    border-color: var(--_control);
    border-style: dashed;
    background: none;
  }
  .phase {
    border-inline-start: 1px solid var(--_accent);
  }
  .phase:nth-child(odd of .phase) {
    background: color-mix(in srgb, var(--_accent) 45%, transparent);
  }
  .flag {
    inset-block-start: 0;
    inline-size: 1.25rem;
    margin-inline-start: -0.625rem;
    color: var(--_accent);
  }
  .windows :is(.flag, .legend) svg {
    fill: currentcolor;
  }
  .flag svg {
    inline-size: 1.25rem;
    block-size: 1.75rem;
  }
  [data-status='closing-soon'] .flag {
    color: light-dark(#8a3b00, #ffbe85);
  }
  .meeting {
    inline-size: 0.625rem;
    block-size: 0.625rem;
    border: 2px solid currentcolor;
    border-radius: 50%;
    background: var(--civic-surface, Canvas);
  }
  .track .meeting {
    inset-block-start: 0.875rem;
    inline-size: 0.625rem;
    block-size: 0.625rem;
    margin-inline-start: -0.3125rem;
  }
  @container (inline-size >= 55rem) {
    .windows {
      --_words: 17rem;
    }
    [part~='window'] {
      grid-template-columns: var(--_words) minmax(0, 1fr);
    }
    .track {
      min-block-size: 3rem;
    }
  }
  @media print {
    .windows {
      --_words: 15rem;
    }
    [part~='window'] {
      grid-template-columns: var(--_words) minmax(0, 1fr);
    }
    .windows * {
      print-color-adjust: exact;
    }
    .windows .what {
      display: grid;
    }
    .scroller {
      overflow: visible;
    }
    .months,
    .scroller ul {
      min-inline-size: 0;
    }
  }
`;
