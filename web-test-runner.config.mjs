import { fileURLToPath } from 'node:url';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import puppeteer from 'puppeteer-core';
import { browserPath, headlessChromium } from './tools/browsers.mjs';
import { builtFilesMiddleware } from './tools/built-files.mjs';
import { capturesMiddleware } from './tools/captures.mjs';
import { feedMiddleware } from './tools/feed-server.mjs';
import { webkitLauncher } from './tools/webkit-launcher.mjs';
import {
  countReporter,
  emulateFeaturesPlugin,
  pinnedClockPlugin,
  quietPagePlugin,
  strictPolicyPlugin,
} from './tools/wtr-plugins.mjs';

// Each engine lives in a time zone of its own, so that a date read in the wrong one is noticed: Chromium where the
// machine is, Firefox at half an hour past, WebKit beyond the date line.
const launchers = {
  // No `browser: 'chrome'` here: with it the launcher gathers no coverage, and says nothing.
  chromium: () =>
    chromeLauncher({
      launchOptions: headlessChromium(),
      // One browser context, so one window, a page: a tab behind another gets no animation frames.
      createPage: async ({ browser }) => (await browser.createBrowserContext()).newPage(),
      // Emulated forced colours change every page of a browser: one at a time.
      concurrency: 1,
    }),
  // Through WebDriver BiDi. One page at a time: only one window of Firefox has the focus.
  firefox: () =>
    chromeLauncher({
      puppeteer,
      launchOptions: {
        browser: 'firefox',
        executablePath: browserPath('firefox'),
        env: { ...process.env, TZ: 'America/St_Johns' },
      },
      concurrency: 1,
    }),
  webkit: () => webkitLauncher({ driver: browserPath('webkit'), timeZone: 'Pacific/Apia' }),
};
const engines = (process.env.ENGINES ?? 'chromium').split(',');

export default {
  rootDir: '.',
  files: ['tests/**/*.test.ts'],
  nodeResolve: { exportConditions: ['development', 'browser'] },
  middleware: [feedMiddleware, capturesMiddleware, builtFilesMiddleware],
  plugins: [
    pinnedClockPlugin(),
    strictPolicyPlugin(),
    quietPagePlugin(),
    emulateFeaturesPlugin(),
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
    }),
  ],
  browsers: engines.map((engine) => launchers[engine]()),
  concurrentBrowsers: engines.length,
  browserStartTimeout: 180_000,
  testsStartTimeout: 180_000,
  testsFinishTimeout: 900_000,
  // A browser of a busy machine may lose a frame or the focus once; what fails twice is broken.
  testFramework: { config: { timeout: 60_000, retries: process.env.CI ? 1 : 0 } },
  // tests/setup.ts reports what a page logs, as a failure of the test that logged it.
  browserLogs: false,
  reporters: [defaultReporter({ reportTestProgress: !process.env.CI }), countReporter()],
  coverage: process.env.COVERAGE !== undefined && engines.includes('chromium'),
  coverageConfig: {
    include: ['src/**/*.ts'],
    exclude: ['src/cli/**'],
    reporters: ['text-summary', 'lcovonly'],
    threshold: { statements: 90, branches: 85, functions: 90, lines: 90 },
  },
};
