import { css } from 'lit';

/** The looks of the fields that people fill in. Below 16px phones zoom in on one. */
export const searchFieldStyles = css`
  label[for='query'] {
    font-weight: 600;
  }
  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-items: center;
  }
  .field > * {
    grid-area: 1 / 1;
  }
  .field svg {
    margin-inline-start: 0.75rem;
    pointer-events: none;
  }
  :is([type='search'], [type='date'], select) {
    min-block-size: 2.75rem;
    max-inline-size: 100%;
    padding: 0.5rem 0.75rem;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    font-size: max(1em, 1rem);
  }
  :is([type='search'], [type='date'], select):focus-visible {
    border-radius: var(--_radius);
  }
  .field [type='search'] {
    padding-inline-start: 2.75rem;
  }
  [type='checkbox'] {
    accent-color: var(--_accent);
  }
`;
