import type { NamedFeed } from '../formats/page/feeds-of-page.js';

type Guess = readonly [path: string, what: string];

const calendar: Guess = ['/events/?ical=1', 'a calendar of The Events Calendar'];
const tribe: Guess = ['/wp-json/tribe/events/v1/events', 'the events of The Events Calendar'];

// What each kind of site publishes without saying so, and by what one knows it. `?…` belongs to the page itself.
const systems: readonly (readonly [sign: RegExp, guesses: readonly Guess[]])[] = [
  [
    /wp-content|wp-includes|content="WordPress|api\.w\.org/i,
    [tribe, calendar, ['/?mec-ical-feed=1', 'a calendar of Modern Events Calendar'], ['/feed/', 'RSS']],
  ],
  [
    /static1?\.squarespace|squarespace\.com/i,
    [
      ['?format=json', 'JSON of Squarespace'],
      ['?format=rss', 'RSS'],
    ],
  ],
  [
    /drupal-settings-json|content="Drupal|\/sites\/default\/files/i,
    [
      ['?_format=json', 'JSON of Drupal'],
      ['/rss.xml', 'RSS'],
    ],
  ],
  [
    /civicplus|\/common\/modules\/|CivicAlerts\.aspx/i,
    [
      ['/common/modules/iCalendar/iCalendar.aspx?catID=14&feed=calendar', 'a calendar of CivicPlus'],
      ['/RSSFeed.aspx?ModID=58&CID=All-calendar.xml', 'RSS of CivicPlus'],
    ],
  ],
  [/decidim/i, [['/api', 'the API of Decidim']]],
  [
    /localist/i,
    [
      ['/api/2/events?pp=100&days=90', 'the events of Localist'],
      ['/calendar.ics', 'a calendar'],
    ],
  ],
  [
    /citizenspace|delib/i,
    [['/api/2.4/json_search_results?fields=extended', 'the consultations of Citizen Space']],
  ],
  [
    /oparl|allris|sessionnet|ratsinfo/i,
    [
      ['/oparl/v1.1/system', 'OParl'],
      ['/oparl/v1/system', 'OParl'],
    ],
  ],
];
const anywhere: readonly Guess[] = [
  ['/feed/', 'RSS'],
  ['/rss.xml', 'RSS'],
  ['/feed.json', 'a JSON Feed'],
  tribe,
  calendar,
];

/** Addresses at which a site like this one may have a feed, the likeliest first. */
export function likelyAddresses(html: string, page: string): readonly NamedFeed[] {
  const known = systems.filter(([sign]) => sign.test(html)).flatMap(([, guesses]) => guesses);
  const guesses = [...embeddedCalendars(html), ...(known.length ? known : anywhere)];
  return guesses.flatMap(([path, what]) => {
    const base = path.startsWith('?') ? page.replace(/[?#].*$/, '') : page;
    return URL.canParse(path, base) ? [{ address: new URL(path, base).href, what }] : [];
  });
}

/** Calendars of Google that the page shows: each has a file of its own. */
function embeddedCalendars(html: string): readonly Guess[] {
  const ids = [...html.matchAll(/calendar\.google\.com\/calendar\/[^"'<>\s]*?embed\?([^"'<>\s]+)/gi)].flatMap(
    ([, query = '']) => new URLSearchParams(query.replace(/&amp;/g, '&')).getAll('src'),
  );
  return [...new Set(ids)].map((id) => [
    `https://calendar.google.com/calendar/ical/${encodeURIComponent(id)}/public/basic.ics`,
    'the Google calendar on the page',
  ]);
}
