import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { printable } from '../../src/safety/characters.js';
import { decoded } from '../../src/safety/references.js';
import { plainText } from '../../src/safety/plain-text.js';

describe('plain text of HTML', () => {
  it('has a line for each block, line break and list item, and tells cells apart', () => {
    expect(plainText('<p>Raz</p><p>dwa<br>trzy</p>')).to.equal('Raz\ndwa\ntrzy');
    expect(plainText('<p>Raz<p>dwa')).to.equal('Raz\ndwa');
    expect(plainText('Raz<div>dwa</div>trzy')).to.equal('Raz\ndwa\ntrzy');
    expect(plainText('<ul>\n <li>Raz</li>\n <li>dwa</li>\n</ul>')).to.equal('Raz\ndwa');
    expect(plainText('<tr><td>Raz</td><td>dwa</td></tr><tr><td>trzy</td></tr>')).to.equal('Raz dwa\ntrzy');
    expect(plainText('<H2 class="x">Raz</H2>dwa')).to.equal('Raz\ndwa');
    expect(plainText('Raz<br/><br><br /><BR>dwa')).to.equal('Raz\n\ndwa');
  });

  it('keeps words together that only markup divides', () => {
    expect(plainText('kon<b>sul</b>tacje <a href="https://x.example">tu</a>')).to.equal('konsultacje tu');
    expect(plainText('  Raz \n\t dwa&nbsp;')).to.equal('Raz dwa');
  });

  it('leaves out what is no text: scripts, styles, templates, comments, declarations', () => {
    expect(plainText('a<script>alert(1)</script>b<style>p{}</style>c')).to.equal('abc');
    expect(plainText('a<SCRIPT type="x">if (1 < 2) x()</SCRIPT >b')).to.equal('ab');
    expect(plainText('a<template><p>x</p></template><noscript>y</noscript>b')).to.equal('ab');
    expect(plainText('a<!-- <p>x</p> -->b<!DOCTYPE html><?xml version="1.0"?>c')).to.equal('abc');
    expect(plainText('a<script>never closed')).to.equal('a');
    expect(plainText('a<!-- never closed <p>')).to.equal('a');
  });

  it('leaves a text alone that only looks a little like markup', () => {
    expect(plainText('2 < 3 > 1, a<3, ->')).to.equal('2 < 3 > 1, a<3, ->');
  });

  it('writes character references out once, so that they make no markup', () => {
    expect(plainText('&lt;b&gt;x&lt;/b&gt;')).to.equal('<b>x</b>');
    expect(plainText('&amp;lt;b&amp;gt;')).to.equal('&lt;b&gt;');
  });

  it('has no tag of the original left, whatever the markup', () => {
    const piece = fc.constantFrom(
      ...['<', '>', '/', '<b>', '</p>', '<script>', '</script>', '<!--', '-->', '<br', ' ', '"', "'"],
      ...['&lt;', 'x', '\n', '<td>', '<svg/onload=alert(1)>', '<a href="', '\u0000', '<?', '<!'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = plainText(pieces.join('').replaceAll('&lt;', ''));
        expect(text).not.to.match(/<\/?(?:b|p|script|td|svg)\b[^<>]*>/);
        expect(text).to.equal(text.trim());
      }),
      { numRuns: 2_000 },
    );
  });

  // Each of these costs some engine the square of its length when a pattern looks too far: then the test never ends.
  it('ends on 100 kB made to keep it busy', () => {
    for (const piece of [
      ...[
        '<',
        '<a',
        '<script',
        '<script ',
        '<!--',
        '<!',
        '</',
        '<p',
        '&',
        '&#',
        '&#32;',
        '&nbsp;',
        '<br>',
        '<b> </b>',
      ],
      ...[
        '\n',
        ' ',
        '\t\n',
        '<script></script',
        '<style>',
        '<script>  ',
        '<td> ',
        '&#11;',
        '\u00A0 ',
        '<a b="',
      ],
    ]) {
      const many = piece.repeat(Math.ceil(300_000 / piece.length));
      for (const html of [many, `${many}x`, `x${many}`, `x${many}>`])
        expect(plainText(html).length, piece).to.be.at.most(html.length);
    }
  });
});

describe('character references', () => {
  it('are written out by name and by number', () => {
    expect(decoded('Pi&oacute;ro &amp; &bdquo;kot&rdquo; &#8211; &#x2013; &#X2013;')).to.equal(
      'Pióro & „kot” – – –',
    );
    expect(decoded('&#150;&#128;')).to.equal('–€');
  });

  it('are left as they stand where nobody knows them', () => {
    for (const text of ['&nosuch;', '&toString;', '&valueOf;', '&amp', '& amp;', '&#;', '&#x;', 'a&b;c'])
      expect(decoded(text), text).to.equal(text);
  });

  it('of no character become the sign for one that is missing', () => {
    for (const text of ['&#0;', '&#xD800;', '&#xDFFF;', '&#x110000;', '&#99999999;'])
      expect(decoded(text), text).to.equal('\uFFFD');
  });
});

describe('printable text', () => {
  it('has no control character, no half of a character, and no mark that turns the text around it', () => {
    expect(printable('a\u0000b\u0007c\u001Bd\u007Fe\u0085f')).to.equal('abcdef');
    expect(printable('photo\u202Egnp.exe')).to.equal('photognp.exe');
    expect(printable('\u2066a\u2069\u202Ab\u202C')).to.equal('ab');
    expect(printable('a\uD800b\uDC00c')).to.equal('abc');
  });

  it('keeps lines, tabs, emoji, joiners and the marks that scripts written from the right need', () => {
    for (const text of ['a\n\tb\r\nc', 'Zażółć', '👩‍👩‍👧 🏳️‍🌈', 'שלום\u200F!', '\u061Cعربي', 'i\u0307'])
      expect(printable(text)).to.equal(text);
  });

  it('can be put into any address', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(() => encodeURIComponent(printable(text))).not.to.throw();
      }),
    );
  });
});
