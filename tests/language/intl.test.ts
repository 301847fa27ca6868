import { expect } from '@open-wc/testing';
import { dateFormat, formatter, numberFormat, pluralRules } from '../../src/language/intl.js';

describe('Intl formatters', () => {
  it('are made once', () => {
    expect(numberFormat('pl')).to.equal(numberFormat('pl'));
    expect(numberFormat('pl')).not.to.equal(numberFormat('de'));
    expect(numberFormat('pl')).not.to.equal(numberFormat('pl', { style: 'percent' }));
    expect(formatter(Intl.Collator, 'pl', {})).to.be.instanceOf(Intl.Collator);
    expect(pluralRules('pl')).to.be.instanceOf(Intl.PluralRules);
  });

  it('are let go when there are too many', () => {
    const first = numberFormat('pl', { minimumFractionDigits: 1 });
    for (let digits = 0; digits <= 20; digits++)
      for (const tag of ['pl', 'en', 'uk', 'de', 'fr']) numberFormat(tag, { maximumFractionDigits: digits });
    expect(numberFormat('pl', { minimumFractionDigits: 1 })).not.to.equal(first);
  });

  it('fall back for a tag that is not well-formed', () => {
    expect(numberFormat('pl_PL').resolvedOptions().locale).to.match(/^pl/);
    expect(numberFormat('!').resolvedOptions().locale).to.match(/^en/);
    expect(numberFormat('').resolvedOptions().locale).to.match(/^en/);
  });

  it('fall back to UTC for an unknown zone, and keep a known one beside a bad tag', () => {
    const zoneOf = (tag: string, timeZone: string) =>
      dateFormat(tag, { timeZone, hour: 'numeric' }).resolvedOptions().timeZone;
    expect(zoneOf('pl', 'Europe/Wroclaw')).to.equal('UTC');
    expect(zoneOf('pl_PL', 'Europe/Warsaw')).to.equal('Europe/Warsaw');
    expect(zoneOf('pl_PL', 'nowhere')).to.equal('UTC');
  });
});
