import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isIban, registerNumber } from '../../../dist/lib/model/register-number.js';

const number = (scheme, id, url) => registerNumber({ scheme, id, ...(url && { url }) });

describe('A number in a register', () => {
  it('is tested by its check digits, where it has any', () => {
    assert.equal(number('NIP', '972-123-73-17').valid, true);
    assert.equal(number('nip', '7342867148').valid, true);
    assert.equal(number('NIP', '7342867149').valid, false);
    assert.equal(number('REGON', '302046830').valid, true);
    assert.equal(number('REGON', '302046831').valid, false);
    assert.equal(number('REGON', '12345678512347').valid, true);
    assert.equal(number('UA-EDR', '32855961').valid, true);
    assert.equal(number('ЄДРПОУ', '32855962').valid, false);
    assert.equal(number('SIREN', '732829320').valid, true);
    assert.equal(number('SIREN', '732829321').valid, false);
  });

  it('without check digits is only looked at for its shape', () => {
    assert.equal(number('KRS', '0000359730').valid, undefined);
    assert.equal(number('KRS', '00003597300').valid, false);
    assert.equal(number('HRB', 'HRB 1234').valid, undefined);
  });

  it('gets its zeros back, and loses its padding', () => {
    assert.equal(number('KRS', '359730').number, '0000359730');
    assert.equal(number('PL-KRS', 'PL-KRS-0000359730').number, '0000359730');
    const regon = number('REGON', '30204683000000');
    assert.deepEqual([regon.number, regon.valid], ['302046830', true]);
    assert.equal(number('EIN', '12345678').number, '012345678');
  });

  it('leads to its entry, unless it cannot be one', () => {
    assert.equal(
      number('GB-COH', 'GB-COH-01234567').url,
      'https://find-and-update.company-information.service.gov.uk/company/01234567',
    );
    assert.equal(number('wikidata', 'Q1799').url, 'https://www.wikidata.org/wiki/Q1799');
    assert.equal(number('wikidata', 'javascript:1').url, undefined);
    assert.equal(number('KRS', '0000359730').url, undefined);
    assert.equal(number('KRS', '0000359730', 'https://example.org/359730').url, 'https://example.org/359730');
    assert.equal(number('GB-CHC', '../../x').url.includes('/../'), false);
  });

  it('keeps the name that its source gives the register', () => {
    assert.deepEqual(number('VR', 'VR 12'), { register: 'VR', number: 'VR 12' });
    assert.equal(number('GB-EDU', '1').register, 'EDU');
  });
});

it('An IBAN is tested', () => {
  assert.equal(isIban('PL61 1090 1014 0000 0712 1981 2874'), true);
  assert.equal(isIban('PL61 1090 1014 0000 0712 1981 2875'), false);
  assert.equal(isIban('DE89 3704 0044 0532 0130 00'), true);
  assert.equal(isIban('61109010140000071219812874'), false);
});
