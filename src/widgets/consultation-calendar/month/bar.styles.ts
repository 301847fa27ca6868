import { css } from 'lit';

// Cells are as wide as each other, so what spans them needs no measuring. What is drawn over a cell lets the pointer
// through to its button. On paper backgrounds are left out unless asked for.
export const barStyles = css`
  .month,
  .month [data-status] {
    --_tone: var(--_accent);
    --_fill: 16%;
  }
  .month [data-status='closing-soon'] {
    --_tone: light-dark(#8a3b00, #ffbe85);
  }
  .month :is([data-status='closed'], [data-status='report'], [data-status='effects']) {
    --_tone: var(--_muted);
    --_fill: 8%;
  }
  .month [data-status='planned'] {
    --_fill: 4%;
  }
  .month .off {
    --_tone: var(--_muted);
    --_fill: 0%;
  }
  .off > :is(a, span, .link),
  .chips > .off {
    text-decoration: line-through;
  }
  .bars {
    position: absolute;
    z-index: 1;
    inset-block-start: 2rem;
    inset-inline-start: 0;
    display: grid;
    grid-template-columns: repeat(7, minmax(0, 1fr));
    grid-auto-rows: var(--_line);
    inline-size: calc(700% + 6px);
    pointer-events: none;
  }
  [part~='bar'] {
    display: flex;
    min-inline-size: 0;
    margin-block-end: 0.1875rem;
    padding-inline: 0.25rem;
    border: 0 solid var(--_tone);
    border-block-end-width: 2px;
    background: color-mix(in srgb, var(--_tone) var(--_fill), transparent);
    line-height: 1.1875rem;
    white-space: pre;
    print-color-adjust: exact;
  }
  [part~='bar'] > span {
    flex: 1;
    overflow: hidden;
    text-overflow: ellipsis;
    unicode-bidi: plaintext;
  }
  [part~='bar']:is(.off, [data-status='planned']) {
    border-block-end-style: dashed;
  }
  .begins {
    margin-inline-start: 0.25rem;
    border-inline-start-width: 4px;
    border-start-start-radius: 0.25rem;
    border-end-start-radius: 0.25rem;
  }
  .ends {
    margin-inline-end: 0.25rem;
    border-inline-end-width: 4px;
    border-start-end-radius: 0.25rem;
    border-end-end-radius: 0.25rem;
  }
  [part~='bar']:not(.begins)::before {
    content: '‹ ';
  }
  [part~='bar']:not(.ends)::after {
    content: ' ›';
  }
  .chips > li {
    position: relative;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
    margin-block-end: 0.1875rem;
    padding-inline: 1.125rem 0.25rem;
    line-height: 1.25;
    unicode-bidi: plaintext;
    hyphens: auto;
  }
  .chips > .event {
    -webkit-line-clamp: 3;
  }
  .chips > .closes {
    font-weight: 600;
  }
  .month :is(.closes, .opens, .event, .runs)::before {
    content: '';
    position: absolute;
    inset-block-start: 0.25em;
    inset-inline-start: 0.25rem;
    inline-size: 0.6875rem;
    block-size: 0.6875rem;
    background: var(--_tone);
    forced-color-adjust: none;
    print-color-adjust: exact;
  }
  .month .closes::before {
    clip-path: polygon(0 0, 100% 0, 75% 30%, 100% 60%, 22% 60%, 22% 100%, 0 100%);
  }
  .month .opens::before {
    clip-path: polygon(10% 0, 100% 50%, 10% 100%);
  }
  .month :is(.opens, .closes):dir(rtl)::before {
    scale: -1 1;
  }
  .month .event::before {
    clip-path: circle(42%);
  }
  .month .runs::before {
    clip-path: inset(25% 0);
  }
  /* A title in the other direction begins where its bar does. */
  :is([part~='bar'] > span, .chips > li):dir(rtl) {
    text-align: right;
  }
  .more {
    position: relative;
    display: inline-block;
    z-index: 2;
    min-block-size: 1.5rem;
    padding: 0 0.375rem;
    border: 0;
    font-size: inherit;
    text-decoration: underline;
    unicode-bidi: plaintext;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    color: var(--_muted);
  }
  :is(.legend, [part='agenda']) > [class] {
    display: flex;
    align-items: center;
    gap: 0.375rem;
  }
  .month :is(.legend, [part='agenda']) > ::before {
    position: static;
    flex: none;
  }
  @media (forced-colors: active) {
    .month ::before {
      --_tone: CanvasText;
    }
    [part~='bar'] {
      border-block-start-width: 1px;
    }
  }
  @container (inline-size < 40rem) {
    [part~='bar'] {
      margin-block-end: 0.125rem;
      background: var(--_tone);
    }
    [part~='bar'] > span,
    [part~='bar']::before,
    [part~='bar']::after,
    .chips > li > b,
    .more {
      display: none;
    }
    .chips {
      display: flex;
      justify-content: center;
    }
    .chips > li {
      inline-size: 0.75rem;
      block-size: 0.875rem;
      padding: 0;
      font-size: 0;
    }
    .month .chips > li::before {
      inset-inline-start: 0;
    }
  }
`;
