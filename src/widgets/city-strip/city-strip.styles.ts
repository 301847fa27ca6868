import { css } from 'lit';

export const styles = css`
  ul {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_gap) / 2) calc(var(--_gap) * 2);
  }
  li {
    display: flex;
    align-items: center;
    gap: calc(var(--_gap) * 0.625);
    min-inline-size: 0;
    line-height: 1.3;
    svg {
      inline-size: 2em;
      block-size: 2em;
      color: var(--_accent);
    }
  }
  [part='portal'] {
    min-block-size: 2.25rem;
    a {
      align-content: center;
      min-block-size: inherit;
    }
  }
  /* The links at the start of the line, what the city tells at its end. */
  :nth-last-child(1 of [part='portal']) {
    margin-inline-end: auto;
  }
  b {
    font-variant-numeric: tabular-nums;
  }
  [part='phone'] {
    display: inline-block;
    align-content: center;
    min-block-size: 2rem;
    font-size: 1.25em;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .small {
    margin-block-start: 0.125rem;
  }
  [data-stale] b {
    color: var(--_muted);
  }
  [part='warning'] {
    flex-basis: 100%;
    padding: calc(var(--_gap) / 2) var(--_gap);
    border: 1px solid var(--_tone);
    border-inline-start-width: 4px;
    border-radius: var(--_radius);
    --_tone: light-dark(#8a3b00, #ffbe85);
    svg {
      color: var(--_tone);
    }
  }
  @container (inline-size < 30rem) {
    ul {
      display: grid;
      grid-template-columns: 1fr 1fr;
      align-items: start;
      gap: var(--_gap);
    }
    [part='helpline'],
    [part='warning'] {
      grid-column: 1 / -1;
    }
  }
  @media (pointer: coarse) {
    [part='portal'],
    [part='phone'] {
      min-block-size: 2.75rem;
    }
  }
`;
