import type { FeedDocument } from '../formats/document.js';
import { markupTextOf } from '../formats/own-charset.js';
import { feedsNamedBy } from '../formats/page/feeds-of-page.js';
import { headOf } from '../formats/page/html-page.js';
import { plainText } from '../safety/plain-text.js';
import { FeedError } from './fault.js';

// What pages say that are no answer to anybody's question. Looked for in the title and the first words, where a page says
// what it is: further down every portal has a login and a “not found”.
const signs: readonly (readonly [pattern: RegExp, what: string, remedy: string])[] = [
  [
    /just a moment|attention required|checking (?:if the site|your browser)|verify(?:ing)? (?:that )?you are (?:not a bot|human)|are you a robot|captcha|ddos-guard|making sure you.re not a bot|access denied/i,
    'a test for robots, which keeps out every program that reads feeds, too',
    'Ask the publisher to let feed readers pass at this address',
  ],
  [
    /\b(?:log|sign)[ -]?in\b|zaloguj|logowanie|anmelde(?:n|seite)|anmeldung|connexion|iniciar sesi[oó]n|увійти|авторизація/i,
    'a login',
    'A feed has to be readable without one: ask the publisher for its public address',
  ],
  [
    /\b404\b|not found|nie (?:znaleziono|istnieje)|nicht gefunden|introuvable|no encontrad[oa]|не знайдено/i,
    'a page that says “not found”, though the server did not call it so',
    'Check the address; the feed may have moved',
  ],
  [
    /^(?:PHP )?(?:fatal error|parse error|warning|notice|deprecated):\s/i,
    'a complaint of the program that makes the site',
    'Tell its publisher, with this address',
  ],
  [
    /maintenance|przerwa techniczna|prace (?:techniczne|konserwacyjne)|wartungsarbeiten|temporarily unavailable|critical error|technical difficulties|технічні роботи/i,
    'a page that says that the site is out of order',
    'Try again later, or tell its publisher',
  ],
];

/** Says which page it is that came in the place of a feed, and where the feed is, when the page says so. */
export function pageFault(feed: FeedDocument): FeedError {
  const html = markupTextOf(feed);
  const { title } = headOf(html);
  const called = title ? ` (“${title.slice(0, 80)}”)` : '';
  const said = `The address leads to a web page${called} and not to a feed.`;
  const [, what, remedy] = signOf(html, title) ?? [];
  if (what && remedy) return new FeedError('html-page', `${said} It is ${what}. ${remedy}.`);
  const [first, ...others] = feedsNamedBy(html, feed.url, feed.advertised);
  if (!first)
    return new FeedError(
      'html-page',
      `${said} It names no feed of its own. Look on it for a link called RSS, iCal or “subscribe”, or ask the publisher.`,
    );
  const more = others.slice(0, 2).map(({ address, what }) => `${address} (${what})`);
  return new FeedError(
    'html-page',
    `${said} It names one: use the address ${first.address} instead (${first.what})` +
      `${more.length ? `; or ${more.join(', or ')}` : ''}.`,
  );
}

function signOf(html: string, title = ''): (typeof signs)[number] | undefined {
  const test = signs[0]!;
  if (
    /cf-challenge|challenge-platform|cf_chl_|_incapsula_|<script[^<>]+(?:recaptcha|hcaptcha|turnstile)/i.test(
      html.slice(0, 20_000),
    )
  )
    return test;
  const heading = /<h1\b[^<>]*>([^]{0,300}?)<\/h1/i.exec(html)?.[1] ?? '';
  const body = html.slice(Math.max(html.search(/<body\b/i), 0));
  const words = `${title} ${plainText(heading)}`;
  const found = signs.find(([pattern]) => pattern.test(words));
  if (found) return found;
  // Next to nothing on the page but a field for a password.
  const isShort = plainText(body.slice(0, 20_000)).length < 600;
  if (isShort && /<input\b[^<>]*\btype\s*=\s*["']?password/i.test(body)) return signs[1];
  return isShort
    ? signs.find(([pattern]) => pattern.test(plainText(body.slice(0, 20_000)).slice(0, 200)))
    : undefined;
}
