import { css } from 'lit';

export const planStyles = css`
  [part='goals'] > summary {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.25em 0.75em;
    padding-block: 0.5em;
    border-block: 1px solid var(--_border);
    cursor: pointer;
  }
  [part='goals'] > summary::before {
    inline-size: 0.4em;
    block-size: 0.4em;
    border: solid currentcolor;
    border-width: 0 2px 2px 0;
    content: '';
    transform: rotate(45deg) translate(-0.2em, -0.2em);
  }
  [part='goals'][open] > summary::before {
    transform: rotate(-135deg);
  }
  summary > [part='heading'] {
    margin: 0;
    font-size: 1.125em;
  }
  .goals {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_gap) * 1.5);
    margin-block-start: var(--_gap);
  }
  .goals .goals {
    gap: var(--_gap);
    padding-inline-start: var(--_gap);
    border-inline-start: 1px solid var(--_border);
  }
  [part='goal'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_gap) / 2);
  }
  [part='goal-heading'] {
    font-size: 1.0625em;
  }
  .goals .goals [part='goal-heading'] {
    font-size: 1em;
  }
  .number {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  .text {
    white-space: pre-line;
  }
  [part='goal'] .standing {
    display: flex;
    align-items: center;
    gap: 0.375rem;
    font-weight: 600;
  }
  [data-goal='at-risk'],
  [data-goal='late'] {
    color: light-dark(#8a3b00, #ffbe85);
  }
  [part='measure'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_gap) / 2);
    padding: calc(var(--_gap) * 0.75) var(--_gap);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    break-inside: avoid;
  }
  .measure {
    font-weight: 600;
  }
  .progress {
    display: grid;
    gap: 0.25rem;
    max-inline-size: none;
  }
  .bar {
    inline-size: 100%;
    block-size: 0.5rem;
    stroke-linecap: butt;
    stroke-width: 1;
  }
  :host(:dir(rtl)) .bar {
    transform: scaleX(-1);
  }
  .way {
    stroke: var(--_border);
  }
  .gone {
    stroke: var(--_accent);
  }
  [part='measure'] .facts {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_gap) / 2) calc(var(--_gap) * 1.5);
    font-variant-numeric: tabular-nums;
  }
  figure[part='series'] {
    padding: 0;
    border: 0;
  }
  .chart {
    display: block;
    inline-size: 100%;
    block-size: 4.5rem;
  }
  .chart path {
    vector-effect: non-scaling-stroke;
  }
  .line {
    stroke: var(--_accent);
    stroke-width: 2;
  }
  .dots {
    stroke: var(--_accent);
    stroke-width: 7;
  }
  .aim {
    stroke: var(--_control);
    stroke-dasharray: 4 4;
  }
  details > summary {
    cursor: pointer;
  }
  table {
    margin-block-start: 0.5em;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  :is(th, td) {
    padding: 0.25em 1.5em 0.25em 0;
    border-block-end: 1px solid var(--_border);
    font-weight: inherit;
    text-align: start;
  }
  thead th {
    color: var(--_muted);
  }
  [part='values'] ul {
    display: grid;
    gap: calc(var(--_gap) / 2);
  }
  @media (forced-colors: active) {
    .gone,
    .line,
    .dots {
      stroke: Highlight;
    }
    .bar {
      border: 1px solid CanvasText;
    }
    .way {
      stroke: Canvas;
    }
  }
  /* Nobody opens anything on paper. */
  @media print {
    :is([part='goals'], [part='goal'] > details)::details-content {
      content-visibility: visible;
    }
    [part='goals'] > summary::before {
      display: none;
    }
  }
`;
