import { css } from 'lit';

/** The looks of a widget that has nothing to show yet, and of words in another language. */
export const feedViewStyles = css`
  /* Words of another language than the page's, perhaps of the other direction: each text runs its own way, and stands where
     the page's would. */
  .foreign:dir(rtl) {
    text-align: right;
  }
  .foreign :is(p, h1, h2, h3, h4, h5, h6, li, dt, dd, time, span, label, legend) {
    unicode-bidi: plaintext;
  }
  .skeleton {
    display: grid;
    gap: calc(var(--_gap) / 2);
    opacity: 0;
    animation: appear 0s 300ms forwards;
  }
  .skeleton span {
    block-size: 1.25em;
    border-radius: var(--_radius);
    background: color-mix(in srgb, currentcolor 10%, transparent);
  }
  .skeleton span:last-child {
    inline-size: 60%;
  }
  @keyframes appear {
    to {
      opacity: 1;
    }
  }
`;
