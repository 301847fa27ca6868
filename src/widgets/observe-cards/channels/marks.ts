import { bell } from '../../../theme/bell.js';
import type { Network } from './networks.js';

// Our own, on a 24 grid and in one colour: a network's trademark is neither ours to draw nor needed beside its name.
const envelope = 'M3.5 6h17v12.5h-17zM4 6.5l8 6.5 8-6.5';
const bubble = 'M4 4.5h16v11.5h-8.5L7 20v-4H4z';
const shapes: Readonly<Record<Network, string>> = {
  rss: 'M5.5 11a7.5 7.5 0 0 1 7.5 7.5M5.5 5A13.5 13.5 0 0 1 19 18.5M6.5 17.4h.01',
  newsletter: `${envelope}M9 16h6`,
  email: envelope,
  phone: 'M8 4H5a2 2 0 0 0-2 2 15 15 0 0 0 15 15 2 2 0 0 0 2-2v-3l-4-2-2 2a12 12 0 0 1-6-6l2-2z',
  calendar: 'M4 6h16v14H4zM4 10.5h16M8.5 3.5V8M15.5 3.5V8M8 14.5h.01M12 14.5h.01M16 14.5h.01',
  'google-news':
    'M6 19.5h12.5a2 2 0 0 0 2-2V9H17M17 19.5V4.5H3.5V17A2.5 2.5 0 0 0 6 19.5M7 8h6.5v4H7zM7 15.5h6.5',
  'preferred-source': 'M12 3.8l2.5 5.2 5.7.8-4.1 4 1 5.7-5.1-2.7-5.1 2.7 1-5.7-4.1-4 5.7-.8z',
  mastodon:
    'M12 6.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM5 20a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM19 20a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM11 6.3L6 16.2M13 6.3l5 9.9M7 18h10',
  bluesky: 'M7 17a4 4 0 0 1 0-8 5.5 5.5 0 0 1 10.5 1A3.5 3.5 0 0 1 17 17z',
  youtube: 'M3.5 6h17v12h-17zM10 9.3v5.4l4.6-2.7z',
  facebook:
    'M9 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM3.5 19c.5-3.3 2.5-5 5.5-5s5 1.7 5.5 5M16 11.5a2.5 2.5 0 1 0-1-4.8M16.5 14.2c2.3.3 3.6 1.9 4 4.8',
  instagram: 'M4 7h4l1.5-2.5h5L16 7h4v12H4zM12 16.2a3.4 3.4 0 1 0 0-6.8 3.4 3.4 0 0 0 0 6.8z',
  x: `${bubble}M9 8l6 5M15 8l-6 5`,
  linkedin: 'M3.5 8h17v11h-17zM9 8V5h6v3M3.5 13h17',
  whatsapp: `${bubble}M8.5 8.5h7M8.5 12h4.5`,
  signal: `${bubble}M9 12.5V11M12 12.5V9M15 12.5V7.5`,
  telegram: 'M3.5 11.5l17-7-3.5 15-5.5-4.5-2.5 3-1-5zM8 13l9-6',
  other: bell,
};

/** The drawing of a network, and one plain drawing for all that we do not know. */
export const markOf = (network: Network): string => shapes[network];
