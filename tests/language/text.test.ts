import { expect } from '@open-wc/testing';
import { textIn, unbroken } from '../../src/language/text.js';

const park = { pl: 'Park', uk: 'Парк', en: 'The park' };

describe('textIn', () => {
  it('says a mere string, and its language where the reader has another', () => {
    expect(textIn('Park', 'pl', 'pl')).to.deep.equal({ text: 'Park' });
    expect(textIn('Park', 'uk', 'pl')).to.deep.equal({ text: 'Park', lang: 'pl' });
    expect(textIn('Park', 'uk')).to.deep.equal({ text: 'Park' });
    expect(textIn('Park', 'de-AT', 'de')).to.deep.equal({ text: 'Park' });
  });

  it('picks the language of the reader', () => {
    expect(textIn(park, 'uk', 'pl')).to.deep.equal({ text: 'Парк' });
    expect(textIn(park, 'en-IE', 'pl')).to.deep.equal({ text: 'The park' });
    expect(textIn({ 'de-CH': 'Strasse', de: 'Straße' }, 'de-AT')).to.deep.equal({ text: 'Straße' });
    expect(textIn({ 'de-CH': 'Strasse', de: 'Straße' }, 'de-ch')).to.deep.equal({ text: 'Strasse' });
    expect(textIn({ 'de-CH': 'Strasse', pl: 'ulica' }, 'de')).to.deep.equal({ text: 'Strasse' });
  });

  it('takes the next best otherwise, and names it', () => {
    expect(textIn(park, 'de', 'pl')).to.deep.equal({ text: 'Park', lang: 'pl' });
    expect(textIn(park, 'de', 'cs')).to.deep.equal({ text: 'The park', lang: 'en' });
    expect(textIn({ fr: 'Le parc', it: 'Il parco' }, 'de')).to.deep.equal({ text: 'Le parc', lang: 'fr' });
  });

  it('names the language of the page, too, where the words around the text are English', () => {
    expect(textIn({ fr: 'Le parc', en: 'The park' }, 'fr-BE', 'nl')).to.deep.equal({
      text: 'Le parc',
      lang: 'fr',
    });
    expect(textIn('Le parc', 'fr-BE')).to.deep.equal({ text: 'Le parc', lang: 'fr-BE' });
    expect(textIn('The park', 'fr', 'en')).to.deep.equal({ text: 'The park' });
  });

  it('passes over a translation that is not there yet', () => {
    expect(textIn({ en: '', pl: 'Park' }, 'en')).to.deep.equal({ text: 'Park', lang: 'pl' });
    expect(textIn({}, 'en')).to.deep.equal({ text: '' });
    expect(textIn(park, 'constructor', 'toString')).to.deep.equal({ text: 'The park' });
  });
});

describe('unbroken', () => {
  it('keeps a word of one letter with the word after it, in Polish', () => {
    const said = 'W domu i w ogrodzie (o tym), są i będą; A z\nb i ';
    expect(unbroken(said, 'pl-PL').replaceAll('\u00a0', '~')).to.equal(
      'W~domu i~w~ogrodzie (o~tym), są i~będą; A~z\nb i ',
    );
    expect(unbroken('I am a cat', 'en')).to.equal('I am a cat');
  });
});
