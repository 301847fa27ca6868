import { css } from 'lit';

export const mattersStyles = css`
  .share {
    display: grid;
    gap: calc(var(--_gap) / 2);
  }
  [part='observed'] {
    display: grid;
    gap: var(--_gap);
    margin-block-start: var(--_gap);
    padding: calc(var(--_gap) * 1.25);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    > ul {
      display: grid;
    }
    > ul > li {
      display: grid;
      gap: calc(var(--_gap) / 4);
      padding-block: calc(var(--_gap) / 2);
      border-block-end: 1px solid var(--_border);
    }
    li button {
      justify-self: start;
    }
    > ul > li:last-child {
      border: 0;
    }
  }
  .new {
    padding-inline-start: calc(var(--_gap) / 2);
    border-inline-start: 3px solid var(--_accent);
  }
  @container (inline-size >= 44rem) {
    [part='observed'] > ul > li {
      grid-template-columns: minmax(0, 1fr) auto;
      column-gap: var(--_gap);
      > p {
        grid-column: 1;
      }
      > button {
        grid-area: 1 / 2 / span 3;
        align-self: center;
      }
    }
  }
`;
