import { css } from 'lit';

// Logos are drawn for paper, and must cover the initials. Polish in an Arabic page keeps its own direction, and its
// quotation marks their sides. On paper a site's name is an address already, and
// nothing is open now.
export const styles = css`
  [part='status'] {
    font-weight: 600;
  }
  [part='count'] {
    outline-offset: 0.25rem;
  }
  .summary {
    margin-block-end: calc(var(--_gap) / 2);
  }
  .filtered :is(.panel, .summary) {
    min-block-size: 2.75rem;
  }
  .dissolved {
    display: flex;
    align-items: center;
    gap: 0.25rem;
    min-block-size: 2rem;
  }
  .organisations {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 22rem), 1fr));
    gap: var(--_gap);
  }
  [part='organisation'] {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_gap) / 2);
    padding: var(--_gap);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  /* Of a long list, and of what is found as somebody types: what is never scrolled to, as by a picture of the whole page, stays blank. */
  .found > [part='organisation'],
  [part='organisation']:nth-child(n + 25) {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 13rem;
  }
  .who {
    display: grid;
    grid-template-columns: 3rem minmax(0, 1fr);
    align-items: center;
    gap: calc(var(--_gap) * 0.75);
  }
  .logo {
    position: relative;
    display: grid;
    align-self: start;
    place-content: center;
    block-size: 3rem;
    overflow: hidden;
    border-radius: calc(var(--_radius) / 2);
    background: color-mix(in srgb, currentcolor 8%, transparent);
    color: var(--_muted);
    font-weight: 600;
  }
  img {
    position: absolute;
    inline-size: 100%;
    block-size: 100%;
    object-fit: contain;
    background: #fff;
  }
  [part='title'] {
    font-size: 1.0625em;
  }
  [lang] {
    unicode-bidi: plaintext;
  }
  mark {
    background: color-mix(in srgb, var(--_accent) 24%, transparent);
    color: inherit;
  }
  .about {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
  }
  .chips,
  .contacts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.5rem;
  }
  [part='topics'] li {
    max-inline-size: 100%;
    padding: 0.0625rem 0.5rem;
    border: 1px solid var(--_border);
    border-radius: 1rem;
  }
  [part='status'],
  .contacts li {
    display: flex;
    gap: 0.375rem;
  }
  .warning {
    color: light-dark(#8a3b00, #ffbe85);
  }
  .contacts {
    --_line: 1.75rem;
    gap: 0.125rem 1rem;
    margin-block-start: auto;
  }
  .contacts :is(li, a, bdi) {
    min-inline-size: 0;
  }
  .contacts :is(a, li > bdi) {
    min-block-size: var(--_line);
    align-content: center;
  }
  .contacts svg {
    margin-block-start: calc((var(--_line) - 1.25em) / 2);
    color: var(--_muted);
  }
  button.link {
    min-block-size: 1.5rem;
    padding: 0;
    border: 0;
    color: var(--_accent);
    font-weight: inherit;
    text-align: start;
    text-decoration: underline;
  }
  [part='hours'] span {
    display: flex;
    gap: 0.375rem;
  }
  .open svg {
    color: light-dark(#1a6b35, #7fd79a);
  }
  [part='source'],
  [part='take-home'] {
    margin-block-start: var(--_gap);
  }
  [part='take-home'] > summary,
  [part='disclosure'] > summary {
    inline-size: fit-content;
    min-block-size: 2rem;
    align-content: center;
    cursor: pointer;
  }
  [part='more'] {
    margin-block-start: var(--_gap);
  }
  @media (pointer: coarse) {
    button.link,
    [part='take-home'] > summary,
    [part='disclosure'] > summary {
      min-block-size: 2.75rem;
    }
    .contacts {
      --_line: 2.75rem;
    }
    .dissolved {
      min-block-size: 2.75rem;
    }
  }
  @media print {
    [part='hours'],
    [part='take-home'] {
      display: none;
    }
    button.link {
      display: inline;
    }
    .panel,
    .dissolved {
      display: none;
    }
    [part='organisation'] {
      content-visibility: visible;
      break-inside: avoid;
    }
    .about {
      display: block;
    }
    a[part='contact']::after {
      content: none;
    }
  }
`;
