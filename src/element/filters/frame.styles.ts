import { css } from 'lit';

/** How a search field, filters and what is found stand together; there before the filters are. */
export const frameStyles = css`
  .finder {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_gap);
    margin-block-start: var(--_gap);
  }
  form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_gap) / 4);
  }
  [part='count'] {
    font-weight: 600;
  }
  .summary {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: calc(var(--_gap) / 2) var(--_gap);
  }
  @container (inline-size >= 55rem) {
    .filtered {
      grid-template-columns: 15rem minmax(0, 1fr);
      gap: calc(var(--_gap) * 1.5);
    }
    .filtered form {
      grid-column: 1 / -1;
    }
  }
  @media print {
    form {
      display: none;
    }
  }
`;
