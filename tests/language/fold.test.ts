import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { fold, foldWithOffsets } from '../../src/language/fold.js';

const letters = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...Array.from("ąćęłńóśźżŁßẞøØđæœþıİґҐйЙїєёў’ʼ'ΣςάǿǽсІ\u0301\u0306\u0308 a1z🙂한")),
    fc.string({ minLength: 1, maxLength: 1, unit: 'binary' }),
  ),
});

describe('fold', () => {
  it('takes the marks off Polish, German and the rest of the Latin alphabet', () => {
    expect(fold('Zażółć gęślą jaźń')).to.equal('zazolc gesla jazn');
    expect(fold('ŁÓDŹ')).to.equal('lodz');
    expect(fold('Straße, STRAẞE, Ärzte für Öl')).to.equal('strasse, strasse, arzte fur ol');
    expect(fold('Øresund æbler œuvre þing Đorđe ñandú İstanbul ırmak')).to.equal(
      'oresund aebler oeuvre thing dorde nandu istanbul irmak',
    );
  });

  it('keeps the letters of Ukrainian apart', () => {
    expect(fold('Ґанок, Їжак, Єдність, Йод')).to.equal('ганок, їжак, єдність, йод');
    expect(fold('П’ять, сім’я, об\u02bcєкт')).to.equal("п'ять, сім'я, об'єкт".replaceAll("'", ''));
  });

  it('reads letters that were typed with marks of their own', () => {
    for (const word of ['żółć', 'їжак', 'йод', 'Ärzte'])
      expect(fold(word.normalize('NFD'))).to.equal(fold(word));
    expect(fold('За\u0301мок')).to.equal('замок');
  });

  it('leaves plain text as it is', () => {
    expect(fold('KRS 0000123456')).to.equal('krs 0000123456');
    expect(fold('')).to.equal('');
    expect(fold('नमस्ते 🙂')).to.equal('नमस्ते 🙂');
  });

  it('changes nothing the second time', () => {
    fc.assert(fc.property(letters, (text) => fold(fold(text)) === fold(text)));
  });
});

describe('foldWithOffsets', () => {
  it('finds in the source what was found in the fold', () => {
    const source = 'Große П’ять Łódź';
    const { folded, offsets } = foldWithOffsets(source);
    const marked = (word: string) => {
      const at = folded.indexOf(word);
      return source.slice(offsets[at], offsets[at + word.length]);
    };
    expect(folded).to.equal('grosse пять lodz');
    expect(marked('grosse')).to.equal('Große');
    expect(marked('пять')).to.equal('П’ять');
    expect(marked('lodz')).to.equal('Łódź');
  });

  it('folds the same as fold, in the same order', () => {
    fc.assert(
      fc.property(letters, (text) => {
        const { folded, offsets } = foldWithOffsets(text);
        expect(folded).to.equal(fold(text));
        expect(offsets).to.have.length(folded.length + 1);
        expect(offsets.at(-1)).to.equal(text.length);
        expect(offsets.every((offset, i) => i === 0 || offset >= offsets[i - 1]!)).to.be.true;
      }),
    );
  });
});
