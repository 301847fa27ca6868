import { css } from 'lit';

/** The looks of notes on a feed that is old, incomplete or cannot be had. */
export const feedNotesStyles = css`
  .state {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_gap) / 2) var(--_gap);
  }
  .state:not(:last-child) {
    margin-block-end: var(--_gap);
  }
  .state[data-state] {
    padding: calc(var(--_gap) / 2) var(--_gap);
    border-inline-start: 3px solid var(--_control);
  }
`;
