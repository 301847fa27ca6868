import { css } from 'lit';

export const mattersStyles = css`
  .share {
    display: grid;
    gap: calc(var(--_gap) / 2);
  }
  [part='observed'] {
    display: grid;
    gap: var(--_gap);
    margin-block-start: calc(var(--_gap) * 1.5);
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
  }
  .new {
    padding-inline-start: calc(var(--_gap) / 2);
    border-inline-start: 3px solid var(--_accent);
  }
`;
