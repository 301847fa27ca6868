import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { formatRange, formatTimes } from '../../src/language/ranges.js';

const zone = 'Europe/Warsaw';
const from = '2026-03-04T17:00:00+01:00';
const to = '2026-03-04T19:00:00+01:00';
const even = (text: string) => text.replace(/\s/g, ' ');

describe('formatRange', () => {
  it('says the month and the year once in Polish', () => {
    expect(formatRange('2018-02-03', '2018-02-15', 'pl', zone)).to.equal('3–15\u00a0lutego 2018\u00a0r.');
    expect(formatRange('2018-02-15', '2018-03-03', 'pl', zone)).to.equal(
      '15\u00a0lutego – 3\u00a0marca 2018\u00a0r.',
    );
    expect(formatRange('2018-12-15', '2019-01-03', 'pl', zone)).to.equal(
      '15\u00a0grudnia 2018\u00a0r. – 3\u00a0stycznia 2019\u00a0r.',
    );
  });

  it('does so in English, Ukrainian and German', () => {
    expect(even(formatRange('2018-02-03', '2018-02-15', 'en', zone))).to.equal('3–15 February 2018');
    expect(even(formatRange('2018-02-03', '2018-02-15', 'uk', zone))).to.equal('3–15 лютого 2018 р.');
    expect(even(formatRange('2018-02-03', '2018-02-15', 'de', zone))).to.match(/^3\. ?– ?15\. Februar 2018$/);
    expect(even(formatRange('2018-02-15', '2018-03-03', 'de', zone))).to.equal('15. Februar – 3. März 2018');
  });

  it('writes years and months', () => {
    for (const tag of ['pl', 'en', 'uk', 'de'])
      expect(formatRange('2018', '2022', tag, zone)).to.equal('2018–2022');
    expect(even(formatRange('2018-02', '2019-03', 'pl', zone))).to.equal('luty 2018 – marzec 2019');
  });

  it('writes times within a day', () => {
    expect(formatRange(from, to, 'pl', zone)).to.equal(
      '4\u00a0marca 2026\u00a0r., od\u00a017:00 do\u00a019:00',
    );
    expect(formatRange(from, to, 'pl', zone, true)).to.equal(
      'środa, 4\u00a0marca 2026\u00a0r., od\u00a017:00 do\u00a019:00',
    );
    expect(even(formatRange(from, to, 'en', zone))).to.equal('4 March 2026, from 17:00 to 19:00');
    expect(even(formatRange(from, to, 'uk', zone))).to.equal('4 березня 2026 р., з 17:00 до 19:00');
    expect(even(formatRange(from, to, 'de', zone))).to.equal('4. März 2026, von 17:00 bis 19:00 Uhr');
    expect(formatTimes(Date.parse(from), to, 'pl', zone)).to.equal('od\u00a017:00 do\u00a019:00');
  });

  it('writes a point where there is no stretch', () => {
    expect(even(formatRange('2018-02-15', '2018-02-15', 'pl', zone, true))).to.equal(
      'czwartek, 15 lutego 2018 r.',
    );
    expect(even(formatRange(from, '2026-03-04T16:00:00Z', 'pl', zone))).to.equal(
      '4 marca 2026 r., godz. 17:00',
    );
    expect(formatRange('2018', '2018', 'pl', zone)).to.equal('2018\u00a0r.');
  });

  it('writes both ends in full where they are not alike', () => {
    expect(even(formatRange('2018', '2022-06', 'pl', zone))).to.equal('2018 r. – czerwiec 2022');
    expect(even(formatRange(from, '2026-03-05T17:00:00+01:00', 'pl', zone))).to.equal(
      '4 marca 2026 r., godz. 17:00 – 5 marca 2026 r., godz. 17:00',
    );
    expect(even(formatRange('2018-02-15', 'odwołania', 'pl', zone))).to.equal(
      '15 lutego 2018 r. – odwołania',
    );
  });

  it('does not stumble over a stretch that runs backwards', () => {
    expect(even(formatRange('2018-02-15', '2018-02-03', 'pl', zone))).to.equal(
      '15 lutego 2018 r. – 3 lutego 2018 r.',
    );
  });

  it('always writes something that can be read', () => {
    const two = (n: number) => String(n).padStart(2, '0');
    const when = fc.oneof(
      fc
        .tuple(
          fc.integer({ min: 1900, max: 2100 }),
          fc.integer({ min: 1, max: 13 }),
          fc.integer({ min: 1, max: 31 }),
          fc.integer({ min: 0, max: 24 }),
        )
        .chain(([year, month, day, hour]) => {
          const text = `${year}-${two(month)}-${two(day)}T${two(hour)}:30:00Z`;
          return fc.constantFrom(4, 7, 10, 20).map((length) => text.slice(0, length));
        }),
      fc.string({ maxLength: 24 }).filter((text) => !text.includes('Invalid')),
    );
    const tags = fc.constantFrom('pl', 'en', 'en-US', 'uk', 'de', 'fr', 'ar', '', 'pl_PL');
    const zones = fc.constantFrom('Europe/Warsaw', 'Pacific/Apia', 'Nowhere');
    fc.assert(
      fc.property(when, when, tags, zones, (first, last, tag, anyZone) => {
        const text = formatRange(first, last, tag, anyZone);
        return !/Invalid|NaN|undefined/.test(text) && !/[\u2009\u202f]/.test(text.replace(/[^\d\s]/g, ''));
      }),
      { examples: [['2018-02-30', '2018-02-31', 'pl', zone]] },
    );
  });
});
