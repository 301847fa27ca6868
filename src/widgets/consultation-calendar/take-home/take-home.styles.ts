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
  :is(.exports, .take-home) input {
    flex: 1 1 14rem;
    min-inline-size: 0;
    min-block-size: 2.25rem;
    padding-inline: 0.5rem;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
  }
  .copied:empty {
    margin: 0;
  }
  @media (pointer: coarse) {
    :is(.exports, .take-home) input {
      min-block-size: 2.75rem;
    }
  }
  @media print {
    .exports,
    .take-home {
      display: none;
    }
  }
`;
