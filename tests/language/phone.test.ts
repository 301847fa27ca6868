import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { countryOf, telHref } from '../../src/language/phone.js';

type Cases = readonly (readonly [phone: string, country: string | undefined, href: string | undefined])[];

const check = (cases: Cases) => {
  for (const [phone, country, href] of cases)
    expect(telHref(phone, country), `${phone} (${country ?? ''})`).to.equal(href);
};

describe('telHref', () => {
  it('calls a Polish number from anywhere', () => {
    check([
      ['71 777 7777', 'PL', 'tel:+48717777777'],
      ['71 777 77 77', 'pl', 'tel:+48717777777'],
      ['(71) 777-77-77', 'PL', 'tel:+48717777777'],
      ['71\u00a0777\u00a077\u00a077', 'PL', 'tel:+48717777777'],
      ['0 71 777 77 77', 'PL', 'tel:+48717777777'],
      ['600 000 000', 'PL', 'tel:+48600000000'],
      ['800 120 002', 'PL', 'tel:+48800120002'],
      ['801 123 456', 'PL', 'tel:+48801123456'],
      ['48 71 777 77 77', 'PL', 'tel:+48717777777'],
      ['48 362 00 00', 'PL', 'tel:+48483620000'],
    ]);
  });

  it('leaves short numbers alone', () => {
    check([
      ['112', 'PL', 'tel:112'],
      ['986', 'PL', 'tel:986'],
      ['19115', 'PL', 'tel:19115'],
      ['19 656', 'PL', 'tel:19656'],
      ['116 111', 'PL', 'tel:116111'],
      ['115', 'DE', 'tel:115'],
      ['15-51', 'UA', 'tel:1551'],
      ['311', 'US', 'tel:311'],
    ]);
  });

  it('keeps a number that says its country', () => {
    check([
      ['+48 71 777 77 77', 'DE', 'tel:+48717777777'],
      ['0048 71 777 77 77', undefined, 'tel:+48717777777'],
      ['+ 48 71 777 77 77', 'PL', 'tel:+48717777777'],
      ['(+48) 71 777 77 77', 'PL', 'tel:+48717777777'],
      ['+49 (0)30 123 456', 'PL', 'tel:+4930123456'],
      ['+44 (0) 20 7946 0958', 'GB', 'tel:+442079460958'],
      ['+39 06 1234567', undefined, 'tel:+39061234567'],
    ]);
  });

  it('drops the 0 that is dialled at home only', () => {
    check([
      ['030 1234567', 'DE', 'tel:+49301234567'],
      ['030/12 34 56', 'DE', 'tel:+4930123456'],
      ['(044) 123-45-67', 'UA', 'tel:+380441234567'],
      ['38 (044) 123-45-67', 'UA', 'tel:+380441234567'],
      ['044 123–45–67', 'UA', 'tel:+380441234567'],
      ['020 7946 0958', 'GB', 'tel:+442079460958'],
      ['01 23 45 67 89', 'FR', 'tel:+33123456789'],
      ['01 234 56 78', 'AT', 'tel:+4312345678'],
      ['044 123 45 67', 'CH', 'tel:+41441234567'],
      ['02/1234 5678', 'SK', 'tel:+421212345678'],
      ['8 5 123 4567', 'LT', 'tel:+37051234567'],
      ['06 1234 5678', 'IT', 'tel:+390612345678'],
      ['221 714 444', 'CZ', 'tel:+420221714444'],
      ['91 123 45 67', 'ES', 'tel:+34911234567'],
      ['(212) 555-0100', 'US', 'tel:+12125550100'],
      ['1-212-555-0100', 'US', 'tel:+12125550100'],
    ]);
  });

  it('adds nothing where it cannot know', () => {
    check([
      ['71 777 7777', undefined, 'tel:717777777'],
      ['71 777 7777', 'XX', 'tel:717777777'],
      ['777 77 77', 'PL', 'tel:7777777'],
      ['555-0100', 'US', 'tel:5550100'],
      ['123 45 67', 'DE', 'tel:1234567'],
    ]);
  });

  it('finds the first number in what people write around it', () => {
    check([
      ['tel. 71 777 77 77 wew. 12', 'PL', 'tel:+48717777777'],
      ['71 777 77 77, 71 777 77 78', 'PL', 'tel:+48717777777'],
      ['71 777 77 77/78', 'PL', 'tel:+48717777777'],
      ['71 777 77 77\n600 000 000', 'PL', 'tel:+48717777777'],
      ['pn.–pt. 8:00–16:00, tel. 71 777 77 77', 'PL', 'tel:+48717777777'],
      ['Infolinia 19115 (całą dobę)', 'PL', 'tel:19115'],
      ['112 / 986', 'PL', 'tel:112'],
    ]);
  });

  it('finds none where there is none', () => {
    check([
      ['', 'PL', undefined],
      ['brak', 'PL', undefined],
      ['pokój 12', 'PL', undefined],
    ]);
  });

  it('is an address of digits, whatever it is given', () => {
    const strange = fc.string({
      unit: fc.constantFrom('0', '1', '4', '8', '9', ' ', '+', '(', ')', '/', '-', ':', '.', 'x', '–'),
    });
    fc.assert(
      fc.property(strange, fc.constantFrom('PL', 'DE', 'IT', 'LT', 'US', ''), (phone, country) => {
        const href = telHref(phone, country);
        return href === undefined || /^tel:\+?\d+$/.test(href);
      }),
    );
  });
});

describe('countryOf', () => {
  it('is the region of the tag, or the home of the language', () => {
    expect(['pl', 'uk', 'de', 'de-AT', 'en-gb', 'uk-Cyrl-PL', 'pl_PL'].map(countryOf)).to.deep.equal([
      'PL',
      'UA',
      'DE',
      'AT',
      'GB',
      'PL',
      'PL',
    ]);
    expect(countryOf('pl-u-ca-gregory')).to.equal('PL');
    expect(['en', '', 'eo', 'es-419', '?'].map(countryOf)).to.deep.equal(Array(5).fill(undefined));
  });
});
