import { html, type TemplateResult } from 'lit';

// Our own, on a 24 grid and in one colour: a network's trademark is neither ours to draw nor needed beside its name.
const envelope = 'M3.5 6h17v12.5h-17zM4 6.5l8 6.5 8-6.5';
const bell = 'M5 17.5c1-1.2 1.5-3 1.5-6.5a5.5 5.5 0 0 1 11 0c0 3.5.5 5.3 1.5 6.5zM10 20.5h4M12 3.5v2';
const shapes = new Map([
  ['rss', 'M5.5 11a7.5 7.5 0 0 1 7.5 7.5M5.5 5A13.5 13.5 0 0 1 19 18.5M6.5 17.4h.01'],
  ['newsletter', envelope],
  ['email', envelope],
  [
    'google-news',
    'M6 19.5h12.5a2 2 0 0 0 2-2V9H17M17 19.5V4.5H3.5V17A2.5 2.5 0 0 0 6 19.5M7 8h6.5v4H7zM7 15.5h6.5',
  ],
  ['calendar', 'M4 6h16v14H4zM4 10.5h16M8.5 3.5V8M15.5 3.5V8M8 14.5h.01M12 14.5h.01M16 14.5h.01'],
  ['mastodon', 'M4 4.5h16v11.5h-8.5L7 20v-4H4zM8.5 10.2h.01M12 10.2h.01M15.5 10.2h.01'],
]);

/** The mark of a network, and one plain mark for all that we do not know. */
export function markOf(network = ''): TemplateResult {
  return html`<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d=${shapes.get(network) ?? bell}></path>
  </svg>`;
}
