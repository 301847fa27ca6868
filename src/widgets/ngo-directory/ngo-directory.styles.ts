import { css } from 'lit';

export const styles = css`
  form {
    display: grid;
    gap: calc(var(--_gap) / 4);
    margin-block: var(--_gap) calc(var(--_gap) * 1.5);
  }
  label[for] {
    font-weight: 600;
  }
  .field {
    display: grid;
    align-items: center;
    margin-block-start: calc(var(--_gap) / 4);
  }
  .field > * {
    grid-area: 1 / 1;
  }
  .field svg {
    margin-inline-start: 0.75rem;
    color: var(--_muted);
    pointer-events: none;
    z-index: 1;
  }
  [type='search'] {
    inline-size: 100%;
    min-block-size: 2.75rem;
    padding: 0.5rem 0.75rem;
    padding-inline-start: 2.75rem;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    /* Below 16px phones zoom in on the field. */
    font-size: max(1em, 1rem);
  }
  [type='search']:focus-visible {
    border-radius: var(--_radius);
  }
  .result {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 var(--_gap);
    margin-block-start: calc(var(--_gap) / 2);
  }
  [part='count'] {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .result label {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    min-block-size: 2rem;
    cursor: pointer;
  }
  [type='checkbox'] {
    inline-size: 1.125rem;
    block-size: 1.125rem;
    margin: 0;
    accent-color: var(--_accent);
  }
  .none {
    display: grid;
    justify-items: start;
    gap: var(--_gap);
  }
  .organisations {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 22rem), 1fr));
    gap: var(--_gap);
  }
  [part='organisation'] {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_gap) / 2);
    padding: var(--_gap);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    content-visibility: auto;
    contain-intrinsic-block-size: auto 13rem;
  }
  .who {
    display: grid;
    grid-template-columns: 3rem minmax(0, 1fr);
    align-items: center;
    gap: calc(var(--_gap) * 0.75);
  }
  .logo {
    position: relative;
    display: grid;
    align-self: start;
    place-content: center;
    inline-size: 3rem;
    block-size: 3rem;
    overflow: hidden;
    border-radius: calc(var(--_radius) / 2);
    background: color-mix(in srgb, currentcolor 8%, transparent);
    color: var(--_muted);
    font-weight: 600;
    letter-spacing: 0.02em;
  }
  img {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    object-fit: contain;
    /* Logos are drawn for paper, and must cover the initials. */
    background: #fff;
  }
  [part='title'] {
    font-size: 1.0625em;
  }
  /* Polish in an Arabic page keeps its own direction, and its quotation marks their sides. */
  [lang] {
    unicode-bidi: plaintext;
  }
  mark {
    border-radius: 2px;
    background: color-mix(in srgb, var(--_accent) 24%, transparent);
    color: inherit;
  }
  .about {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    line-clamp: 2;
    overflow: hidden;
  }
  .chips,
  .standing,
  .contacts,
  .numbers {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.5rem;
  }
  .chips li {
    padding: 0.0625rem 0.5rem;
    border: 1px solid var(--_border);
    border-radius: 1rem;
  }
  .standing li,
  .contacts li {
    display: inline-flex;
    align-items: center;
    gap: 0.375rem;
    min-inline-size: 0;
  }
  .standing {
    font-weight: 600;
  }
  .warning {
    color: light-dark(#8a3b00, #ffbe85);
  }
  .contacts {
    gap: 0 1rem;
    margin-block-start: auto;
  }
  .contacts svg {
    color: var(--_muted);
  }
  .contacts a {
    min-block-size: 1.75rem;
    min-inline-size: 0;
    align-content: center;
  }
  .numbers {
    font-variant-numeric: tabular-nums;
  }
  .more {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_gap) / 2) var(--_gap);
    margin-block-start: calc(var(--_gap) * 1.5);
  }
  @media (pointer: coarse) {
    .contacts a,
    .result label {
      min-block-size: 2.75rem;
    }
  }
  @media print {
    label,
    .field,
    #hint,
    .more {
      display: none;
    }
    [part='organisation'] {
      content-visibility: visible;
      break-inside: avoid;
    }
    .about {
      display: block;
    }
  }
`;
