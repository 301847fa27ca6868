import { css } from 'lit';

/** A record's details: the dialog around them, their sections, their facts. */
export const recordDialogStyles = css`
  dialog {
    container-type: inline-size;
    inline-size: min(44rem, 100vi - 2rem);
    max-inline-size: none;
    max-block-size: calc(100dvb - 2rem);
    padding: 0 var(--_gap) var(--_gap);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    overscroll-behavior: contain;
    background: var(--civic-surface, Canvas);
    color: var(--civic-text, CanvasText);
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 50%);
  }
  .bar {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    display: flex;
    justify-content: end;
    padding-block: 0.5rem;
    background: inherit;
  }
  .details {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_gap);
    padding-block: calc(var(--_gap) / 2);
    overflow-wrap: anywhere;
  }
  .details section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_gap) / 2);
    padding-block-start: var(--_gap);
    border-block-start: 1px solid var(--_border);
  }
  .details section > :is(h1, h2, h3, h4, h5, h6) {
    padding: 0;
    border: 0;
    font-size: 1.125em;
  }
  .facts {
    display: grid;
    gap: 0.5rem;
  }
  dt {
    color: var(--_muted);
    font-size: 0.875em;
  }
  @container (inline-size >= 30rem) {
    .facts > div {
      display: grid;
      grid-template-columns: 9rem minmax(0, 1fr);
      gap: var(--_gap);
      align-items: baseline;
    }
  }
  /* One that is longer than the page would be centred beyond its top, and what lies behind it would be blank pages. */
  @media print {
    :has(> dialog[open]) > :not(dialog) {
      display: none;
    }
    dialog {
      position: absolute;
      inset: 0 0 auto;
      margin: 0;
      inline-size: auto;
      max-block-size: none;
      overflow: visible;
      border: 0;
    }
    dialog::backdrop {
      background: Canvas;
    }
    .bar {
      display: none;
    }
  }
`;
