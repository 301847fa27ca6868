import { css } from 'lit';

export const followStyles = css`
  form,
  .ask {
    display: grid;
    gap: calc(var(--_gap) / 2);
    margin-block: calc(var(--_gap) / 2);
  }
  .ask input[type='text'] {
    inline-size: 100%;
  }
  .ask .check {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2rem;
    input {
      flex: none;
      inline-size: 1.25em;
      block-size: 1.25em;
      min-block-size: 0;
      accent-color: var(--_accent);
    }
  }
  .ask [aria-invalid='true'] {
    border-color: currentcolor;
    border-width: 2px;
  }
  .ask .wrong {
    font-weight: 600;
  }
  .ask .button {
    justify-self: start;
  }
  @media (pointer: coarse) {
    .ask .check {
      min-block-size: 2.75rem;
    }
  }
`;
