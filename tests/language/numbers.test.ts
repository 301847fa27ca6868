import { expect } from '@open-wc/testing';
import { fileSize } from '../../src/language/file-size.js';
import { formatNumber } from '../../src/language/numbers.js';
import { temperature } from '../../src/language/temperature.js';

describe('formatNumber', () => {
  it('separates as the language does', () => {
    expect(formatNumber(1234, 'pl')).to.equal('1234');
    expect(formatNumber(12345.5, 'pl')).to.equal('12\u00a0345,5');
    expect(formatNumber(12345.5, 'de')).to.equal('12.345,5');
    expect(formatNumber(12345.5, 'en')).to.equal('12,345.5');
  });

  it('has a true minus', () => {
    expect(formatNumber(-5, 'pl')).to.equal('−5');
    expect(formatNumber(0.25, 'en', { style: 'percent' })).to.equal('25%');
  });
});

describe('temperature', () => {
  it('is whole, with a space that does not break', () => {
    for (const tag of ['pl', 'en', 'uk', 'de', 'en-US']) {
      expect(temperature(30, tag)).to.equal('30\u00a0°C');
      expect(temperature(-3.4, tag)).to.equal('−3\u00a0°C');
    }
  });

  it('is never minus zero', () => {
    expect(temperature(-0.4, 'pl')).to.equal('0\u00a0°C');
    expect(temperature(-0, 'pl')).to.equal('0\u00a0°C');
  });
});

describe('fileSize', () => {
  it('counts in thousands', () => {
    expect(fileSize(1_240_000, 'pl')).to.equal('1,2\u00a0MB');
    expect(fileSize(340_400, 'pl')).to.equal('340\u00a0kB');
    expect(fileSize(2_000_000_000, 'de')).to.equal('2\u00a0GB');
    expect(fileSize(1_240_000, 'en')).to.equal('1.2\u00a0MB');
    expect(fileSize(1_240_000, 'uk')).to.equal('1,2\u00a0МБ');
    expect(fileSize(512, 'pl')).to.equal('512\u00a0B');
  });

  it('goes over to the next unit before it would write a thousand', () => {
    expect(fileSize(999_499, 'pl')).to.equal('999\u00a0kB');
    expect(fileSize(999_999, 'pl')).to.equal('1\u00a0MB');
    expect(fileSize(123_456_789, 'pl')).to.equal('123\u00a0MB');
  });
});
