import { css } from 'lit';

/** The looks of news, below the cards and in them. */
export const newsStyles = css`
  section > :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.125em;
  }
  [part='latest'] {
    margin-block-start: calc(var(--_gap) * 1.5);
  }
  .news li {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 var(--_gap);
    padding-block: calc(var(--_gap) / 2);
    border-block-end: 1px solid var(--_border);
  }
  .what .news li:last-child {
    border: 0;
  }
`;
