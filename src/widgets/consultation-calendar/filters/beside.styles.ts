import { css } from 'lit';

/** Where the filters are folded and there is room, their button stands beside the search. */
export const besideStyles = css`
  @container (40rem <= inline-size < 55rem) {
    .finder.filtered {
      grid-template-columns: minmax(0, 1fr) auto;
      gap: var(--_gap) calc(var(--_gap) / 2);
    }
    .filtered > .panel {
      display: contents;
    }
    .filtered > .panel > button {
      align-self: end;
      min-block-size: 2.75rem;
    }
    .filtered > .found,
    .filtered #filters {
      grid-column: 1 / -1;
    }
  }
`;
