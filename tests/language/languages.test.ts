import { expect } from '@open-wc/testing';
import { languageOf, termsFor } from '../../src/language/languages.js';

describe('languages', () => {
  it('knows a language by the first part of its tag', () => {
    expect(languageOf('de-AT')).to.equal('de');
    expect(languageOf('PL')).to.equal('pl');
    expect(languageOf('uk-Cyrl-UA')).to.equal('uk');
    expect(languageOf('pl_PL')).to.equal('pl');
  });

  it('speaks English where it lacks the language', () => {
    for (const tag of ['', 'fr', 'den', 'plx', '-', 'x-klingon']) expect(languageOf(tag)).to.equal('en');
  });

  it('gives the terms of the language', () => {
    const thanks = { pl: 'dziękuję', en: 'thank you', uk: 'дякую', de: 'danke' };
    expect(termsFor(thanks, 'de-CH')).to.equal('danke');
    expect(termsFor(thanks, 'sv')).to.equal('thank you');
  });
});
