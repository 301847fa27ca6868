// Finds the browsers the tests run in, and installs what is missing where that needs no question: as root on
// Debian or Ubuntu. As a script: `node tools/browsers.mjs chromium,firefox,webkit`.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const runs = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};
const onPath = (names) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((d) => names.map((n) => join(d, n)))
    .find(runs);
// A container's user may have none.
const home = () => {
  try {
    return homedir();
  } catch {
    return '';
  }
};
const winDirs = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(
  Boolean,
);

const engines = {
  chromium: {
    env: 'CHROME_PATH',
    apt: ['chromium'],
    find: () =>
      onPath(['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge']) ??
      [
        '/usr/bin/chromium',
        '/snap/bin/chromium',
        ...['', home()].flatMap((h) => [
          `${h}/Applications/Google Chrome.app/Contents/MacOS/Google Chrome`,
          `${h}/Applications/Chromium.app/Contents/MacOS/Chromium`,
          `${h}/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge`,
        ]),
        ...winDirs.flatMap((d) => [
          `${d}\\Google\\Chrome\\Application\\chrome.exe`,
          `${d}\\Microsoft\\Edge\\Application\\msedge.exe`,
        ]),
      ].find(runs),
  },
  firefox: {
    env: 'FIREFOX_PATH',
    apt: ['firefox-esr'],
    find: () =>
      onPath(['firefox-esr', 'firefox']) ??
      [
        '/Applications/Firefox.app/Contents/MacOS/firefox',
        ...winDirs.map((d) => `${d}\\Mozilla Firefox\\firefox.exe`),
      ].find(runs),
  },
  webkit: {
    env: 'WEBKIT_DRIVER_PATH',
    apt: ['webkit2gtk-driver', 'xvfb'],
    find: () => {
      const driver = onPath(['WebKitWebDriver']);
      return driver && (process.env.DISPLAY || onPath(['Xvfb'])) ? driver : undefined;
    },
  },
};

export function browserPath(engine) {
  const { env, find } = engines[engine];
  const given = process.env[env];
  if (given) {
    if (!runs(given)) throw new Error(`${env} is set to ${given}, which is no executable file.`);
    return given;
  }
  return find();
}

/** How every tool of ours starts Chromium: silent, and talking to nobody. */
export const headlessChromium = () => ({
  executablePath: browserPath('chromium'),
  headless: true,
  args: [
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    // Chromium has no sandbox for root, and says so by not starting.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ],
});

const canInstall = () =>
  process.getuid?.() === 0 && existsSync('/etc/debian_version') && onPath(['apt-get']) !== undefined;

const apt = (...args) =>
  spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', '-q', ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0;

const advice = (engine) =>
  `not found; install it (Debian, Ubuntu: apt-get install ${engines[engine].apt.join(' ')}) ` +
  `or say where it is with ${engines[engine].env}`;

/**
 * Finds the wanted engines, installing what is missing where that needs no question.
 * Returns { found: [engine], missing: [{ engine, reason }] }.
 */
export function findBrowsers(wanted) {
  const absent = wanted.filter((engine) => !browserPath(engine));
  if (absent.length > 0 && canInstall()) {
    const packages = absent.flatMap((engine) => engines[engine].apt);
    console.log(`Installing ${packages.join(' ')} with apt-get`);
    if (!apt('update') || !apt('install', '-y', '--no-install-recommends', ...packages))
      console.error('apt-get failed; see above.');
  }
  return {
    found: wanted.filter((engine) => browserPath(engine)),
    missing: wanted
      .filter((engine) => !browserPath(engine))
      .map((engine) => ({ engine, reason: advice(engine) })),
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { found, missing } = findBrowsers((process.argv[2] ?? process.env.ENGINES ?? 'chromium').split(','));
  for (const engine of found) console.log(`${engine}: ${browserPath(engine)}`);
  for (const { engine, reason } of missing) console.error(`${engine}: ${reason}`);
  if (missing.length > 0) process.exit(1);
}
