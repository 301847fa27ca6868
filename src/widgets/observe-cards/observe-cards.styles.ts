import { css } from 'lit';

export const styles = css`
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr));
    gap: var(--_gap);
    margin-block-start: var(--_gap);
  }
  [part~='card'] {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_gap) * 0.75);
    min-inline-size: 0;
    padding: calc(var(--_gap) * 1.25);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    break-inside: avoid;
  }
  .mark {
    display: inline-grid;
    place-items: center;
    align-self: start;
    inline-size: 2.75em;
    block-size: 2.75em;
    border-radius: var(--_radius);
    background: color-mix(in srgb, var(--_accent) 10%, transparent);
    color: var(--_accent);
    svg {
      inline-size: 1.5em;
      block-size: 1.5em;
    }
  }
  .what {
    display: grid;
    flex: 1;
    align-content: start;
    gap: calc(var(--_gap) / 4);
    min-inline-size: 0;
    :is(h1, h2, h3, h4, h5, h6) {
      font-size: 1.125em;
    }
  }
  .how {
    display: grid;
    justify-items: start;
    gap: calc(var(--_gap) / 2);
    min-inline-size: 0;
  }
  .follow {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_gap) / 2);
  }
  .address {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_gap) / 2);
    inline-size: 100%;
    label {
      inline-size: 100%;
      margin-block-end: calc(var(--_gap) / -4);
    }
    p {
      inline-size: 100%;
    }
  }
  input {
    flex: 1 1 9rem;
    min-inline-size: 0;
    min-block-size: 2.25rem;
    padding: 0.375em 0.625em;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
    font-size: 0.875em;
    text-overflow: ellipsis;
  }
  [part~='primary'] {
    grid-column: 1 / -1;
    border-color: var(--_accent);
    background: color-mix(in srgb, var(--_accent) 6%, var(--_surface));
    .mark {
      font-size: 1.25em;
    }
    .what :is(h1, h2, h3, h4, h5, h6) {
      font-size: 1.25em;
    }
  }
  [part='latest'] {
    margin-block-start: calc(var(--_gap) * 1.5);
    :is(h1, h2, h3, h4, h5, h6) {
      font-size: 1.125em;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      justify-content: space-between;
      gap: 0 var(--_gap);
      padding-block: calc(var(--_gap) / 2);
      border-block-end: 1px solid var(--_border);
    }
  }
  @container (inline-size >= 44rem) {
    [part~='primary'] {
      flex-direction: row;
      align-items: center;
      gap: calc(var(--_gap) * 1.25);
      padding: calc(var(--_gap) * 1.5);
      .mark {
        align-self: center;
      }
      .how {
        flex: 0 1 auto;
        max-inline-size: 22rem;
      }
    }
  }
  @container (inline-size < 30rem) {
    .follow .button {
      inline-size: 100%;
    }
  }
  @media (pointer: coarse) {
    input {
      min-block-size: 2.75rem;
    }
  }
`;
