import { expect } from '@open-wc/testing';
import { asOfWords } from '../../src/language/as-of.js';
import { dateBlock } from '../../src/language/date-block.js';
import { dayIn, formatDay, formatTime, lastMoment } from '../../src/language/dates.js';

const zone = 'Europe/Warsaw';
const evening = '2026-03-04T17:00:00+01:00';

/** With every space a plain one: engines differ in them, where the language does not ask for one. */
const even = (text: string) => text.replace(/\s/g, ' ');

describe('formatDay', () => {
  it('writes Polish dates, kept together where they must not break', () => {
    expect(formatDay('2018-02-15', 'pl', { zone })).to.equal('15\u00a0lutego 2018\u00a0r.');
    expect(formatDay('2018-02-15', 'pl', { zone, weekday: true })).to.equal(
      'czwartek, 15\u00a0lutego 2018\u00a0r.',
    );
    expect(formatDay(evening, 'pl-PL', { zone })).to.equal('4\u00a0marca 2026\u00a0r., godz.\u00a017:00');
  });

  it('writes a month in the nominative, and never a day that was not given', () => {
    expect(formatDay('2018-02', 'pl', { zone })).to.equal('luty 2018');
    expect(formatDay('2018-02', 'pl', { zone, weekday: true })).to.equal('luty 2018');
    expect(formatDay('2018-02', 'de', { zone })).to.equal('Februar 2018');
    expect(formatDay('2018-02', 'en', { zone })).to.equal('February 2018');
    expect(formatDay('2018-02', 'uk', { zone })).to.equal('лютий 2018\u00a0р.');
  });

  it('writes a year alone', () => {
    expect(['pl', 'uk', 'en', 'de', 'fr'].map((tag) => formatDay('2018', tag, { zone }))).to.deep.equal([
      '2018\u00a0r.',
      '2018\u00a0р.',
      '2018',
      '2018',
      '2018',
    ]);
  });

  it('writes English, Ukrainian, German and languages it has no words for', () => {
    expect(formatDay('2018-02-15', 'en', { zone })).to.equal('15\u00a0February 2018');
    expect(formatDay('2018-02-15', 'en-US', { zone })).to.equal('February 15, 2018');
    expect(formatDay('2018-02-15', 'uk', { zone })).to.equal('15\u00a0лютого 2018\u00a0р.');
    expect(formatDay('2018-02-15', 'de-AT', { zone })).to.equal('15.\u00a0Februar 2018');
    // Its words are English there, and half a sentence of each is worse than either.
    expect(formatDay('2018-02-15', 'fr', { zone })).to.equal('15\u00a0February 2018');
  });

  it('adds the time of a date-time', () => {
    expect(even(formatDay(evening, 'en', { zone }))).to.equal('4 March 2026, 17:00');
    expect(even(formatDay(evening, 'en-US', { zone }))).to.equal('March 4, 2026, 5:00 PM');
    expect(even(formatDay(evening, 'uk', { zone }))).to.equal('4 березня 2026 р., 17:00');
    expect(even(formatDay(evening, 'de', { zone }))).to.equal('4. März 2026, 17:00 Uhr');
  });

  it("reads a date-time on the city's clocks, wherever it was stated", () => {
    expect(even(formatDay('2026-06-30T23:30:00Z', 'pl', { zone }))).to.equal('1 lipca 2026 r., godz. 01:30');
    expect(even(formatDay('2026-10-25T00:30:00Z', 'pl', { zone }))).to.equal(
      '25 października 2026 r., godz. 02:30',
    );
  });

  it('gives back what is no date', () => {
    for (const text of ['wkrótce', 'jesienią 2026 roku', '2026-13-01', '2026-02-30', 'May 3', '']) {
      expect(formatDay(text, 'pl', { zone })).to.equal(text);
    }
  });

  it('survives a bad tag and an unknown zone, on the clock that was stated', () => {
    expect(even(formatDay(evening, 'pl_PL', { zone: 'Nowhere' }))).to.equal('4 marca 2026 r., godz. 17:00');
    expect(even(formatDay('2018-02-15', '', { zone: '' }))).to.equal('15 February 2018');
  });
});

describe('formatTime', () => {
  it('counts to twenty-four, but for English where the region does not', () => {
    const morning = '2026-03-04T09:05:00+01:00';
    for (const tag of ['pl', 'uk', 'de', 'en', 'en-GB', 'fr'])
      expect(formatTime(morning, tag, zone)).to.equal('09:05');
    expect(formatTime(evening, 'en-US', zone)).to.equal('5:00\u00a0PM');
  });

  it('takes an instant, and has nothing to say of a day', () => {
    expect(formatTime(Date.parse(evening), 'pl', zone)).to.equal('17:00');
    expect(formatTime('2026-03-04', 'pl', zone)).to.equal('');
    expect(formatTime('jesienią 2026 roku', 'pl', zone)).to.equal('');
    expect(formatTime('2026-13-01T99:00:00Z', 'en-US', zone)).to.equal('99:00');
    expect(formatTime(NaN, 'pl', zone)).to.equal('');
    expect(formatTime(Date.parse(evening), 'pl', 'Nowhere')).to.equal('');
  });
});

describe('dayIn', () => {
  it("is the day on the city's calendar", () => {
    expect(dayIn('2026-06-30T23:30:00Z', zone)).to.equal('2026-07-01');
    expect(dayIn('2026-06', zone)).to.equal('2026-06');
  });
});

describe('lastMoment', () => {
  it('keeps a day and an hour', () => {
    expect(lastMoment('2026-11-30', zone)).to.deep.equal({ when: '2026-11-30', endOfDay: false });
    expect(lastMoment(evening, zone)).to.deep.equal({ when: evening, endOfDay: false });
    expect(lastMoment(evening, zone, false)).to.deep.equal({ when: evening, endOfDay: false });
  });

  it('shows a midnight as the end of the day before', () => {
    const end = { when: '2026-11-30', endOfDay: true };
    expect(lastMoment('2026-12-01T00:00:00+01:00', zone)).to.deep.equal(end);
    expect(lastMoment('2026-11-30T23:00:00Z', zone, false)).to.deep.equal(end);
    expect(lastMoment('2026-12-01T00:00:00Z', zone).endOfDay).to.be.false;
  });

  it('shows an end that is not included as the day before', () => {
    expect(lastMoment('2026-12-01', zone, false)).to.deep.equal({ when: '2026-11-30', endOfDay: false });
    expect(lastMoment('2026-12', zone, false)).to.deep.equal({ when: '2026-11-30', endOfDay: false });
    expect(lastMoment('wkrótce', zone, false)).to.deep.equal({ when: 'wkrótce', endOfDay: false });
  });
});

describe('dateBlock', () => {
  it('has the day and the short month without a full stop', () => {
    expect(dateBlock('2026-11-30', 'pl', zone)).to.deep.equal({ day: '30', month: 'lis' });
    expect(dateBlock('2026-11-03', 'en', zone)).to.deep.equal({ day: '3', month: 'Nov' });
    expect(dateBlock('2026-11-30', 'de', zone)).to.deep.equal({ day: '30', month: 'Nov' });
    expect(dateBlock('2026-11-30', 'uk', zone).month).to.match(/^лист?$/);
    expect(dateBlock('2026-11-30T23:30:00Z', 'pl', zone)).to.deep.equal({ day: '1', month: 'gru' });
  });

  it('shows no more than is known', () => {
    expect(dateBlock('2026-11', 'pl', zone)).to.deep.equal({ day: '', month: 'lis' });
    expect(dateBlock('2026', 'pl', zone)).to.deep.equal({ day: '', month: '2026' });
    expect(dateBlock('wkrótce', 'pl', zone)).to.deep.equal({ day: '', month: 'wkrótce' });
  });
});

describe('asOfWords', () => {
  const measured = '2026-11-22T14:10:00+01:00';
  const says = (tag: string, now: string, when = measured) =>
    even(asOfWords(when, Date.parse(now), tag, zone));

  it('names the hour on the day itself', () => {
    const now = '2026-11-22T22:59:00Z';
    expect(says('pl', now)).to.equal('Dane z godz. 14:10');
    expect(says('en', now)).to.equal('Data from 14:10');
    expect(says('uk', now)).to.equal('Дані станом на 14:10');
    expect(says('de', now)).to.equal('Stand: 14:10 Uhr');
  });

  it('names the date from the next day on', () => {
    const now = '2026-11-22T23:00:00Z';
    expect(says('pl', now)).to.equal('Dane z 22 listopada 2026 r., godz. 14:10');
    expect(says('en', now)).to.equal('Data from 22 November 2026, 14:10');
    expect(says('uk', now)).to.equal('Дані станом на 22 листопада 2026 р., 14:10');
    expect(says('de', now)).to.equal('Stand: 22. November 2026, 14:10 Uhr');
  });

  it('invents no time', () => {
    const now = '2026-11-22T12:00:00Z';
    expect(says('pl', now, '2026-11-22')).to.equal('Dane z 22 listopada 2026 r.');
    expect(says('pl', now, '2026-11')).to.equal('Dane z listopada 2026 r.');
    expect(says('pl', now, '2026')).to.equal('Dane z 2026 r.');
    expect(says('de', now, '2026-11')).to.equal('Stand: November 2026');
  });

  it('is all in one language', () => {
    expect(says('fr', '2026-11-30T12:00:00Z')).to.equal('Data from 22 November 2026, 14:10');
    expect(says('en-US', '2026-11-30T12:00:00Z')).to.equal('Data from November 22, 2026, 2:10 PM');
  });
});
