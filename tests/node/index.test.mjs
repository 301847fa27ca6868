// index, as somebody at a shell meets it: the files that a calendar reads instead of a large feed.
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { beyondOf } from '../../dist/lib/calendar/beyond.js';
import { entryOf } from '../../dist/lib/calendar/groups.js';
import { indexOf } from '../../dist/lib/calendar/month-index.js';
import { monthOf } from '../../dist/lib/calendar/placement.js';
import { readFeed } from '../../dist/lib/feed.js';
import { commandLine } from './command-line.mjs';
import { validator } from './published-schemas.mjs';

const consultation = (id, opens, closes) => ({
  id,
  title: id,
  _civic: { kind: 'consultation', opens, closes },
});
const meeting = (id, start, fields) => ({ id, title: id, _civic: { kind: 'event', start, ...fields } });

const items = [
  consultation('autumn', '2026-10-20', '2026-11-24'),
  consultation('at the turn', '2026-12-28', '2027-01-02'),
  consultation('whole months', '2027-03', '2027-04'),
  consultation('of years', '2024-01-01', '2028-12-31'),
  consultation('without end', '2026-05-01'),
  consultation('without date'),
  meeting('series', '2026-01-05T10:00', { recurrence: { rrule: 'FREQ=WEEKLY' } }),
  meeting('hearing', '2026-12-14T17:00', { parent: 'autumn' }),
  meeting('late', '2026-08-31T23:30', { end: '2026-09-01T01:00' }),
  { id: 'news', title: 'No date, and nothing for a calendar' },
];
const feed = (list) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Konsultacje',
  language: 'pl',
  _civic: { version: '1.0', time_zone: 'Europe/Warsaw' },
  items: list,
});

describe('index', () => {
  let folder;
  const path = (...names) => join(folder, ...names);
  const index = async (list, ...more) => {
    writeFileSync(path('feed.json'), JSON.stringify(feed(list)));
    return commandLine(['index', path('feed.json'), '-o', path('out'), '--now', '2026-11-23', ...more]);
  };
  const manifest = () => JSON.parse(readFileSync(path('out', 'index.json'), 'utf8'));
  const inFile = async (name) => {
    const { records, problems, timeZone } = await readFeed(readFileSync(path('out', 'calendar', name)));
    assert.deepEqual(problems, []);
    assert.equal(timeZone, 'Europe/Warsaw');
    return records.map(({ id }) => id);
  };
  /** Every record by its id, whole. */
  const everything = async () => {
    const found = new Map();
    for (const name of readdirSync(path('out', 'calendar')).sort())
      for (const record of (await readFeed(readFileSync(path('out', 'calendar', name)))).records)
        found.set(record.id, record);
    return found;
  };
  before(() => (folder = mkdtempSync(join(tmpdir(), 'civic-index-'))));
  after(() => rmSync(folder, { recursive: true }));

  it('writes a feed for each month, and one for what belongs to every month', async () => {
    const { code, err } = await index(items);
    assert.equal(code, 0, err);
    const { calendar, ...head } = manifest();
    assert.deepEqual(head, {
      version: 'civic-index/1.0',
      title: 'Konsultacje',
      language: 'pl',
      time_zone: 'Europe/Warsaw',
    });
    assert.equal(calendar.records, 9);
    assert.equal(validator('index.schema.json')(manifest()), true);
    assert.deepEqual(await inFile('2026-11.json'), ['autumn', 'hearing']);
    // The weeks of January begin in December, and a meeting brings its consultation along.
    assert.deepEqual(await inFile('2027-01.json'), ['at the turn']);
    assert.deepEqual(await inFile('2026-12.json'), ['autumn', 'at the turn', 'hearing']);
    assert.deepEqual(await inFile('2026-09.json'), ['late']);
    assert.deepEqual(await inFile('always.json'), ['of years', 'without end', 'without date', 'series']);
    assert.deepEqual(
      calendar.months,
      readdirSync(path('out', 'calendar'))
        .filter((name) => name !== 'always.json')
        .map((name) => name.slice(0, 7)),
    );
    assert.deepEqual(calendar.months.slice(-4), ['2027-02', '2027-03', '2027-04', '2027-05']);
  });

  it('loses nothing: what the files say together is what the feed says', async () => {
    await index(items);
    const found = await everything();
    const { records } = await readFeed(feed(items));
    for (const record of records.filter(({ kind }) => kind !== 'article'))
      assert.deepEqual(JSON.parse(JSON.stringify(found.get(record.id))), JSON.parse(JSON.stringify(record)));
  });

  it('keeps of a record what a calendar shows, and says where the rest is', async () => {
    const item = {
      ...consultation('park', '2026-11-02', '2026-11-30'),
      summary: `${'Dużo słów. '.repeat(40)}Koniec.`,
      content_html: '<p>Cały <em>opis</em>.</p>',
      attachments: [{ url: 'https://example.org/plan.pdf', mime_type: 'application/pdf' }],
    };
    Object.assign(item._civic, {
      topics: ['zieleń'],
      respond: { online: 'https://example.org/ankieta', email: 'park@example.org' },
      reference: 'WP.1',
    });
    await index([item, consultation('short', '2026-11-02', '2026-11-30')]);
    const read = async (name) =>
      readFeed(readFileSync(path('out', 'calendar', name)), {
        url: `https://example.org/calendar/${name}`,
        now: Date.parse('2026-11-23'),
      });
    const [brief, short] = (await read('2026-11.json')).records;
    assert.equal(short.details, undefined);
    assert.equal(brief.details, 'https://example.org/calendar/details-0.json');
    assert.deepEqual(brief.topics, ['zieleń']);
    assert.deepEqual(brief.respond, { online: 'https://example.org/ankieta' });
    assert.match(brief.summary, /^.{150,200} słów\.…$/);
    for (const name of ['description', 'documents', 'reference']) assert.equal(brief[name], undefined);
    const [whole] = (await read('details-0.json')).records;
    assert.deepEqual(whole, (await readFeed(feed([item]))).records[0]);
    assert.equal((await read('details-0.json')).records.length, 1);
  });

  it('shows a full month by its first page as it is, whatever its size and wherever a week begins', async () => {
    const sizes = [];
    for (const count of [400, 4000]) {
      const many = Array.from({ length: count }, (_, at) => {
        const start = Date.UTC(2026, 9, 12 + ((at * 7) % 55));
        const day = (more) => new Date(start + more * 86_400_000).toISOString().slice(0, 10);
        if (at % 5) return consultation(`c${at}`, day(0), day(at % 23));
        const parent = at % 10 ? undefined : `c${at + 1}`;
        return meeting(`e${at}`, `${day(0)}T17:00`, { parent, ...(at % 3 === 0 && { status: 'cancelled' }) });
      });
      await index(many);
      const { records, timeZone } = await readFeed(feed(many));
      const url = 'https://example.org/calendar/2026-11.json';
      const first = await readFeed(readFileSync(path('out', 'calendar', '2026-11.json')), { url });
      assert.deepEqual(first.problems, []);
      assert.equal(first.next, 'https://example.org/calendar/2026-11-more.json');
      const now = Date.parse('2026-11-23');
      const month = (known, start, beyond) =>
        monthOf(
          indexOf(
            known.map((record) => entryOf(record, now, timeZone, 7)),
            timeZone,
          ),
          '2026-11',
          start,
          [],
          undefined,
          beyond,
        );
      const drawn = ({ weeks, counts }) => ({
        counts,
        weeks: weeks.map(({ days, bars, lanes }) => ({
          lanes,
          bars: bars.map(({ entry, ...bar }) => ({ ...bar, id: entry.record.id })),
          days: days.map(({ chips, ...day }) => ({
            ...day,
            chips: chips.map(({ entry, does }) => `${does} ${entry.record.id}`),
          })),
        })),
      });
      const beyond = beyondOf(first.nextPages);
      for (const start of [1, 6, 7])
        assert.deepEqual(drawn(month(first.records, start, beyond)), drawn(month(records, start)));
      const more = await readFeed(readFileSync(path('out', 'calendar', '2026-11-more.json')));
      assert.equal(more.records.length, beyond.records);
      const ids = new Set([...first.records, ...more.records].map(({ id }) => id));
      assert.equal(ids.size, first.records.length + more.records.length);
      const touching = month(records, 1);
      for (const day of ['2026-10-26', '2026-11-15', '2026-12-06'])
        for (const { entry } of touching.on(day)) assert.ok(ids.has(entry.record.id));
      for (const { parent } of first.records)
        if (parent) assert.ok(first.records.some(({ id }) => id === parent));
      assert.equal(
        validator('feed.schema.json')(JSON.parse(readFileSync(path('out', 'calendar', '2026-11.json')))),
        true,
      );
      sizes.push(first.records.length);
    }
    assert.ok(sizes[1] < sizes[0] * 1.3 + 60, `${sizes}`);
  });

  it('takes away the months in which there is nothing any more, and nothing else', async () => {
    await index(items);
    writeFileSync(path('out', 'calendar', 'notes.txt'), 'mine');
    await index(items.slice(0, 1));
    assert.deepEqual(manifest().calendar.months, ['2026-10', '2026-11']);
    const names = readdirSync(path('out', 'calendar')).sort();
    assert.deepEqual(names, ['2026-10.json', '2026-11.json', 'notes.txt']);
  });

  it('writes nothing where a feed cannot be read, and says what to write where nobody named a folder', async () => {
    rmSync(path('out'), { recursive: true, force: true });
    assert.equal((await commandLine(['index', path('none.json'), '-o', path('out')])).code, 1);
    assert.equal(existsSync(path('out')), false);
    const { code, err } = await commandLine(['index', path('feed.json')]);
    assert.equal(code, 2);
    assert.match(err, /index FEED… -o DIR/);
  });
});

describe('the index of a prepared feed', () => {
  const head = { version: 'civic-index/1.0', time_zone: 'Europe/Warsaw' };
  const calendar = {
    month: 'calendar/{month}.json',
    margin: 6,
    months: ['2026-11'],
    always: 'calendar/always.json',
  };
  const read = (index) => readFeed(index, { url: 'https://example.org/data/index.json' });

  it('leads to the parts, from its own address', async () => {
    const { format, parts, problems, timeZone } = await read({ ...head, calendar });
    assert.equal(format, 'civic-index');
    assert.equal(timeZone, 'Europe/Warsaw');
    assert.deepEqual(problems, []);
    assert.deepEqual(parts, {
      template: 'https://example.org/data/calendar/%7Bmonth%7D.json',
      months: ['2026-11'],
      margin: 6,
      always: 'https://example.org/data/calendar/always.json',
    });
  });

  it('leads nowhere else, and says what it does not understand', async () => {
    const isValid = validator('index.schema.json');
    const wrong = [
      [{ ...calendar, month: 'https://elsewhere.example/{month}.json' }, 'foreign-page', 'calendar.month'],
      [{ ...calendar, month: 5 }, 'wrong-value', 'calendar.month'],
      [{ ...calendar, months: 'all' }, 'wrong-value', 'calendar.months'],
      ['everything', 'wrong-value', 'calendar'],
    ];
    for (const [given, code, place] of wrong) {
      const { parts, problems } = await read({ ...head, calendar: given });
      assert.equal(parts, undefined);
      assert.deepEqual(
        problems.map((problem) => [problem.code, problem.path]),
        [[code, place]],
      );
      if (code === 'wrong-value') assert.equal(isValid({ ...head, calendar: given }), false);
    }
    const { parts } = await read({ ...head, calendar: { ...calendar, months: ['2026-11', '../..', 7] } });
    assert.deepEqual(parts.months, ['2026-11']);
  });
});
