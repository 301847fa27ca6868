import { css } from 'lit';

/** A month needs the room more than its filters do: they fold above it, where beside it they would cramp it. */
export const roomStyles = css`
  @container (55rem <= inline-size < 90rem) {
    .finder.roomy {
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_gap);
    }
    .roomy .panel > button {
      display: inline-flex;
    }
    .roomy .panel > button[aria-expanded='false'] + div#filters {
      display: none;
    }
    .roomy #filters {
      columns: 15rem;
      margin-block-start: calc(var(--_gap) / 2);
    }
    .roomy #filters > * {
      break-inside: avoid;
    }
  }
`;
