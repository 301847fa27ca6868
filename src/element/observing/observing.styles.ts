import { css } from 'lit';

export const observingStyles = css`
  .observing {
    display: grid;
    place-content: start;
    place-items: start;
    gap: calc(var(--_gap) / 4);
  }
  .toggle[aria-pressed='true'] {
    border-color: var(--_accent);
    background: color-mix(in srgb, var(--_accent) 12%, transparent);
    font-weight: 600;
  }
  @media (forced-colors: active) {
    .toggle[aria-pressed='true'] {
      border-width: 3px;
    }
  }
  @media print {
    .observing {
      display: none;
    }
  }
`;
