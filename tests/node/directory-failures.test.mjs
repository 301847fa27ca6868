// A directory whose parts or whose server cannot be had: it asks again, and not without end.
import assert from 'node:assert/strict';
import { test } from 'node:test';

globalThis.IntersectionObserver = class {};
globalThis.window = globalThis;
const { DirectoryChoice } = await import('../../dist/lib/widgets/ngo-directory/directory-choice.js');
const { DirectoryLibrary } = await import('../../dist/lib/widgets/ngo-directory/directory-library.js');

test('organisations that could not be looked up are looked up later, and not at each drawing', async (t) => {
  let now = 1000;
  let asked = 0;
  let isThere = false;
  const drawn = t.mock.fn();
  t.mock.method(performance, 'now', () => now);
  const library = new DirectoryLibrary({ requestUpdate: drawn });
  library.open = async () => {
    asked++;
    if (!isThere) throw new Error('offline');
    return { byId: async (ids) => ids.map((id) => ({ id })) };
  };
  for (let drawing = 0; drawing < 3; drawing++) await library.lookUp(['dab']);
  assert.deepEqual([asked, drawn.mock.callCount()], [1, 0]);
  isThere = true;
  now += 60_000;
  for (let drawing = 0; drawing < 3; drawing++) await library.lookUp(['dab']);
  assert.deepEqual([asked, drawn.mock.callCount()], [2, 1]);
  assert.equal(library.organisation('dab').id, 'dab');
});

test('what is open now is not asked for again and again where it cannot be had', async () => {
  let asked = 0;
  let choice;
  // Draws as often as it is asked to, as an element does.
  const host = {
    addController: () => undefined,
    requestUpdate: () => choice.hostUpdate(),
    limit: 0,
    exclude: '',
  };
  const load = async () => {
    asked++;
    if (asked > 9) return new Promise(() => undefined);
    throw new Error('offline');
  };
  choice = new DirectoryChoice(host, { load }, { now: 2000, until: () => undefined });
  choice.answer = { until: 1000 };
  choice.hostUpdate();
  await choice.asked;
  await new Promise((resolve) => setImmediate(resolve));
  assert.equal(asked, 1);
  await choice.ask();
  assert.equal(asked, 2);
});

test('a part of the script that does not arrive is no feed that cannot be read, and holds back what is to be left out', async () => {
  const host = { addController() {}, requestUpdate() {}, exclude: 'topic=x', state: 'ready', tag: 'en' };
  const library = { load: () => Promise.reject(new TypeError('offline')), catalogue: undefined };
  const choice = new DirectoryChoice(host, library, { now: 0, until() {} });
  const said = () => choice.faultView().values[0];
  await choice.ask();
  assert.equal(said(), 'This information could not be loaded just now.');
  assert.equal(choice.isHeld, true);
  const answer = { total: 0, items: async () => [] };
  Object.assign(library, {
    load: async () => ({}),
    open: async () => (library.catalogue = { find: async () => answer }),
  });
  await choice.ask();
  assert.equal(choice.isHeld, false);
  // Something else is to be left out, or nothing any more: asked at the next drawing.
  host.exclude = '';
  choice.hostUpdate();
  assert.equal(choice.isHeld, true);
  await choice.asked;
  assert.equal(choice.isHeld, false);
  library.open = async () => ({ find: () => Promise.reject(new TypeError('no list')) });
  await choice.ask();
  assert.equal(said(), 'This information could not be read.');
});
