import { css } from 'lit';

export const finderStyles = css`
  .skip:not(:focus) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    min-block-size: 0;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .letters {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem;
    margin-block: calc(var(--_gap) / 2);
  }
  .letters button {
    min-inline-size: 2rem;
    min-block-size: 2rem;
    padding: 0 0.25rem;
  }
  .letters [aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  @media (pointer: coarse) {
    .letters button {
      min-inline-size: 2.75rem;
      min-block-size: 2.75rem;
    }
  }
  @media print {
    .letters,
    .skip {
      display: none;
    }
  }
`;
