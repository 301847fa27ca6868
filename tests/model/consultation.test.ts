import { expect } from '@open-wc/testing';
import {
  statusOf,
  windowOf,
  type CivicEvent,
  type Consultation,
  type Status,
} from '../../src/model/consultation.js';

const warsaw = 'Europe/Warsaw';
const consultation = (fields: Partial<Consultation>): Consultation => ({
  kind: 'consultation',
  id: 'park',
  title: 'Park nad rzeką',
  ...fields,
});
const event = (fields: Partial<CivicEvent>): CivicEvent => ({
  kind: 'event',
  id: 'spacer',
  title: 'Spacer',
  start: '2026-11-30T17:00:00+01:00',
  ...fields,
});
const at = (record: Consultation | CivicEvent, iso: string, days?: number) =>
  statusOf(record, Date.parse(iso), warsaw, days);

describe('the status of a consultation', () => {
  const november = consultation({ opens: '2026-11-02', closes: '2026-11-30' });

  it('follows its days on the city’s clocks, the last one included', () => {
    expect(at(november, '2026-11-01T22:59:59Z')).to.equal('planned');
    expect(at(november, '2026-11-01T23:00:00Z')).to.equal('open');
    expect(at(november, '2026-11-23T22:59:59Z')).to.equal('open');
    expect(at(november, '2026-11-23T23:00:00Z')).to.equal('closing-soon');
    expect(at(november, '2026-11-30T22:59:59Z')).to.equal('closing-soon');
    expect(at(november, '2026-11-30T23:00:00Z')).to.equal('closed');
  });

  it('follows the clocks of its own zone, where it has one', () => {
    const apia = { ...november, timeZone: 'Pacific/Apia' };
    expect(at(apia, '2026-11-01T11:00:00Z')).to.equal('open');
    expect(at(apia, '2026-11-30T10:59:59Z')).to.equal('closing-soon');
    expect(at(apia, '2026-11-30T11:00:00Z')).to.equal('closed');
  });

  it('ends before a closing moment', () => {
    const four = consultation({ opens: '2026-11-02', closes: '2026-11-30T16:00:00+01:00' });
    expect(at(four, '2026-11-30T14:59:59Z')).to.equal('closing-soon');
    expect(at(four, '2026-11-30T15:00:00Z')).to.equal('closed');
  });

  it('ends with the day before where it closes at midnight', () => {
    const midnight = consultation({ opens: '2026-11-02', closes: '2026-12-01T00:00:00+01:00' });
    expect(windowOf(midnight, warsaw)).to.deep.equal(windowOf(november, warsaw));
  });

  it('ends with the day before where the closing day is not included', () => {
    const before = consultation({ opens: '2026-11-02', closes: '2026-12-01', closesInclusive: false });
    expect(windowOf(before, warsaw)).to.deep.equal(windowOf(november, warsaw));
    expect(windowOf({ ...before, closesInclusive: true }, warsaw).until).to.equal(
      Date.parse('2026-12-01T23:00:00Z'),
    );
  });

  it('lasts to the end of a month that is all it says', () => {
    const month = consultation({ opens: '2026-10', closes: '2026-11' });
    expect(at(month, '2026-09-30T21:59:59Z')).to.equal('planned');
    expect(at(month, '2026-09-30T22:00:00Z')).to.equal('open');
    expect(at(month, '2026-11-30T22:59:59Z')).to.equal('closing-soon');
    expect(at(month, '2026-11-30T23:00:00Z')).to.equal('closed');
  });

  it('is open without an end, and until its end without a beginning', () => {
    expect(at(consultation({ opens: '2026-11-02' }), '2030-01-01T00:00:00Z')).to.equal('open');
    expect(at(consultation({ closes: '2026-11-30' }), '2020-01-01T00:00:00Z')).to.equal('open');
    expect(at(consultation({ closes: '2026-11-30' }), '2027-01-01T00:00:00Z')).to.equal('closed');
  });

  it('is closing soon for as many days as the host says', () => {
    expect(at(november, '2026-11-28T12:00:00Z', 2)).to.equal('open');
    expect(at(november, '2026-11-29T12:00:00Z', 2)).to.equal('closing-soon');
    expect(at(november, '2026-11-30T12:00:00Z', 0)).to.equal('open');
  });

  it('becomes report and effects when they are published, not before', () => {
    const results = { published: '2027-01-15', url: 'https://x.example/raport' };
    const reported = { ...november, results };
    expect(at(reported, '2026-11-15T12:00:00Z')).to.equal('open');
    expect(at(reported, '2027-01-14T12:00:00Z')).to.equal('closed');
    expect(at(reported, '2027-01-15T12:00:00Z')).to.equal('report');
    const effects = { ...november, results: { ...results, effectsUrl: 'https://x.example/efekty' } };
    expect(at(effects, '2027-01-14T12:00:00Z')).to.equal('closed');
    expect(at(effects, '2027-01-15T12:00:00Z')).to.equal('effects');
  });

  it('believes the source where no date could tell', () => {
    for (const status of ['withdrawn', 'cancelled', 'postponed', 'effects', 'report'] satisfies Status[])
      for (const now of ['2026-10-01T00:00:00Z', '2026-11-15T00:00:00Z', '2027-06-01T00:00:00Z'])
        expect(at({ ...november, status }, now), `${status} ${now}`).to.equal(status);
  });

  it('does not believe the source where dates tell', () => {
    for (const status of ['planned', 'open', 'closing-soon', 'closed'] satisfies Status[]) {
      expect(at({ ...november, status }, '2026-10-01T00:00:00Z'), status).to.equal('planned');
      expect(at({ ...november, status }, '2026-11-10T00:00:00Z'), status).to.equal('open');
      expect(at({ ...november, status }, '2027-06-01T00:00:00Z'), status).to.equal('closed');
    }
  });

  it('is the source’s word, or unknown, without dates', () => {
    expect(at(consultation({}), '2026-11-15T00:00:00Z')).to.equal(undefined);
    expect(at(consultation({ status: 'open' }), '2026-11-15T00:00:00Z')).to.equal('open');
    expect(windowOf(consultation({}), warsaw)).to.deep.equal({});
  });
});

describe('the status of an event', () => {
  it('follows its start and its end, and is never closing soon', () => {
    const walk = event({ end: '2026-11-30T19:00:00+01:00' });
    expect(at(walk, '2026-11-30T15:59:59Z')).to.equal('planned');
    expect(at(walk, '2026-11-30T16:00:00Z')).to.equal('open');
    expect(at(walk, '2026-11-30T17:59:59Z')).to.equal('open');
    expect(at(walk, '2026-11-30T18:00:00Z')).to.equal('closed');
  });

  it('lasts whole days where it has no hours', () => {
    const fair = event({ start: '2026-03-28', end: '2026-03-29' });
    expect(at(fair, '2026-03-27T23:00:00Z')).to.equal('open');
    expect(at(fair, '2026-03-29T21:59:59Z')).to.equal('open');
    expect(at(fair, '2026-03-29T22:00:00Z')).to.equal('closed');
    expect(at(event({ start: '2026-03-29' }), '2026-03-29T21:59:59Z')).to.equal('open');
  });

  it('is cancelled or postponed when the source says so', () => {
    expect(at(event({ status: 'cancelled' }), '2026-11-01T00:00:00Z')).to.equal('cancelled');
    expect(at(event({ status: 'postponed' }), '2027-11-01T00:00:00Z')).to.equal('postponed');
  });
});
