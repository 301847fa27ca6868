import { expect } from '@open-wc/testing';
import { addMonths } from '../../../src/model/time.js';
import { dayNumber, dayNumbered, weekRules, weeksOf } from '../../../src/calendar/weeks.js';

const ends = (month: string, firstDay: number) => {
  const weeks = weeksOf(month, firstDay);
  return [weeks.length, weeks[0]?.[0], weeks.at(-1)?.[6]];
};

const locale = Intl.Locale.prototype as object;

/** Runs `test` in an engine that does not know how regions count their weeks. */
const withoutWeekInfo = (test: () => void) => {
  const known = ['getWeekInfo', 'weekInfo'].map(
    (name) => [name, Reflect.getOwnPropertyDescriptor(locale, name)] as const,
  );
  for (const [name] of known) Reflect.deleteProperty(locale, name);
  try {
    test();
  } finally {
    for (const [name, was] of known) if (was) Reflect.defineProperty(locale, name, was);
  }
};

describe('weeks', () => {
  it('of a month hold whole weeks, with days of its neighbours', () => {
    expect(ends('2026-11', 1)).to.deep.equal([6, '2026-10-26', '2026-12-06']);
    expect(ends('2026-11', 7)).to.deep.equal([5, '2026-11-01', '2026-12-05']);
    expect(ends('2026-11', 6)).to.deep.equal([5, '2026-10-31', '2026-12-04']);
  });

  it('of January hold days of the year before', () => {
    expect(ends('2027-01', 1)).to.deep.equal([5, '2026-12-28', '2027-01-31']);
    expect(weeksOf('2027-01', 1)[0]).to.deep.equal([
      '2026-12-28',
      '2026-12-29',
      '2026-12-30',
      '2026-12-31',
      '2027-01-01',
      '2027-01-02',
      '2027-01-03',
    ]);
  });

  it('of a February that begins on Monday are four', () => {
    expect(ends('2027-02', 1)).to.deep.equal([4, '2027-02-01', '2027-02-28']);
  });

  it('of a leap February hold its last day', () => {
    expect(weeksOf('2028-02', 1).flat()).to.include('2028-02-29');
    expect(ends('2028-02', 1)).to.deep.equal([5, '2028-01-31', '2028-03-05']);
  });

  it('are seven days each, none twice, over a change of clocks and before 1970', () => {
    for (const month of ['2026-03', '2026-10', '1969-12', '1900-02']) {
      const days = weeksOf(month, 1).flat();
      expect(new Set(days).size).to.equal(days.length);
      expect(new Date(`${days[0] ?? ''}T00:00Z`).getUTCDay()).to.equal(1);
    }
  });

  it('follow the region', () => {
    const rules = ['pl', 'en', 'en-US', 'uk', 'de', 'pt-BR', 'ar-EG', 'he'].map((tag) => {
      const { firstDay, weekend } = weekRules(tag);
      return `${tag} ${firstDay} ${weekend.join()}`;
    });
    const expected = [
      'pl 1 6,7',
      'en 1 6,7',
      'en-US 7 6,7',
      'uk 1 6,7',
      'de 1 6,7',
      'pt-BR 7 6,7',
      'ar-EG 6 5,6',
      'he 7 5,6',
    ];
    expect(rules).to.deep.equal(expected);
    withoutWeekInfo(() => {
      for (const line of expected) {
        const [tag = '', firstDay, weekend] = line.split(' ');
        const found = weekRules(tag);
        expect(`${found.firstDay} ${found.weekend.join()}`, tag).to.equal(`${firstDay} ${weekend}`);
      }
    });
  });

  it('are the British ones where the tag is none', () => {
    expect(weekRules('_').firstDay).to.equal(1);
    expect(weekRules('').firstDay).to.equal(1);
  });
});

describe('months and days', () => {
  it('are counted over the ends of years', () => {
    expect(addMonths('2026-12', 1)).to.equal('2027-01');
    expect(addMonths('2027-01', -1)).to.equal('2026-12');
    expect(addMonths('2026-11', 12)).to.equal('2027-11');
    expect(addMonths('2026-11', -23)).to.equal('2024-12');
  });

  it('are numbers from 1970', () => {
    expect(dayNumber('1970-01-01')).to.equal(0);
    expect(dayNumber('2026-11-23')).to.equal(20_780);
    expect(dayNumbered(20_780)).to.equal('2026-11-23');
    expect(dayNumbered(-1)).to.equal('1969-12-31');
  });
});
