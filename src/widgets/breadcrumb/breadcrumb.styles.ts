import { css } from 'lit';

export const styles = css`
  nav {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: calc(var(--_gap) / 4) calc(var(--_gap) * 1.5);
    font-size: 0.9375em;
  }
  ol {
    display: flex;
    flex-wrap: wrap;
    min-inline-size: 0;
  }
  li {
    display: flex;
    align-items: baseline;
    min-inline-size: 0;
  }
  /* A mirrored character: it turns with the direction of the text by itself. */
  li + li::before {
    content: '›';
    content: '›' / '';
    padding-inline: 0.5em;
    color: var(--_muted);
  }
  :is(a, button, [part='current']) {
    min-inline-size: 0;
    padding-block: 0.25em;
  }
  button {
    min-block-size: 1.5em;
    padding-inline: 0.5em;
    border-radius: 2px;
    border-color: transparent;
    color: var(--_accent);
    line-height: inherit;
  }
  .fold {
    display: none;
  }
  [part='back'] {
    display: flex;
    align-items: center;
    gap: 0.375em;
  }
  [part='back'] svg:dir(rtl) {
    scale: -1 1;
  }
  @container (inline-size < 30rem) {
    .folded .fold {
      display: flex;
    }
    .folded .middle {
      display: none;
    }
  }
  @media (pointer: coarse) {
    :is(a, button, [part='current']) {
      padding-block: 0.5em;
    }
  }
  @media print {
    .folded .fold,
    [part='back'] {
      display: none;
    }
    .folded .middle {
      display: flex;
    }
    a[href^='http']::after {
      content: none;
    }
  }
`;
