import { css } from 'lit';

/** The looks of what the city tells beside its links and its number. */
export const bulletinStyles = css`
  [part='warning'] {
    --_tone: light-dark(#8a3b00, #ffbe85);
    flex-basis: 100%;
    padding: calc(var(--_gap) / 2) var(--_gap);
    border: 1px solid var(--_tone);
    border-inline-start-width: 4px;
    border-radius: var(--_radius);
    svg {
      color: var(--_tone);
    }
  }
  :is([part='weather'], [part='air-quality']) div {
    max-inline-size: 20rem;
  }
  /* Each apart, so that they keep their order where the page reads from right to left and they do not. */
  [part='sources'] {
    flex-basis: 100%;
    flex-wrap: wrap;
    gap: 0 var(--_gap);
    a {
      display: inline-block;
      align-content: center;
      min-block-size: 1.75rem;
    }
  }
  @container (inline-size < 30rem) {
    [part='weather'],
    [part='air-quality'] {
      display: block;
    }
    [part='sources'],
    [part='warning'] {
      grid-column: 1 / -1;
    }
  }
`;
