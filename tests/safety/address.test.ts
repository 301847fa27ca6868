import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { emailAddress, webAddress } from '../../src/safety/address.js';

const base = 'https://miasto.example/konsultacje/feed.json';

const schemes = [
  'javascript:alert(1)',
  'vbscript:msgbox(1)',
  'data:text/html,<script>alert(1)</script>',
  'data:image/svg+xml;base64,PHN2Zz4=',
  'blob:https://miasto.example/0b3a',
  'file:///etc/passwd',
  'ftp://miasto.example/',
  'about:blank',
  'view-source:https://miasto.example/',
  'feed:https://miasto.example/rss',
  'webcal://miasto.example/a.ics',
  'intent://scan/#Intent;scheme=zxing;end',
  'filesystem:https://miasto.example/temporary/x',
  'jar:https://miasto.example!/x',
  'ms-word:ofe|u|https://miasto.example/x.docx',
  'tel:+48717777777',
  'mailto:a@miasto.example',
];

/** Ways to write a scheme that browsers read as the same one. */
const disguises: readonly ((address: string) => string)[] = [
  (address) => address,
  (address) => address.toUpperCase(),
  (address) => ` \t\n\r${address} `,
  (address) => `\u0000\u0001\u001F${address}`,
  (address) => address.replace(':', '\t:'),
  (address) => address.replace(':', '\r\n:'),
  (address) => `${address.slice(0, 3)}\n${address.slice(3)}`,
  (address) => `${address.slice(0, 1)}\t${address.slice(1, 4)}\r${address.slice(4)}`,
  (address) => `\uFEFF${address}`,
  (address) => `\u00A0${address}\u2028`,
];

const withUserName = [
  'https://miasto.example@evil.example/',
  'https://user:secret@miasto.example/',
  'https://:secret@miasto.example/',
  'https://miasto.example%2F@evil.example/',
  '//user@miasto.example/',
];

describe('the address of a link', () => {
  it('is refused where a disguised scheme would run or open something, with and without a base', () => {
    let refused = 0;
    for (const scheme of schemes)
      for (const disguise of disguises)
        for (const from of [undefined, base]) {
          expect(webAddress(disguise(scheme), from), JSON.stringify(disguise(scheme))).to.equal(undefined);
          refused += 1;
        }
    expect(refused).to.be.at.least(120);
  });

  it('is refused with a user name in it, which reads as another site', () => {
    for (const address of withUserName) expect(webAddress(address, base), address).to.equal(undefined);
  });

  it('is refused where it is none', () => {
    for (const address of [
      '',
      '   ',
      'konsultacje',
      '/a',
      '//miasto.example',
      'https://',
      'http://[::1',
      '#a',
    ])
      expect(webAddress(address), address).to.equal(undefined);
  });

  it('is made absolute and starts from the feed where it is relative', () => {
    expect(webAddress('park?a=1#b', base)).to.equal('https://miasto.example/konsultacje/park?a=1#b');
    expect(webAddress('/plan.pdf', base)).to.equal('https://miasto.example/plan.pdf');
    expect(webAddress('//other.example/a', base)).to.equal('https://other.example/a');
    expect(webAddress(' HTTPS://Miasto.Example/a b ')).to.equal('https://miasto.example/a%20b');
    expect(webAddress('www.miasto.example/a', base)).to.equal('https://www.miasto.example/a');
  });

  it('is read without a base where the base is none', () => {
    expect(webAddress('https://miasto.example/', 'feed.json')).to.equal('https://miasto.example/');
    expect(webAddress('park', 'feed.json')).to.equal(undefined);
    expect(webAddress('park', 'javascript:0')).to.equal(undefined);
  });

  it('stays an inert path where character references would have to be read twice', () => {
    expect(webAddress('javascript&#58;alert(1)', base)).to.match(/^https:\/\/miasto\.example\//);
    expect(webAddress('javascript%3Aalert(1)', base)).to.match(/^https:\/\/miasto\.example\//);
  });

  it('shows a look-alike name as what it is', () => {
    expect(webAddress('https://mіasto.example/')).to.match(/^https:\/\/xn--/);
  });

  it('never leads anywhere but to the web, whatever is written', () => {
    const part = fc.oneof(
      fc.constantFrom(
        'javascript:',
        'JaVa\tScript:',
        'data:',
        'https:',
        '//',
        '\\',
        '@',
        '\u0000',
        '&colon;',
      ),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(fc.array(part), fc.option(fc.webUrl(), { nil: undefined }), (parts, from) => {
        const address = webAddress(parts.join(''), from);
        if (address === undefined) return;
        const { protocol, username, password, hostname } = new URL(address);
        expect(protocol).to.match(/^https?:$/);
        expect(username + password).to.equal('');
        expect(hostname).not.to.equal('');
        expect(webAddress(address), 'it is normal already').to.equal(address);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('an e-mail address', () => {
  it('is taken bare or behind mailto:', () => {
    expect(emailAddress(' ngo@um.wroc.pl ')).to.equal('ngo@um.wroc.pl');
    expect(emailAddress('MAILTO:ngo+park@um.wroc.pl')).to.equal('ngo+park@um.wroc.pl');
    expect(emailAddress("o'neill@city.example")).to.equal(undefined);
  });

  it('is refused where it could add a header, a second reader or a text', () => {
    for (const address of [
      'a@b.example?bcc=c@d.example',
      'a@b.example&subject=x',
      'a@b.example%0ABcc:c@d.example',
      'a@b.example\nBcc: c@d.example',
      'a@b.example\r\nSubject: x',
      'a@b.example,c@d.example',
      'a@b.example;c@d.example',
      'Ann <a@b.example>',
      '"a"@b.example',
      'a@b.example#x',
      'a\u0000@b.example',
      'a\u202E@b.example',
      'a\u200B@b.example',
      'a(comment)@b.example',
      'a@[127.0.0.1]',
      'a@b@c.example',
      'javascript:alert(1)@b.example',
      '@b.example',
      'a@',
      'a',
      '',
      `${'a'.repeat(65)}@b.example`,
    ])
      expect(emailAddress(address), JSON.stringify(address)).to.equal(undefined);
  });

  it('never holds more than one address, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (name, host) => {
        const email = emailAddress(`${name}@${host}`);
        if (email === undefined) return;
        expect(email.split('@')).to.have.length(2);
        expect(email).not.to.match(/[\s,;?&%<>"#\p{C}]/u);
      }),
    );
  });
});
