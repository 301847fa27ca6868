import { css } from 'lit';

// The column beside the text is kept free for what comes into it later: nothing moves then.

export const styles = css`
  #heading {
    font-size: clamp(1.5em, 3.6cqi, 2em);
  }
  #heading ~ * {
    margin-block-start: calc(var(--_gap) / 2);
  }
  #heading ~ :not([part]) {
    margin-block-start: var(--_gap);
  }
  [part='adoption']::first-letter {
    text-transform: uppercase;
  }
  [part='status'],
  .actions {
    display: flex;
    align-items: center;
    gap: 0.375rem;
  }
  [part='status'] {
    inline-size: fit-content;
    padding: 0.125rem 0.625rem;
    border: 1px solid;
    border-radius: 1rem;
    font-weight: 600;
  }
  [data-status='in-force'] {
    color: var(--_accent);
  }
  [data-status='ends-soon'] {
    color: light-dark(#8a3b00, #ffbe85);
  }
  .body,
  .body > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: calc(var(--_gap) * 1.5);
  }
  [part='lead'] {
    font-size: 1.125em;
    white-space: pre-line;
  }
  .actions {
    flex-wrap: wrap;
    gap: var(--_gap);
  }
  @container (inline-size >= 55rem) {
    .body {
      grid-template-columns: minmax(0, 1fr) 20rem;
    }
  }
`;
