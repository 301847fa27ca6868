// What a feed says is a stranger's. Here every reader is given the whole corpus; in the browser the widgets show what is left of it.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import ICAL from 'ical.js';
import { FeedError, readFeed } from 'civic-widgets/feed';
import { csvFile } from '../../dist/lib/export/csv.js';
import { calendarFile } from '../../dist/lib/export/icalendar.js';
import { eventMarkup } from '../../dist/lib/export/json-ld.js';
import { contactCard } from '../../dist/lib/export/vcard.js';
import { hostileAddresses, hostilePayloads } from '../trust/hostile-payloads.mjs';
import { endsSoon } from './cost.mjs';

const options = { now: new Date('2026-11-23T12:00:00Z'), url: 'https://um.example/feed' };
const everyField = JSON.parse(readFileSync('tests/feeds/every-field.json', 'utf8'));
const samples = readdirSync('tests/feeds', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && !/\.(?:svg|md)$/.test(entry.name))
  .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
  .sort();
const members = Object.getOwnPropertyNames(Object.prototype).sort();

/** `value` with its leaves as `change` has them, which is told their numbers in the order of the document. */
function changed(value, change, count = { leaves: 0 }) {
  if (typeof value !== 'object' || value === null) return change(value, count.leaves++);
  if (Array.isArray(value)) return value.map((one) => changed(one, change, count));
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, changed(one, change, count)]));
}

/** Every string of `value`, with the name of its field: neither a place in a list nor a language. */
function* strings(value, field = '') {
  if (typeof value === 'string') yield [field, value];
  else if (typeof value === 'object' && value !== null)
    for (const key of Object.keys(value))
      yield* strings(value[key], /^(?:\d+|[a-z]{2})$/.test(key) ? field : key);
}

const withLeaf = (number, text) => changed(everyField, (value, one) => (one === number ? text : value));
const takes = async (number, text) => {
  const { records, problems } = await readFeed(withLeaf(number, text), options);
  return problems.length === whole.problems.length && records.length === whole.records.length;
};
const whole = await readFeed(everyField, options);
const texts = new Set();
const addresses = new Set();
const fieldsOfAddresses = new Set();
// What a field holds is asked of its reader, so that one that is added is tested without a word here.
for (const number of Array.from(strings(changed(everyField, (_, one) => String(one))), ([, one]) =>
  Number(one),
)) {
  const probe = 'https://example.org/a-probe';
  if (await takes(number, 'any words at all')) texts.add(number);
  else if (await takes(number, probe)) {
    addresses.add(number);
    const { records } = await readFeed(withLeaf(number, probe), options);
    for (const [field, value] of strings(records)) if (value === probe) fieldsOfAddresses.add(field);
  } else if (await takes(number, 'a.probe@example.org')) addresses.add(number);
}

const isHarmless = (value) => {
  if (/^(?:mailto:)?[^\s\p{C}@<>()[\]"',;:?&%#\\]+@[^\s\p{C}@<>()[\]"',;:?&%#\\]+$|^tel:\+?\d+$/u.test(value))
    return true;
  const { protocol, username, password, href } = URL.canParse(value) ? new URL(value) : {};
  return /^https?:$/.test(protocol) && !username && !password && href === value;
};

// eslint-disable-next-line no-control-regex -- these are what must not be there
const unprintable = /[\0-\x08\v\f\x0E-\x1F\x7F-\x9F\u202A-\u202E\u2066-\u2069\p{Cs}]/u;

/** Nothing of what was read runs, hides, turns or goes anywhere that a resident would not expect. */
function expectHarmless(records, what) {
  const look = (value, path) => {
    if (typeof value === 'string') {
      assert.doesNotMatch(value, unprintable, `${what}: ${path}`);
      assert.ok(value.length <= 50_000, `${what}: ${path} has ${value.length} characters`);
    } else if (typeof value === 'object' && value !== null) {
      const prototype = Object.getPrototypeOf(value);
      assert.ok([Object.prototype, Array.prototype, null].includes(prototype), `${what}: ${path}`);
      for (const key of Object.keys(value)) look(value[key], path ? `${path}.${key}` : key);
    }
  };
  look(records, '');
  for (const [field, value] of strings(records))
    if (fieldsOfAddresses.has(field)) assert.ok(isHarmless(value), `${what}: ${field} is ${value}`);
  assert.deepEqual(Object.getOwnPropertyNames(Object.prototype).sort(), members, what);
  assert.equal({}.polluted, undefined, what);
}

const called = (payload) => JSON.stringify(payload.slice(0, 60));

const shares = 10;

/** A sample with `payload` in every fifth of its values, another fifth each time. */
function poisoned(text, payload, index) {
  let count = index;
  const due = () => count++ % 5 === 0;
  const inMarkup = payload.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);
  if (/^\s*[[{]/.test(text) && !/^\{.*\}\n\{/.test(text))
    return JSON.stringify(
      changed(JSON.parse(text), (value) => (typeof value === 'string' && due() ? payload : value)),
    );
  if (text.startsWith('BEGIN:'))
    return text.replace(/^((?!BEGIN|END|VERSION|DT|UID)[A-Z-]+(?:;[^:\r\n]*)?:).*/gm, (line, name) =>
      due() ? name + payload.replace(/[\r\n]/g, ' ') : line,
    );
  if (/^\s*</.test(text))
    return text
      .replace(/>([^<>]*\S[^<>]*)</g, (whole) => (due() ? `>${inMarkup}<` : whole))
      .replace(/((?:href|src|url|content)=")[^"]*"/g, (whole, name) =>
        due() ? `${name}${inMarkup}"` : whole,
      );
  const [head, ...rows] = text.split('\n');
  const quoted = `"${payload.replace(/"/g, '""')}"`;
  return [
    head,
    ...rows.map((row) => row.replace(/[^,;\t"]+(?=[,;\t]|$)/g, (cell) => (due() ? quoted : cell))),
  ].join('\n');
}

const long = {
  letters: 'x'.repeat(1_000_000),
  tags: '<b>'.repeat(333_333),
  'tags of links': '<a href="javascript:civicCanary()">'.repeat(30_000),
  references: '&#106;'.repeat(166_666),
  'halves of characters': '\ud83d'.repeat(1_000_000),
  overrides: '\u202e'.repeat(1_000_000),
  'marks upon a letter': `a${'\u0301'.repeat(1_000_000)}`,
  blanks: ' '.repeat(1_000_000),
  lines: '\r\n'.repeat(500_000),
  'letters that join': 'ﷺ'.repeat(300_000),
};

describe(`${hostilePayloads.length} hostile payloads`, () => {
  it('are told from harmless values by what is looked for here', () => {
    assert.ok(texts.size > 100 && addresses.size > 50 && fieldsOfAddresses.size > 5);
    const caught = hostileAddresses.filter((payload) => !isHarmless(payload));
    assert.ok(caught.length > hostileAddresses.length * 0.9);
    assert.throws(() => expectHarmless({ a: '\u202e' }, 'control'));
    assert.throws(() => expectHarmless({ a: Object.create({ polluted: 1 }) }, 'control'));
  });

  it('do no harm in any text and any key of our own feed, and lose no record', async () => {
    let seen = 0;
    for (const payload of hostilePayloads) {
      const feed = changed(everyField, (value, number) => (texts.has(number) ? payload : value));
      for (const item of feed.items) {
        item[payload] = payload;
        if (item._civic) item._civic[payload] = { [payload]: payload };
      }
      const { records } = await readFeed(feed, options);
      expectHarmless(records, called(payload));
      // What says nothing, as one of blanks alone, leaves a record without its title.
      if (records.length === whole.records.length) seen++;
    }
    assert.ok(seen > hostilePayloads.length * 0.9, `${seen} feeds are whole`);
  });

  it('are an address nowhere, or one of the web', async () => {
    for (const payload of hostilePayloads) {
      const feed = changed(everyField, (value, number) => (addresses.has(number) ? payload : value));
      expectHarmless((await readFeed(feed, options)).records, called(payload));
    }
  });

  it('do no harm in whatever length', async () => {
    for (const [name, text] of Object.entries(long)) {
      const feed = changed(everyField, (value, number) =>
        texts.has(number) && number % 10 === 0 ? text : value,
      );
      const { records } = await endsSoon(() => readFeed(feed, options), name);
      expectHarmless(records, name);
      assert.ok(JSON.stringify(records).length < 6e6, name);
    }
  });
});

describe('hostile payloads in the feeds of others', () => {
  const count = { given: 0, read: 0 };
  for (const [turn, path] of samples.entries())
    it(`do no harm in ${path.slice('tests/feeds/'.length)}`, async () => {
      const text = readFileSync(path, 'utf8');
      // A table of a package says nothing by itself.
      const type = await readFeed(text, options).then(
        ({ format }) => format,
        () => undefined,
      );
      for (const [index, payload] of hostilePayloads.entries()) {
        // Each sample takes its share of the corpus: readers share what makes texts and addresses harmless.
        if (type === undefined || index % shares !== turn % shares) continue;
        count.given++;
        try {
          const { records } = await readFeed(poisoned(text, payload, index), { ...options, type });
          expectHarmless(records, called(payload));
          if (records.length) count.read++;
        } catch (fault) {
          assert.ok(fault instanceof FeedError, fault.stack);
        }
      }
    });

  it('come as far as the records of most', () => {
    assert.ok(count.given > 2000 && count.read > count.given * 0.6, `${count.read} of ${count.given}`);
  });
});

describe('hostile payloads taken home', () => {
  const plain = (text) => (typeof text === 'object' ? (text.pl ?? '') : (text ?? ''));
  const setting = {
    plain,
    tag: 'pl',
    zone: 'Europe/Warsaw',
    now: Number(options.now),
    name: 'x',
    site: 'um.example',
  };
  // Records as they come out of the readers, for each payload in every text.
  const records = async (payload) =>
    (
      await readFeed(
        changed(everyField, (value, number) => (texts.has(number) ? payload : value)),
        options,
      )
    ).records;
  const names = (file) =>
    new Set(
      file
        .replace(/\r\n[ \t]/g, '')
        .split('\r\n')
        .map((line) => line.replace(/[:;].*$/s, '')),
    );

  it('begin no line of a calendar, and no formula of a table', async () => {
    const known = names(
      calendarFile(
        (await records('x')).filter(({ kind }) => /consultation|event/.test(kind)),
        setting,
      ),
    );
    for (const payload of hostilePayloads) {
      const all = await records(payload);
      const dated = all.filter(({ kind }) => kind === 'consultation' || kind === 'event');
      const file = calendarFile(dated, { ...setting, name: payload });
      for (const name of names(file)) assert.ok(known.has(name), `${called(payload)}: ${name}`);
      assert.ok(!/[^\r]\n|\r[^\n]/.test(file), called(payload));
      new ICAL.Component(ICAL.parse(file));
      const table = csvFile([payload], [{ heading: payload, value: (text) => text }], 'pl');
      for (const cell of table.slice(1).split(/\r\n|;/))
        assert.doesNotMatch(cell, /^[\s"]*[=@＝＠]|^[\s"]*[+＋－-](?![\d\s().]*"?$)/, called(payload));
      assert.equal(table.split('\r\n').length, 3, called(payload));
    }
  });

  it('begin no line of a contact card, and end no script', async () => {
    const cardOf = (all) =>
      contactCard(
        all.find(({ kind }) => kind === 'organisation'),
        setting,
      );
    const known = names(cardOf(await records('x')));
    for (const payload of hostilePayloads) {
      const all = await records(payload);
      if (all.some(({ kind }) => kind === 'organisation'))
        for (const name of names(cardOf(all))) assert.ok(known.has(name), `${called(payload)}: ${name}`);
      const meetings = all
        .filter(({ kind }) => kind === 'event')
        .map((event) => ({ ...event, type: 'meeting' }));
      const markup = eventMarkup(meetings, setting);
      assert.doesNotMatch(markup ?? '', /[<>&\u2028\u2029]/, called(payload));
    }
  });
});
