// A browser launcher for @web/test-runner that drives WebKitGTK through WebKitWebDriver
// with nothing but fetch. It says it is of type 'puppeteer' and hands out a page facade
// with the few members that @web/test-runner-commands uses, so that sendKeys (press, type,
// down, up), sendMouse and setViewport work as they do in the other engines.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { x11Focus } from './x11-focus.mjs';

const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  ShiftLeft: '\uE008',
  Control: '\uE009',
  ControlLeft: '\uE009',
  Alt: '\uE00A',
  AltLeft: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Insert: '\uE016',
  Delete: '\uE017',
  F1: '\uE031',
  F2: '\uE032',
  F3: '\uE033',
  F4: '\uE034',
  F5: '\uE035',
  F6: '\uE036',
  F7: '\uE037',
  F8: '\uE038',
  F9: '\uE039',
  F10: '\uE03A',
  F11: '\uE03B',
  F12: '\uE03C',
  Meta: '\uE03D',
  MetaLeft: '\uE03D',
};
const keyValue = (k) => {
  if (KEYS[k]) return KEYS[k];
  if ([...k].length === 1) return k;
  throw new Error(`webkit-launcher: unknown key ${JSON.stringify(k)}`);
};
const freePort = () =>
  new Promise((res, rej) => {
    const s = createServer().listen(0, '127.0.0.1', () => {
      const { port } = s.address();
      s.close(() => res(port));
    });
    s.on('error', rej);
  });
const findMiniBrowser = () =>
  process.env.WEBKIT_MINIBROWSER ??
  ['x86_64', 'aarch64']
    .flatMap((a) =>
      ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'].map(
        (v) => `/usr/lib/${a}-linux-gnu/${v}/MiniBrowser`,
      ),
    )
    .find(existsSync);

export function webkitLauncher({
  driver = '/usr/bin/WebKitWebDriver',
  binary = findMiniBrowser(),
  timeZone,
} = {}) {
  let base,
    session,
    children = [],
    config,
    current,
    starting;
  const wd = async (method, path, body) => {
    const r = await fetch(base + path, {
      method,
      ...(body !== undefined && {
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json' },
      }),
    });
    const { value } = await r.json();
    if (!r.ok) throw new Error(`WebKitWebDriver ${method} ${path}: ${value?.error}: ${value?.message}`);
    return value;
  };
  const s = (method, path, body) => wd(method, `/session/${session}${path}`, body);
  const execute = (script, args = []) => s('POST', '/execute/sync', { script, args });
  const actions = (list) => s('POST', '/actions', { actions: list });
  const key = (...acts) => actions([{ type: 'key', id: 'keyboard', actions: acts }]);
  const mouse = (...acts) =>
    actions([{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions: acts }]);
  const button = (b) => ({ left: 0, middle: 1, right: 2 })[b ?? 'left'];
  // No window is narrower than its tool bar: found out once, and not tried again.
  let narrowest = 0;
  const resize = async ({ width, height: h }) => {
    const w = Math.max(width, narrowest);
    // the window has a tool bar: aim at the size of the page, not of the window
    for (let i = 0; i < 20; i++) {
      const [iw, ih] = await execute('return [innerWidth, innerHeight]');
      if (iw === w && ih === h) return;
      if (i === 19 && ih === h && iw > w) narrowest = iw;
      const rect = await s('GET', '/window/rect');
      await s('POST', '/window/rect', { width: rect.width + (w - iw), height: rect.height + (h - ih) });
      await sleep(50);
    }
  };
  const page = {
    keyboard: {
      press: (k) => key({ type: 'keyDown', value: keyValue(k) }, { type: 'keyUp', value: keyValue(k) }),
      type: (t) =>
        key(
          ...[...t].flatMap((c) => [
            { type: 'keyDown', value: c },
            { type: 'keyUp', value: c },
          ]),
        ),
      down: (k) => key({ type: 'keyDown', value: keyValue(k) }),
      up: (k) => key({ type: 'keyUp', value: keyValue(k) }),
    },
    mouse: {
      move: (x, y) => mouse({ type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) }),
      down: (o) => mouse({ type: 'pointerDown', button: button(o?.button) }),
      up: (o) => mouse({ type: 'pointerUp', button: button(o?.button) }),
      click: (x, y, o) =>
        mouse(
          { type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) },
          { type: 'pointerDown', button: button(o?.button) },
          { type: 'pointerUp', button: button(o?.button) },
        ),
      reset: () => s('DELETE', '/actions'),
    },
    setViewport: resize,
    url: () => current?.url,
    emulateMediaFeatures: () => {
      throw new Error('webkit-launcher: WebKitWebDriver cannot emulate media features');
    },
  };
  const killAll = () => {
    for (const c of children.reverse()) c.kill('SIGTERM');
    children = [];
  };
  async function start() {
    process.once('exit', killAll);
    if (!binary || !existsSync(driver))
      throw new Error('webkit-launcher: install webkit2gtk-driver (and xvfb)');
    const env = {
      ...process.env,
      GDK_BACKEND: 'x11',
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
      NO_AT_BRIDGE: '1',
      ...(timeZone && { TZ: timeZone }),
    };
    if (!process.env.DISPLAY) {
      // let the X server choose a free display number and tell it on fd 3
      const x = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1400x24', '-nolisten', 'tcp'], {
        stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
      });
      children.push(x);
      env.DISPLAY = await new Promise((res, rej) => {
        x.on('error', rej);
        x.on('exit', (c) => rej(new Error('Xvfb exited ' + c)));
        x.stdio[3].once('data', (d) => res(':' + String(d).trim()));
      });
    }
    const port = await freePort();
    const d = spawn(driver, ['--host=127.0.0.1', `--port=${port}`], { env, stdio: 'ignore' });
    children.push(d);
    base = `http://127.0.0.1:${port}`;
    for (let i = 0; ; i++) {
      try {
        await wd('GET', '/status');
        break;
      } catch (e) {
        if (i > 100) throw e;
        await sleep(50);
      }
    }
    ({ sessionId: session } = await wd('POST', '/session', {
      capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } } },
    }));
    await s('POST', '/timeouts', { script: 30000, pageLoad: 60000 });
    for (let i = 0; i < 100 && !(await x11Focus(env.DISPLAY)); i++) await sleep(50);
    for (let i = 0; i < 100 && !(await execute('return document.hasFocus()')); i++) await sleep(20);
  }
  return {
    name: 'Webkit',
    type: 'puppeteer',
    concurrency: 1,
    async initialize(c) {
      config = c;
    },
    async startSession(id, url) {
      await (starting ??= start());
      current = { id, url };
      await resize({ width: 800, height: 600 });
      await s('POST', '/url', { url });
    },
    isActive: (id) => current?.id === id,
    getBrowserUrl: async (id) => (current?.id === id ? s('GET', '/url') : undefined),
    getPage: () => page,
    async stopSession() {
      const testCoverage = await execute('return window.__coverage__ ?? null').catch(() => null);
      await s('DELETE', '/actions').catch(() => {});
      await s('POST', '/url', { url: 'about:blank' });
      current = undefined;
      return { testCoverage: config.coverage ? (testCoverage ?? undefined) : undefined };
    },
    async startDebugSession() {
      throw new Error('webkit-launcher: no debugging');
    },
    async stop() {
      if (session) await s('DELETE', '').catch(() => {});
      killAll();
    },
  };
}
