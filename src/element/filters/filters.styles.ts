import { css } from 'lit';

export const filterStyles = css`
  .panel > button[aria-expanded='false'] + div {
    display: none;
  }
  .panel details {
    border-block-start: 1px solid var(--_border);
  }
  #filters > :first-child {
    border-block-start: 0;
  }
  .panel > button + div {
    margin-block-start: calc(var(--_gap) / 4);
  }
  .panel summary {
    min-block-size: 2.5rem;
    align-content: center;
    border: 0;
    padding: 0.25rem 0;
    font-size: inherit;
    font-weight: 600;
  }
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0 0 calc(var(--_gap) / 2);
    border: 0;
  }
  .panel label,
  .sort {
    display: grid;
    gap: calc(var(--_gap) / 4);
  }
  .panel label {
    grid-template-columns: minmax(0, 1fr);
  }
  .panel :is([type='search'], [type='date']) {
    inline-size: 100%;
    min-inline-size: 0;
  }
  .panel .value {
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.5rem;
    padding-block: 0.25rem;
  }
  .value :disabled + span {
    color: GrayText;
  }
  [type='checkbox'] {
    inline-size: 1.25rem;
    block-size: 1.25rem;
    margin: 0.125rem;
  }
  .long {
    max-block-size: 17rem;
    margin-block-start: calc(var(--_gap) / 2);
    overflow-y: auto;
  }
  .dates {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 9rem), 1fr));
    gap: calc(var(--_gap) / 2);
  }
  .sort {
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
    gap: 0.5rem;
  }
  [part='chips'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin-block: calc(var(--_gap) / 2);
  }
  [part='chips'] button {
    min-block-size: 2rem;
    padding: 0.125rem 0.75rem;
    border-radius: 1.5rem;
    text-align: start;
  }
  [part='chips'] .clear {
    padding-inline: 0.25rem;
    border-color: transparent;
    color: var(--_accent);
    text-decoration: underline;
  }
  [part='chips'] svg {
    inline-size: 1em;
    block-size: 1em;
  }
  @container (inline-size >= 55rem) {
    .panel > button {
      display: none;
    }
    .panel > button + div#filters {
      display: block;
      margin: 0;
    }
  }
  @container (inline-size < 30rem) {
    .panel > button {
      inline-size: 100%;
    }
  }
  @media (pointer: coarse) {
    [part='chips'] button,
    .panel summary,
    .value {
      min-block-size: 2.75rem;
    }
    .value {
      align-items: center;
    }
  }
  @media print {
    .panel,
    [part='chips'],
    .sort {
      display: none;
    }
  }
`;
