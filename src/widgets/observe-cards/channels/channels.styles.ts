import { css } from 'lit';

/** Addresses to copy, further links, the latest of a channel, and the field in a dialog. */
export const channelStyles = css`
  .address {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_gap) / 2);
  }
  :is(label:not(.check), .address p) {
    inline-size: 100%;
  }
  input:not([type='checkbox']) {
    flex: 1 1 9rem;
    min-inline-size: 0;
    min-block-size: 2.25rem;
    padding: 0.375em 0.625em;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
    text-overflow: ellipsis;
  }
  [part='channel-latest'] {
    margin-block-start: calc(var(--_gap) / 2);
  }
  @media (pointer: coarse) {
    input:not([type='checkbox']) {
      min-block-size: 2.75rem;
    }
  }
`;
