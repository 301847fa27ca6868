import { css } from 'lit';

/** A month on paper: the days, and all that they hold below them. */
export const printStyles = css`
  @media print {
    [part='month-toolbar'],
    [part~='chosen']::before {
      display: none;
    }
    [part~='chosen'] {
      background: none;
    }
    [part='agenda'] {
      grid-area: auto / 1 / auto / -1;
    }
    [part~='day'] > button {
      display: block;
    }
    [part~='agenda-entry'],
    tr {
      break-inside: avoid;
    }
    [part~='agenda-entry'] {
      content-visibility: visible;
    }
  }
`;
