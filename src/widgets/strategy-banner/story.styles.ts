import { css } from 'lit';

// On the line of years a word stands over its point and never beyond the line: what room there is beside it is shared
// out. The line itself is drawn with borders, which stay in print and in forced colours.

export const storyStyles = css`
  .body > .side {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr));
  }
  @container (inline-size >= 55rem) {
    .body > .side {
      grid-template-columns: 100%;
      padding-inline-start: calc(var(--_gap) * 1.5);
      border-inline-start: 1px solid var(--_border);
    }
  }
  section > [part='heading'] {
    margin-block-end: calc(var(--_gap) / 2);
    font-size: 1.125em;
  }
  .timeline {
    font-variant-numeric: tabular-nums;
  }
  .timeline p {
    display: flex;
    max-inline-size: none;
    white-space: nowrap;
  }
  .timeline p::before,
  .timeline p::after {
    content: '';
  }
  .now::before {
    flex: var(--_now) 0 0;
  }
  .now::after {
    flex: calc(100 - var(--_now)) 0 0;
  }
  .now span {
    color: var(--_accent);
    font-weight: 600;
  }
  .years::before {
    flex: var(--_from) 0 0;
  }
  .years::after {
    flex: calc(100 - var(--_to)) 0 0;
  }
  .years > span {
    display: flex;
    flex: calc(var(--_to) - var(--_from)) 0 0;
    justify-content: space-between;
    gap: 0.75em;
    min-inline-size: max-content;
    color: var(--_muted);
  }
  .track {
    position: relative;
    block-size: 1rem;
    background: linear-gradient(var(--_border)) center / 100% 1px no-repeat;
  }
  .track::before,
  .track::after {
    position: absolute;
    box-sizing: border-box;
    content: '';
  }
  .track::before {
    inset-block-start: calc(50% - 2px);
    inset-inline-start: calc(var(--_from) * 1%);
    inline-size: calc((var(--_to) - var(--_from)) * 1%);
    border-block-start: 4px solid var(--_control);
    border-radius: 2px;
  }
  .track::after {
    inset-block: 0;
    inset-inline-start: clamp(0px, var(--_now) * 1% - 1px, 100% - 2px);
    border-inline-start: 2px solid var(--_accent);
  }
  figure {
    padding-inline-start: var(--_gap);
    border-inline-start: 3px solid var(--_accent);
    break-inside: avoid;
  }
  figcaption {
    margin-block-start: calc(var(--_gap) / 4);
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
  [part='vision'] p {
    white-space: pre-line;
  }
  [part='documents'],
  [part='related'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: calc(var(--_gap) / 2);
  }
  :is([part='documents'], [part='related']) .muted {
    display: inline-block;
    max-inline-size: 100%;
  }
  dt {
    color: var(--_muted);
    font-size: 0.875em;
  }
  [part='milestones'] li {
    position: relative;
    padding-block-end: calc(var(--_gap) / 2);
    padding-inline-start: 1.5rem;
    break-inside: avoid;
  }
  [part='milestones'] li::before {
    position: absolute;
    inset-block-start: 0.5em;
    inset-inline-start: 0;
    inline-size: 0.625rem;
    block-size: 0.625rem;
    border: 0.3125rem solid var(--_accent);
    border-radius: 50%;
    content: '';
  }
  [part='milestones'] .ahead::before {
    border-width: 2px;
  }
  [part='milestones'] li:not(:last-child)::after {
    position: absolute;
    inset-block: 1.375em -0.25em;
    inset-inline-start: 0.25rem;
    border-inline-start: 2px solid var(--_border);
    content: '';
  }
`;
