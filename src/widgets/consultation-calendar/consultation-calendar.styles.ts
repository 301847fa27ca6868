import { css } from 'lit';

export const styles = css`
  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: calc(var(--_gap) / 2) var(--_gap);
    margin-block-end: var(--_gap);
  }
  .views {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem;
  }
  .views [aria-pressed='true'] {
    border-color: var(--_accent);
    color: var(--_accent);
    font-weight: 600;
    box-shadow: inset 0 -2px var(--_accent);
  }
  [part='heading'] + p {
    margin-block: calc(var(--_gap) / 2);
  }
  [part='group'] {
    margin-block-start: calc(var(--_gap) * 1.5);
  }
  section > :is(h2, h3, h4, h5, h6),
  summary {
    padding-block-end: calc(var(--_gap) / 2);
    border-block-end: 1px solid var(--_border);
    font-size: 1.125em;
    font-weight: 600;
  }
  summary {
    min-block-size: 2.75rem;
    align-content: center;
    cursor: pointer;
  }
  summary > :is(h2, h3, h4, h5, h6) {
    display: inline;
    font: inherit;
  }
  [part='zone'] {
    margin-block-start: calc(var(--_gap) / 4);
  }
  .count {
    color: var(--_muted);
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }
  [part~='entry'] {
    display: grid;
    grid-template-columns: 4rem minmax(0, 1fr);
    gap: calc(var(--_gap) / 2) var(--_gap);
    padding-block: var(--_gap);
    border-block-end: 1px solid var(--_border);
    break-inside: avoid;
  }
  /* Of a longer list: what is never scrolled to, as by a picture of the whole page, stays blank. */
  [part='group'] > ul > :nth-child(n + 9) {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 9rem;
    overflow-clip-margin: 0.5rem;
  }
  .date {
    display: grid;
    align-content: start;
    justify-items: center;
    line-height: 1.1;
    font-variant-numeric: tabular-nums;
  }
  .date b {
    font-size: 1.75em;
    font-weight: 600;
  }
  .what {
    display: grid;
    align-content: start;
    gap: calc(var(--_gap) / 4);
    min-inline-size: 0;
  }
  .what :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.125em;
  }
  button.link {
    justify-content: start;
    min-block-size: 1.5rem;
    padding: 0;
    border: 0;
    color: var(--_accent);
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  [part='take-home'] {
    margin-block-start: calc(var(--_gap) * 1.5);
  }
  .when {
    color: var(--_muted);
  }
  .marks {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.5rem;
    margin-block-start: calc(var(--_gap) / 4);
  }
  .marks li {
    padding: 0.0625rem 0.5rem;
    border: 1px solid var(--_border);
    border-radius: 1rem;
  }
  .standing,
  [part='disclosure'],
  article > .observing {
    grid-column: 2 / -1;
  }
  .standing {
    display: grid;
    align-content: start;
    gap: calc(var(--_gap) / 2);
  }
  .status {
    display: flex;
    align-items: center;
    gap: 0.375rem;
    font-weight: 600;
  }
  [data-status='planned'] .status {
    color: var(--_muted);
    font-weight: 400;
  }
  [data-status='closing-soon'] .status {
    color: light-dark(#8a3b00, #ffbe85);
  }
  [data-status='cancelled'] .what a,
  [data-status='withdrawn'] .what a {
    text-decoration: line-through;
  }
  section > button,
  details > button {
    margin-block-start: var(--_gap);
  }
  @media screen {
    @container (inline-size >= 40rem) {
      [part~='entry'] {
        /* Where a page sets its text large, the title keeps its room. */
        grid-template-columns: 4rem minmax(0, 1fr) fit-content(50%);
      }
      .standing {
        grid-column: 3;
        justify-items: end;
      }
    }
  }
  @container (inline-size < 30rem) {
    .standing .button {
      inline-size: 100%;
    }
  }
  @media (pointer: coarse) {
    [part='entry-heading'] > :is(a, .link) {
      display: inline-block;
      padding-block: 0.75rem;
    }
  }
  @media (forced-colors: active) {
    .views [aria-pressed='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
  @media print {
    .views {
      display: none;
    }
    [part='group'] > ul > li {
      content-visibility: visible;
    }
    .standing {
      justify-items: start;
    }
    details:not([open])::details-content {
      content-visibility: visible;
    }
    summary {
      list-style: none;
    }
    button.link {
      display: inline;
      color: inherit;
      text-decoration: none;
    }
    [part='disclosure']:not([open]),
    [part='take-home'] {
      display: none;
    }
  }
`;
