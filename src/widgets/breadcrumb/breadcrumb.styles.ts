import { css } from 'lit';

export const styles = css`
  nav {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: calc(var(--_gap) / 4) calc(var(--_gap) * 1.5);
    font-size: 0.9375em;
  }
  /* The steps run on like a sentence: fewer lines where there is little room, and links of full height. */
  ol {
    min-inline-size: 0;
    line-height: 1.75;
  }
  li {
    display: inline;
  }
  /* A mirrored character: it turns with the direction of the text by itself. */
  li:not(:last-child)::after {
    content: '›';
    content: '›' / '';
    padding-inline: 0.375em;
    color: var(--_muted);
  }
  :is(a, button) {
    padding-block: 0.25em;
  }
  button {
    min-block-size: 1.5rem;
    min-inline-size: 2rem;
    padding: 0;
    border-color: transparent;
    color: var(--_accent);
    line-height: 1;
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
      display: inline;
    }
    .folded .middle {
      display: none;
    }
  }
  @media (pointer: coarse) {
    ol {
      line-height: 2.25;
    }
    :is(a, button) {
      padding-block: 0.625em;
    }
  }
  @media print {
    .folded .fold,
    [part='back'] {
      display: none;
    }
    .folded .middle {
      display: inline;
    }
    a[href^='http']::after {
      content: none;
    }
  }
`;
