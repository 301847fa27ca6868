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
  .ways {
    display: grid;
    justify-items: start;
    gap: 0.5rem;
    margin-block-start: calc(var(--_gap) / 2);
  }
  @media print {
    .ways,
    .skip {
      display: none;
    }
  }
`;
