import { css } from 'lit';

export const styles = css`
  :host(:state(collapsed)) {
    display: none;
  }
  [part='notice'],
  .skeleton {
    padding: calc(var(--_gap) * 0.75) var(--_gap) var(--_gap);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    break-inside: avoid;
  }
  [part='notice'] + [part='notice'] {
    margin-block-start: var(--_gap);
  }
  [part='label'] {
    color: var(--_muted);
    font-size: 1.1875em;
    font-variant-caps: all-small-caps;
    letter-spacing: 0.06em;
    line-height: 1;
  }
  .content {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_gap) / 2) var(--_gap);
    margin-block-start: calc(var(--_gap) / 4);
  }
  .words {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: calc(var(--_gap) / 4);
    min-inline-size: 0;
  }
  :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.125em;
  }
  /* The box is there before the picture is, so nothing moves when it comes. */
  img {
    display: block;
    inline-size: 100%;
    block-size: auto;
    aspect-ratio: 16 / 9;
    border-radius: calc(var(--_radius) / 2);
    background: color-mix(in srgb, currentcolor 6%, transparent);
    object-fit: contain;
  }
  @container (inline-size >= 30rem) {
    .content:has(> img) {
      grid-template-columns: minmax(0, 14rem) minmax(0, 1fr);
    }
  }
`;
