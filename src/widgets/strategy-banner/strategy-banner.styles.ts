import { css } from 'lit';

export const styles = css`
  #heading {
    font-size: 1.5em;
  }
  [part='adoption'],
  [part='status'] {
    margin-block-start: calc(var(--_gap) / 2);
  }
  [part='adoption']::first-letter {
    text-transform: uppercase;
  }
  [part='status'] {
    display: flex;
    align-items: center;
    gap: 0.375rem;
    inline-size: fit-content;
    padding: 0.125rem 0.75rem 0.125rem 0.5rem;
    border: 1px solid var(--_control);
    border-radius: 1rem;
    font-weight: 600;
  }
  [data-status='in-force'],
  [data-status='ends-soon'] {
    border-color: currentcolor;
    color: var(--_accent);
  }
  [data-status='ends-soon'] {
    color: light-dark(#8a3b00, #ffbe85);
  }
  [part='status'] ~ *,
  #heading ~ .actions,
  .body {
    margin-block-start: var(--_gap);
  }
  .body,
  .body > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: calc(var(--_gap) * 1.5);
  }
  .body {
    gap: calc(var(--_gap) * 2);
  }
  [part='lead'] {
    font-size: 1.125em;
    white-space: pre-line;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_gap) / 2) var(--_gap);
  }
  @container (inline-size >= 55rem) {
    #heading {
      font-size: 2em;
    }
    .body.sided {
      grid-template-columns: minmax(0, 1fr) 20rem;
    }
  }
`;
