import { css } from 'lit';

/** Further links, side by side below what one is most likely to want. */
export const otherLinksStyles = css`
  .others {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_gap);
    a {
      display: inline-block;
      min-block-size: 2rem;
      align-content: center;
    }
  }
  @media (pointer: coarse) {
    .others a {
      min-block-size: 2.75rem;
    }
  }
`;
