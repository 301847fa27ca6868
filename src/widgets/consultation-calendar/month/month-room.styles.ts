import { css } from 'lit';

/**
 * A month needs the room more than its filters do: they fold above it, where beside it they would cramp it, under a button
 * beside the search, as they do in narrower views of every kind.
 */
export const roomStyles = css`
  @container (55rem <= inline-size < 90rem) {
    .finder.roomy {
      grid-template-columns: minmax(0, 1fr) auto;
      gap: calc(var(--_gap) / 2);
    }
    .finder.roomy > form {
      grid-column: 1;
    }
    .finder.roomy > .panel {
      display: contents;
    }
    .roomy > .panel > button {
      align-self: end;
      min-block-size: 2.75rem;
    }
    .finder.roomy > .found,
    .roomy #filters {
      grid-column: 1 / -1;
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
