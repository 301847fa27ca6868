import { css } from 'lit';

export const takeHomeStyles = css`
  .exports,
  .take-home {
    display: grid;
    gap: calc(var(--_gap) / 2);
  }
  :is(.exports, .take-home) ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  :is(.exports, .take-home) [role='group'] {
    display: grid;
    gap: 0.5rem;
  }
  :is(.exports, .take-home) [role='group'] > p:first-child {
    font-weight: 600;
  }
  .address {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  @media print {
    .exports,
    .take-home {
      display: none;
    }
  }
`;
