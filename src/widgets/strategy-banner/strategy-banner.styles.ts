import { css } from 'lit';

export const styles = css`
  :host > *,
  section {
    min-inline-size: 0;
  }
  [part='heading'] {
    font-size: 1.5em;
  }
  :is(section) > [part='heading'],
  dt {
    font-size: 1em;
    font-weight: 600;
  }
  [part='adoption'] {
    margin-block-start: calc(var(--_gap) / 2);
  }
  [part='adoption']::first-letter {
    text-transform: uppercase;
  }
  [part='status'] {
    display: inline-flex;
    align-items: center;
    gap: 0.375rem;
    margin-block-start: calc(var(--_gap) / 2);
    padding: 0.125rem 0.75rem 0.125rem 0.5rem;
    border: 1px solid var(--_control);
    border-radius: 1rem;
    font-weight: 600;
  }
  [data-status='in-force'] {
    border-color: var(--_accent);
    color: var(--_accent);
  }
  [data-status='ends-soon'] {
    border-color: currentcolor;
    color: light-dark(#8a3b00, #ffbe85);
  }
  .timeline {
    position: relative;
    margin-block-start: var(--_gap);
    padding-block: 1.75em;
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  .timeline span {
    line-height: 1.5;
    white-space: nowrap;
  }
  .now,
  .years {
    position: absolute;
  }
  .now {
    inset-block-start: 0;
    inset-inline-start: clamp(2.5em, var(--_now), 100% - 2.5em);
    display: flex;
    justify-content: center;
    inline-size: 0;
    color: var(--_accent);
    font-weight: 600;
  }
  .years {
    inset-block-end: 0;
    inset-inline-start: var(--_from);
    display: flex;
    justify-content: space-between;
    gap: 0.75em;
    min-inline-size: calc(var(--_to) - var(--_from));
  }
  /* Drawn with borders: they stay in print and in forced colours. */
  .track {
    position: relative;
    border-block-start: 1px solid var(--_border);
  }
  .track::before,
  .track::after {
    position: absolute;
    content: '';
  }
  .track::before {
    inset-block-start: -4px;
    inset-inline-start: var(--_from);
    inline-size: calc(var(--_to) - var(--_from));
    border-block-start: 7px solid var(--_control);
    border-radius: 4px;
  }
  .track::after {
    inset-block-start: -0.5em;
    inset-inline-start: calc(var(--_now) - 1px);
    block-size: 1em;
    border-inline-start: 2px solid var(--_accent);
  }
  .columns {
    display: grid;
    gap: calc(var(--_gap) * 1.5) calc(var(--_gap) * 2);
    margin-block-start: var(--_gap);
  }
  .columns > * {
    min-inline-size: 0;
  }
  [part='lead'],
  [part='vision'] p {
    white-space: pre-line;
  }
  [part='lead'] {
    font-size: 1.125em;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_gap) / 2) var(--_gap);
    margin-block-start: var(--_gap);
  }
  section,
  figure {
    margin-block-start: calc(var(--_gap) * 1.5);
  }
  .side > :first-child {
    margin-block-start: 0;
  }
  figure {
    padding-inline-start: var(--_gap);
    border-inline-start: 3px solid var(--_accent);
    break-inside: avoid;
  }
  blockquote p::before {
    content: open-quote;
  }
  blockquote p::after {
    content: close-quote;
  }
  blockquote:lang(pl) {
    quotes: '„' '”' '«' '»';
  }
  blockquote:lang(de) {
    quotes: '„' '“' '‚' '‘';
  }
  blockquote:lang(uk) {
    quotes: '«' '»' '„' '“';
  }
  blockquote:lang(en) {
    quotes: '“' '”' '‘' '’';
  }
  [part='milestones'],
  [part='documents'],
  [part='related'] {
    display: grid;
    gap: calc(var(--_gap) / 2);
    margin-block-start: calc(var(--_gap) / 2);
  }
  [part='milestones'] li {
    display: grid;
    position: relative;
    padding-inline-start: 1.5rem;
  }
  [part='milestones'] li::before {
    position: absolute;
    inset-block-start: 0.45em;
    inset-inline-start: 0;
    inline-size: 0.625rem;
    block-size: 0.625rem;
    border: 2px solid var(--_accent);
    border-radius: 50%;
    content: '';
  }
  @container (inline-size >= 48rem) {
    [part='heading'] {
      font-size: 2em;
    }
    .columns {
      grid-template-columns: minmax(0, 1fr) minmax(14rem, 20rem);
    }
  }
`;
