import { css } from 'lit';

export const styles = css`
  .cards {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_gap);
    margin-block-start: var(--_gap);
  }
  [part~='card'] {
    display: grid;
    flex: 1 1 19rem;
    grid-template-columns: auto minmax(0, 1fr);
    align-content: start;
    min-inline-size: 0;
    gap: var(--_gap);
    padding: calc(var(--_gap) * 1.25);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    break-inside: avoid;
  }
  .mark {
    display: grid;
    place-items: center;
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
  .what,
  .how {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: calc(var(--_gap) / 2);
    min-inline-size: 0;
  }
  .what {
    gap: calc(var(--_gap) / 4);
  }
  .how {
    grid-column: 1 / -1;
  }
  .cards :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.125em;
  }
  .follow {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_gap) / 2);
  }
  [part~='primary'] {
    flex-basis: 100%;
    border-color: var(--_accent);
    background: color-mix(in srgb, var(--_accent) 6%, var(--_surface));
    font-size: 1.125em;
  }
  @container (inline-size >= 44rem) {
    [part~='primary'] {
      grid-template-columns: auto minmax(0, 1fr) auto;
      align-items: center;
      .how {
        grid-column: auto;
        max-inline-size: 24rem;
      }
    }
  }
  @container (inline-size < 30rem) {
    .how .button {
      inline-size: 100%;
    }
  }
`;
