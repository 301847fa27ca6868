// Whatever the bytes: dates, zones, texts, addresses and markup.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { occurrences } from '../../../dist/lib/formats/icalendar/recurrence.js';
import { readFeed } from '../../../dist/lib/feed.js';
import { lenientJson } from '../../../dist/lib/formats/schema-org/lenient-json.js';
import { dateWritten } from '../../../dist/lib/formats/written-dates.js';
import { ProblemLog } from '../../../dist/lib/formats/problem-log.js';
import { parseXml } from '../../../dist/lib/formats/xml/parse.js';

const date = fc.date({ min: new Date('1990-01-01'), max: new Date('2089-12-31'), noInvalidDate: true });
const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
// What XML can hold at all, and what is not taken out of texts.
const text = fc
  .string({ unit: 'grapheme', maxLength: 60 })
  .map((one) => one.replace(/[\p{C}\s]+/gu, ' ').trim());
const words = text.filter((one) => one !== '' && !/&#?\w+;/.test(one) && !/<[a-z/!?]/i.test(one));

describe('whatever the date', () => {
  it('is read as it was written, in every form that feeds have it in', () => {
    const forms = [
      (iso) => iso,
      (iso) => iso.replace('T', ' '),
      (iso) => iso.replace(/-/g, '/'),
      (iso) => iso.replace(/-0/g, '-'),
      (iso) => iso.replace(/[-:]/g, ''),
      (iso) => new Date(iso).toUTCString(),
      (iso) => new Date(iso).toUTCString().replace('GMT', '+0000').slice(5),
      (iso) => new Date(iso).toUTCString().replace(/ (\d\d)(\d\d) /, ' $2 '),
    ];
    fc.assert(
      fc.property(date, fc.constantFrom(...forms), (moment, form) => {
        const iso = `${moment.toISOString().slice(0, 19)}Z`;
        const read = dateWritten(form(iso));
        assert.equal(Date.parse(read), Date.parse(iso), form(iso));
      }),
      { numRuns: 1000 },
    );
  });

  it('is known by the name of its month in every language of a city', () => {
    fc.assert(
      fc.property(
        date,
        fc.constantFrom('pl', 'de', 'uk', 'en', 'es', 'pt', 'fr', 'it', 'cs', 'nl', 'sk'),
        fc.constantFrom('long', 'short'),
        (moment, language, month) => {
          const shown = new Intl.DateTimeFormat(language, {
            day: 'numeric',
            month,
            year: 'numeric',
            timeZone: 'UTC',
          });
          const said = shown.format(moment);
          assert.equal(
            dateWritten(said, language),
            moment.toISOString().slice(0, 10),
            `${language}: ${said}`,
          );
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is a date or nothing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\dTZ:.+a-z /-]{0,40}$/)), (given) => {
        const read = dateWritten(given);
        if (read !== undefined) assert.ok(!Number.isNaN(Date.parse(read.slice(0, 10))), `${given}: ${read}`);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('whatever the markup', () => {
  it('an XML reader ends, and gives a tree of what there is', async () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '<a>',
        '</a>',
        '<b x="1">',
        '</b>',
        '<!--',
        '-->',
        '<![CDATA[',
        ']]>',
        '<?x',
        '?>',
        '<!DOCTYPE a [',
        ']>',
        '&amp;',
        '&',
        '<',
        '>',
        '"',
        ' ',
        '<c/>',
        '<d e=f',
        'xmlns:p="u"',
        '<p:q>',
      ),
      fc.string({ maxLength: 8 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
        const walk = (element) => {
          assert.equal(typeof element.text, 'string');
          assert.ok(element.line >= 1);
          for (const child of element.children) {
            assert.equal(child.parent, element);
            walk(child);
          }
        };
        const root = await parseXml(pieces.join(''), new ProblemLog());
        if (root) walk(root);
      }),
      { numRuns: 2000 },
    );
  });

  it('a title comes out as it went in: escaped, in CDATA, or escaped twice for HTML', async () => {
    await fc.assert(
      fc.asyncProperty(words, async (title) => {
        const inCdata = `<![CDATA[${escaped(title).replace(/]]>/g, ']]&gt;')}]]>`;
        for (const written of [escaped(escaped(title)), inCdata]) {
          const { records } = await readFeed(
            `<rss version="2.0"><channel><item><title>${written}</title><link>https://e.example/</link></item></channel></rss>`,
          );
          assert.equal(records[0].title, title);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('an address is http, https, or none', async () => {
    const scheme = fc.constantFrom(
      'javascript:',
      'JaVaScRiPt:',
      'data:text/html,',
      'vbscript:',
      'file:///',
      'blob:',
      '\tjavascript:',
      '&#106;avascript:',
      'https://',
      '//',
      '/',
      '',
    );
    await fc.assert(
      fc.asyncProperty(scheme, fc.webUrl(), async (start, rest) => {
        const link = escaped(start + rest.replace(/^https?:\/\//, ''));
        const feed = `<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>a</title><link href="${link}"/><content type="html">&lt;a href='${escaped(link)}'&gt;b&lt;/a&gt;</content></entry></feed>`;
        const { records } = await readFeed(feed, { url: 'https://um.example/feed' });
        for (const [, , address] of JSON.stringify(records).matchAll(/"(url|href|src)":"([^"]*)"/g))
          assert.match(address, /^https?:\/\//);
      }),
      { numRuns: 300 },
    );
  });
});

describe('whatever JSON', () => {
  it('is read by the lenient reader as by the strict one', () => {
    fc.assert(
      fc.property(
        fc.jsonValue({ noUnicodeString: false }),
        fc.constantFrom('', '/* c */', '<!-- -->', '\n'),
        (value, around) => {
          const written = JSON.stringify(value, undefined, 1);
          assert.deepEqual(lenientJson(`${around}${written}${around}`), JSON.parse(written));
          if (/[}\]]$/.test(written) && written.length > 4)
            assert.deepEqual(lenientJson(written.replace(/\s*([}\]])$/, ',$1')), JSON.parse(written));
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('whatever the rule', () => {
  const days = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
  const rule = fc
    .record({
      freq: fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'),
      interval: fc.integer({ min: 1, max: 4 }),
      count: fc.option(fc.integer({ min: 1, max: 30 })),
      byDay: fc.uniqueArray(fc.constantFrom(...days), { maxLength: 3 }),
      nth: fc.constantFrom('', '', '1', '2', '-1'),
    })
    .map(({ freq, interval, count, byDay, nth }) =>
      [
        `FREQ=${freq}`,
        `INTERVAL=${interval}`,
        ...(count === null ? [] : [`COUNT=${count}`]),
        // A number before a day means something in months alone.
        ...(byDay.length && freq !== 'DAILY' && freq !== 'YEARLY'
          ? [`BYDAY=${byDay.map((day) => (freq === 'MONTHLY' ? nth : '') + day).join(',')}`]
          : []),
      ].join(';'),
    );
  const start = fc.record({
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    allDay: fc.boolean(),
    zone: fc.constantFrom('Europe/Warsaw', 'America/New_York', 'Pacific/Apia', 'Australia/Lord_Howe', 'UTC'),
  });
  const two = (number) => String(number).padStart(2, '0');
  const range = { from: Date.parse('2026-01-01'), until: Date.parse('2028-01-01') };

  /** What ical.js makes of a component, as wall clocks. */
  function counted(text) {
    const vevents = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
    const event = new ICAL.Event(vevents[0]);
    for (const other of vevents.slice(1)) event.relateException(other);
    const found = [];
    const iterator = event.iterator();
    for (let next = iterator.next(); next && next.year < 2028 && found.length < 900; next = iterator.next())
      found.push(event.getOccurrenceDetails(next).startDate.toString().slice(0, 16));
    return found;
  }

  it('an event takes place when others say that it does, at the hour of the city, once, and in order', () =>
    fc.assert(
      fc.asyncProperty(
        rule,
        start,
        fc.option(
          fc.record({ after: fc.integer({ min: 1, max: 5 }), days: fc.integer({ min: -2, max: 3 }) }),
        ),
        async (text, { month, day, allDay, zone }, moved) => {
          const time = allDay ? '' : 'T170000';
          const value = allDay ? ';VALUE=DATE' : '';
          const lines = [
            'UID:a',
            'SUMMARY:x',
            `DTSTART${value}:2026${two(month)}${two(day)}${time}`,
            `RRULE:${text}`,
          ];
          const calendar = (...others) =>
            [
              'BEGIN:VCALENDAR',
              ...[lines, ...others].flatMap((own) => ['BEGIN:VEVENT', ...own, 'END:VEVENT']),
              'END:VCALENDAR',
            ].join('\r\n');
          let file = calendar();
          const id = moved && counted(file)[moved.after];
          if (id) {
            const [date] = id.split('T');
            const to = new Date(Date.parse(date) + moved.days * 86_400_000).toISOString().slice(0, 10);
            const compact = (one) => one.replaceAll('-', '') + time;
            file = calendar([
              'UID:a',
              'SUMMARY:y',
              `RECURRENCE-ID;RANGE=THISANDFUTURE${value}:${compact(date)}`,
              `DTSTART${value}:${compact(to)}`,
            ]);
          }
          const { records, timeZone } = await readFeed(file, { timeZone: zone });
          const found = occurrences(records[0], timeZone, range);
          const theirs = counted(file);
          // What begins a series is one of it, whatever its rule says.
          const first = `2026-${two(month)}-${two(day)}${allDay ? '' : 'T17:00'}`;
          if (!theirs.includes(first)) theirs.push(first);
          assert.deepEqual(
            found.map(({ start: one }) => one.slice(0, 16)).filter((one) => one < '2027-12'),
            theirs.sort().filter((one) => one < '2027-12'),
            `${file}`,
          );
          assert.equal(new Set(found.map(({ id: one }) => one)).size, found.length);
        },
      ),
      { numRuns: 30 },
    ));
});
