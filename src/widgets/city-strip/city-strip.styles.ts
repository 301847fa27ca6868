import { css } from 'lit';

export const styles = css`
  ul {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_gap) calc(var(--_gap) * 1.5);
  }
  li {
    display: flex;
    align-items: center;
    gap: calc(var(--_gap) / 2);
    line-height: 1.375;
    svg {
      inline-size: 2em;
      block-size: 2em;
      color: var(--_accent);
    }
  }
  div {
    min-inline-size: 0;
  }
  [part='portal'] a,
  [part='helpline'] a {
    display: inline-block;
    align-content: center;
    min-block-size: 2rem;
  }
  /* The links at the start of the line, what the city tells at its end. */
  :nth-last-child(1 of [part='portal']) {
    margin-inline-end: auto;
  }
  [part='phone'] {
    font-size: 1.25em;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  [part='copy'] {
    min-block-size: 2rem;
    padding: 0.25em 0.625em;
    border-color: var(--_border);
    font-size: 0.875em;
    + span {
      margin-inline-start: 0.5em;
    }
  }
  @container (inline-size < 30rem) {
    ul {
      display: grid;
      grid-template-columns: 1fr 1fr;
      align-items: start;
    }
    [part='helpline'] {
      grid-column: 1 / -1;
    }
  }
  @media (pointer: coarse) {
    [part='copy'],
    [part='portal'] a,
    [part='helpline'] a {
      min-block-size: 2.75rem;
    }
  }
`;
