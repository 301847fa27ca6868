import { css } from 'lit';

// A map of tiles is light in the dark, too: what stands on it has colours of its own.
export const mapStyles = css`
  .around {
    display: grid;
    gap: calc(var(--_gap) / 2);
    margin-block-end: var(--_gap);
  }
  .around > button {
    position: relative;
    z-index: 1;
    justify-self: start;
    background: var(--civic-surface, Canvas);
  }
  .around > .choices {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
  }
  .within,
  .place {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
  }
  .place input {
    flex: 1 1 7rem;
    max-inline-size: 12rem;
    min-block-size: 2.75rem;
    padding-inline: 0.75rem;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
  }
  .map {
    position: relative;
    overflow: hidden;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  .pane {
    position: relative;
    block-size: clamp(16rem, 60cqi, 28rem);
    overflow: hidden;
    background: #e6e4de;
    cursor: grab;
    touch-action: none;
    direction: ltr;
  }
  .pane:active {
    cursor: grabbing;
  }
  .pane:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: -3px;
  }
  .tiles img {
    position: absolute;
    inset: 0 auto auto 0;
    inline-size: 256px;
    block-size: 256px;
    max-inline-size: none;
    background: none;
    user-select: none;
  }
  .marks > button {
    position: absolute;
    inset: 0 auto auto 0;
    z-index: 1;
    inline-size: 1.75rem;
    min-block-size: 1.75rem;
    padding: 0;
    border: 2px solid #fff;
    background: #164a8a;
    color: #fff;
  }
  .marks > .pin {
    block-size: 1.75rem;
    margin: -2.125rem 0 0 -0.875rem;
    border-radius: 50% 50% 50% 0;
    rotate: -45deg;
    transform-origin: center;
  }
  .pin::after {
    content: '';
    inline-size: 0.5rem;
    block-size: 0.5rem;
    border-radius: 50%;
    background: #fff;
  }
  .marks > .cluster {
    inline-size: auto;
    min-inline-size: 2.5rem;
    min-block-size: 2.5rem;
    margin: -1.25rem 0 0 -1.25rem;
    padding-inline: 0.5rem;
    border-radius: 1.25rem;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .marks > button:is(:hover, :focus-visible) {
    z-index: 2;
    text-decoration: none;
  }
  .marks > button:focus-visible {
    outline: 3px solid #000;
    outline-offset: 1px;
  }
  .pin > span {
    position: absolute;
    inset-block-end: 100%;
    inset-inline-start: 100%;
    inline-size: max-content;
    max-inline-size: 12rem;
    padding: 0.125rem 0.5rem;
    border-radius: 0.25rem;
    background: #1b1b1b;
    color: #fff;
    font-size: 0.875em;
    line-height: 1.3;
    text-align: start;
    rotate: 45deg;
    transform-origin: 0 100%;
    pointer-events: none;
  }
  .pin:not(:hover, :focus-visible) > span {
    clip-path: inset(50%);
  }
  .zoom {
    position: absolute;
    inset: 0.5rem 0.5rem auto auto;
    z-index: 3;
    display: grid;
    gap: 0.25rem;
  }
  .zoom button {
    inline-size: 2.75rem;
    min-block-size: 2.75rem;
    padding: 0;
    background: #fff;
    color: #1b1b1b;
  }
  .attribution {
    position: relative;
    z-index: 1;
    background: var(--civic-surface, Canvas);
    max-inline-size: none;
    padding: 0.25rem 0.5rem;
    border-block-start: 1px solid var(--_border);
  }
  @media print {
    .around {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .marks > button {
      border-color: ButtonText;
      background: ButtonFace;
      color: ButtonText;
    }
  }
`;
