import { randomUUID } from 'node:crypto';
import { startFeedOrigins } from './feed-server.mjs';
import { clockAhead, moveClock, present } from './pinned-clock.mjs';

const policy = ({ scripts = '', feeds = [], names }) =>
  [
    `default-src 'none'`,
    `script-src 'self' ${scripts}`,
    `style-src 'self'`,
    `img-src 'self'`,
    `connect-src ${["'self'", ...feeds].join(' ')}`,
    `frame-src 'self'`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `require-trusted-types-for 'script'`,
    ...(names === null ? [] : [`trusted-types ${names}`]),
  ].join('; ');

// Serves every page of a test run under the strictest policy a host page can have. The runner's own inline
// scripts alone get a nonce. Two things widen or narrow it:
//   - a test file named *.cors.test.ts may also fetch from the other origins of the feed server;
//   - a page of the tests' own, in a frame say, names the Trusted Types policies it allows in its address:
//     /tests/e2e/pages/host.html?trusted-types=civic-widgets
export const strictPolicyPlugin = () => {
  const nonce = randomUUID();
  let feeds;
  return {
    name: 'strict-policy',
    async serverStart() {
      feeds = await startFeedOrigins();
    },
    serverStop: () => feeds?.stop(),
    transform(context) {
      if (!context.response.is('html')) return;
      const query = context.URL.searchParams;
      if (!query.has('wtr-session-id')) {
        context.set('content-security-policy', policy({ names: query.get('trusted-types') }));
        return;
      }
      const others = /\.cors\.test\.ts/.test(context.body) ? feeds.origins : [];
      context.set(
        'content-security-policy',
        policy({ scripts: `'nonce-${nonce}'`, feeds: others, names: null }),
      );
      return { body: context.body.replace(/<script\b/g, `<script nonce="${nonce}"`) };
    },
  };
};

// Moves the clock of every page, those in frames too, before anything else runs in it. Stands before the strict policy's plugin,
// which lets this script run.
export const pinnedClockPlugin = () => ({
  name: 'pinned-clock',
  serve(context) {
    if (context.path === '/__clock.js') return { type: 'js', body: `(${moveClock})(${clockAhead});` };
    if (context.path === '/__clock.json') return { type: 'json', body: JSON.stringify(present) };
  },
  transform(context) {
    if (context.response.is('html'))
      return { body: context.body.replace(/<script\b/, '<script src="/__clock.js"></script>$&') };
  },
});

// Puts tests/setup.ts before every test file: a console line, a violation of the policy or an uncaught error that
// the test did not announce fails it. On the same line, so that line numbers stay true.
export const quietPagePlugin = () => ({
  name: 'quiet-page',
  transform(context) {
    if (/^\/tests\/.*\.test\.ts$/.test(context.path))
      return { body: `import '/tests/setup.ts'; ${context.body}` };
  },
});

// `executeServerCommand('emulate-features', { features: [{ name: 'forced-colors', value: 'active' }] })`
// in a test answers { supported }.
export const emulateFeaturesPlugin = () => {
  // What one session of the protocol has set, another cannot take back: a page has one, and keeps it.
  const sessions = new WeakMap();
  const sessionOf = async (page) => {
    if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
    return sessions.get(page);
  };
  return {
    name: 'emulate-features',
    async executeCommand({ command, payload, session }) {
      if (command !== 'emulate-features') return;
      let cdp;
      try {
        cdp = await sessionOf(session.browser.getPage(session.id));
      } catch {
        return { supported: false };
      }
      await cdp.send('Emulation.setEmulatedMedia', {
        media: payload.media ?? '',
        features: payload.features ?? [],
      });
      return { supported: true };
    },
  };
};

const count = (suite, counts) => {
  for (const test of suite?.tests ?? [])
    counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
  for (const inner of suite?.suites ?? []) count(inner, counts);
  return counts;
};

// A last line that any CI can count: "browsers: 12 passed, 0 failed, 1 skipped"
export const countReporter = () => ({
  stop({ sessions }) {
    const counts = { passed: 0, failed: 0, skipped: 0 };
    for (const session of sessions) {
      const before = counts.failed;
      count(session.testResults, counts);
      const didNotLoad = !session.passed && counts.failed === before;
      if (didNotLoad) counts.failed += 1;
    }
    console.log(`\nbrowsers: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
  },
});
