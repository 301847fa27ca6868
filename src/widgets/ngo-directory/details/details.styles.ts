import { css } from 'lit';

/** What is in the details of an organisation, beyond what all details have. */
export const detailsStyles = css`
  .details :is(.ways, .files ul) {
    display: grid;
    gap: calc(var(--_gap) / 2);
  }
  .details :is(.places, ul.services) {
    display: grid;
    gap: var(--_gap);
  }
  .way {
    display: flex;
    gap: 0.5rem;
  }
  .way svg {
    margin-block-start: 0.125em;
    color: var(--_muted);
  }
  .way a {
    display: inline-block;
    min-block-size: 1.5rem;
  }
  .strong {
    font-weight: 600;
  }
  .lines {
    white-space: pre-line;
  }
  .summary {
    font-weight: 500;
  }
  .description :is(p, ul, ol) + :is(p, ul, ol) {
    margin-block-start: 0.75em;
  }
  .description ul {
    padding-inline-start: 1.5rem;
    list-style: disc;
  }
  .hours {
    display: grid;
    gap: 0.25rem;
  }
  .hours > p > span {
    display: flex;
    gap: 0.375rem;
  }
  .hours table {
    inline-size: fit-content;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  .hours :is(th, td) {
    padding: 0.125rem 1.5rem 0.125rem 0;
    text-align: start;
    font-weight: 400;
    vertical-align: baseline;
  }
  .hours [aria-current] :is(th, td) {
    font-weight: 600;
  }
  .number {
    margin-inline-end: 0.25rem;
    font-variant-numeric: tabular-nums;
  }
  .details button.small {
    min-block-size: 1.75rem;
    padding-block: 0.125rem;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  .details > .actions {
    padding-block-start: var(--_gap);
    border-block-start: 1px solid var(--_border);
  }
  .organisations > :has(> [part='disclosure'][open]) {
    grid-column: 1 / -1;
  }
  @media (pointer: coarse) {
    .details button.small {
      min-block-size: 2.75rem;
    }
    .way a {
      min-block-size: 2.75rem;
      align-content: center;
    }
  }
  @media print {
    .actions {
      display: none;
    }
  }
`;
