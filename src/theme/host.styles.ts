import { css } from 'lit';

/**
 * What every widget looks like before it looks like itself: the host page's type and colours, our rhythm. Public tokens
 * (`--civic-…`) end in a literal, so that a page that sets none still looks right; `--_…` are for our own use.
 */
export const hostStyles = css`
  :host {
    --_accent: var(--civic-accent, light-dark(#164a8a, #a3c8f7));
    --_on-accent: var(--civic-on-accent, light-dark(#fff, #0d1f36));
    --_surface: var(--civic-surface, transparent);
    --_muted: var(--civic-muted, color-mix(in srgb, currentcolor 78%, transparent));
    --_border: var(--civic-border, color-mix(in srgb, currentcolor 22%, transparent));
    --_control: color-mix(in srgb, currentcolor 60%, transparent);
    --_radius: var(--civic-radius, 0.5rem);
    --_gap: var(--civic-gap, 1rem);
    --_focus: var(--civic-focus, var(--_accent));
    display: block;
    color: var(--civic-text, inherit);
    container-type: inline-size;
    line-height: 1.5;
    overflow-wrap: anywhere;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  :is(h1, h2, h3, h4, h5, h6, p, ul, ol, dl, dd, figure, blockquote) {
    margin: 0;
  }
  :is(ul, ol) {
    padding: 0;
    list-style: none;
  }
  :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.375em;
    line-height: 1.25;
    text-wrap: balance;
  }
  p {
    max-inline-size: 65ch;
    text-wrap: pretty;
  }
  a {
    color: var(--_accent);
    text-underline-offset: 0.2em;
  }
  a:hover {
    text-decoration-thickness: 2px;
  }
  :is(a, button, input, select, summary, [tabindex]):focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
    border-radius: 2px;
  }
  button,
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-block-size: 2.25rem;
    padding: 0.375em 0.875em;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
    text-decoration: none;
    cursor: pointer;
  }
  .button.primary {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  :is(button, .button):hover {
    text-decoration: underline;
  }
  :is(button, .button):focus-visible {
    border-radius: var(--_radius);
  }
  .muted {
    color: var(--_muted);
  }
  .small {
    font-size: 0.875em;
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  svg {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  @media (pointer: coarse) {
    button,
    .button {
      min-block-size: 2.75rem;
    }
  }
  @media (prefers-contrast: more) {
    :host {
      --_control: currentcolor;
      --_border: currentcolor;
      --_muted: currentcolor;
    }
  }
  @media (forced-colors: active) {
    .button.primary {
      border-color: LinkText;
    }
  }
  @media print {
    button {
      display: none;
    }
    /* Without its background its words would be white on white. */
    .button.primary {
      background: none;
      color: inherit;
    }
    a[href^='http']::after {
      content: ' (' attr(href) ')';
      font-size: 0.875em;
      overflow-wrap: anywhere;
    }
  }
`;
