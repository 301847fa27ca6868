import { svg } from 'lit';
import { icon } from '../../theme/icons.js';

export const phoneIcon = icon(
  svg`<path d="M5 4.5h3.5L10 9l-2 1.5a11 11 0 0 0 5.5 5.5l1.5-2 4.5 1.5V19a1 1 0 0 1-1 1A14.5 14.5 0 0 1 4 5.5a1 1 0 0 1 1-1z" />`,
);
export const letterIcon = icon(svg`<path d="M3.5 5.5h17v13h-17zM4 7l8 6 8-6" />`);
export const globeIcon = icon(
  svg`<path d="M12 3.5a8.5 8.5 0 1 1 0 17a8.5 8.5 0 0 1 0-17c5 5 5 12 0 17c-5-5-5-12 0-17M3.5 12h17" />`,
);
export const sealIcon = icon(
  svg`<path d="M12 4a5.5 5.5 0 1 1 0 11a5.5 5.5 0 0 1 0-11M8.5 14L7 20.5l5-2.5 5 2.5-1.5-6.5M9.75 9.5l1.5 1.5 3-3" />`,
);
