import { css } from 'lit';

/** What became of a text that was copied, and the field from which it can be copied by hand. */
export const copyNoteStyles = css`
  .copied:empty {
    margin: 0;
  }
  input[readonly] {
    flex: 1 1 14rem;
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 2.25rem;
    padding-inline: 0.5rem;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
  }
  @media (pointer: coarse) {
    input[readonly] {
      min-block-size: 2.75rem;
    }
  }
`;
