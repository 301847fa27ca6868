import { expect } from '@open-wc/testing';
import { FeedError, type FaultCode } from '../../src/feed/fault.js';
import { readFeed } from '../../src/feed/read-feed.js';
import { FeedDocument, type FeedInput } from '../../src/formats/document.js';
import { isFormat } from '../../src/formats/every-format.js';
import { formatOf } from '../../src/formats/registry.js';
import { calendarOf, eventOf } from '../pages/calendar-file.js';
import { feedOf } from '../pages/widget.js';

const text = 'Zażółć gęślą jaźń';
const bytes = (...values: readonly number[]) => Uint8Array.from(values);
const utf8 = (value: string) => new TextEncoder().encode(value);
const utf16 = (value: string, little: boolean) => {
  const view = new DataView(new ArrayBuffer(2 * value.length));
  for (let at = 0; at < value.length; at++) view.setUint16(2 * at, value.charCodeAt(at), little);
  return new Uint8Array(view.buffer);
};
const joined = (...parts: readonly Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));
const textOf = async (given: FeedInput, charset?: string) => {
  const document = new FeedDocument(given, undefined, charset);
  await document.decode();
  return document.text;
};

describe('the text of a document', () => {
  it('is known by its byte order mark', async () => {
    expect(await textOf(joined(bytes(0xef, 0xbb, 0xbf), utf8(text)))).to.equal(text);
    expect(await textOf(joined(bytes(0xff, 0xfe), utf16(text, true)))).to.equal(text);
    expect(await textOf(joined(bytes(0xfe, 0xff), utf16(text, false)))).to.equal(text);
    expect(await textOf(joined(bytes(0xfe, 0xff), utf16(text, false)).buffer)).to.equal(text);
  });

  it('is UTF-8, whatever else the server says', async () => {
    expect(await textOf(utf8(text))).to.equal(text);
    expect(await textOf(utf8(text), 'iso-8859-2')).to.equal(text);
    expect(await textOf(utf8('a\uFFFDb'))).to.contain('b');
  });

  it('that is no UTF-8 is what the server says, or what old Windows wrote', async () => {
    const latin2 = bytes(0x5a, 0x61, 0xbf, 0xf3, 0xb3, 0xe6);
    expect(await textOf(latin2, 'iso-8859-2')).to.equal('Zażółć');
    const windows = bytes(0x93, 0x47, 0x72, 0xfc, 0x6e, 0x94, 0x20, 0x96);
    for (const charset of [undefined, 'utf-8', 'UTF8', 'iso-8859-1', 'nonsense', ''])
      expect(await textOf(windows, charset), charset).to.equal('“Grün” –');
  });

  it('stays UTF-8 where it was cut inside a character', async () => {
    const whole = utf8(text);
    expect(await textOf(whole.slice(0, -1), 'iso-8859-1')).to.contain('Zażółć gęślą');
  });

  it('begins without blanks and marks', async () => {
    for (const before of ['\uFEFF', ' \r\n\t', '\uFEFF  \uFEFF'])
      expect(await textOf(`${before}{}`)).to.equal('{}');
  });
});

describe('the format of a document', () => {
  const civic = feedOf([]);
  const calendar = calendarOf(...eventOf('DTSTART:20261130T170000Z'));
  const nameOf = async (given: FeedInput) => (await formatOf(new FeedDocument(given)))?.name;

  it('is told by its content', async () => {
    expect(await nameOf(civic)).to.equal('civic');
    expect(await nameOf(JSON.stringify(civic))).to.equal('civic');
    expect(await nameOf(` \uFEFF${JSON.stringify(civic)}`)).to.equal('civic');
    expect(await nameOf('[{"kind":"portal"}]')).to.equal('civic');
    expect(await nameOf('{"version":"https://jsonfeed.org/version/1","items":[]}')).to.equal('json-feed');
    expect(await nameOf('{"version":"https://jsonfeed.org/version/1","items":[{"_civic":{}}]}')).to.equal(
      'civic',
    );
    expect(await nameOf(calendar)).to.equal('icalendar');
    expect(await nameOf(utf8(calendar))).to.equal('icalendar');
    expect(await nameOf('["vcalendar",[],[]]')).to.equal('icalendar');
  });

  it('is none of ours where it is another', async () => {
    for (const other of ['{"version":1}', '{}', '[1]', 'words'])
      expect(await nameOf(other), other).to.equal(undefined);
  });

  it('may be called by name or by type', () => {
    for (const type of ['icalendar', 'Text/Calendar; charset=utf-8', 'application/feed+json'])
      expect(isFormat(type), type).to.equal(true);
    expect(isFormat('nonsense')).to.equal(false);
    expect(isFormat('')).to.equal(false);
  });

  it('goes by the content where host or server call it wrong', async () => {
    for (const type of ['json-feed', 'text/html', 'nonsense', 'civic'])
      expect((await readFeed(calendar, { type })).format, type).to.equal('icalendar');
    expect((await readFeed(civic, { type: 'json-feed' })).format).to.equal('json-feed');
  });
});

describe('a document that cannot be read', () => {
  const faultOf = (given: unknown): Promise<FeedError> =>
    readFeed(given as FeedInput).then(
      () => {
        throw new Error(`${String(given)} was read`);
      },
      (fault: unknown) => fault as FeedError,
    );
  const cases: Readonly<Partial<Record<FaultCode, readonly unknown[]>>> = {
    empty: [
      '',
      ' \n\t',
      '\uFEFF',
      new Uint8Array(0),
      new ArrayBuffer(0),
      bytes(0xef, 0xbb, 0xbf),
      bytes(0x20, 0x0a),
    ],
    'html-page': [
      '<!DOCTYPE html><html><title>Logowanie</title>',
      '\n<HTML lang="pl">',
      '<!-- portal --><html>',
      '<?xml version="1.0"?>\n<!DOCTYPE html>',
      utf8('<!doctype HTML>'),
    ],
    unreadable: ['{"items":[', '[1,]', '{"a":1} trailing', "{'a':1}", '{a:1}', '[NaN]'],
    'unknown-format': [
      'hello',
      '7',
      'null',
      '"x"',
      '{}',
      '[1]',
      '<note version="2.0"/>',
      null,
      { a: 1 },
      'name;date\na;b',
    ],
  };

  for (const [code, documents] of Object.entries(cases))
    it(`is ${code}`, async () => {
      for (const given of documents) {
        const fault = await faultOf(given);
        expect(fault, String(given)).to.be.instanceOf(FeedError);
        expect(fault.code, String(given)).to.equal(code);
      }
    });

  it('says which page it is, and whether it tests for robots', async () => {
    expect((await faultOf('<!DOCTYPE html><title>Zaloguj się</title>')).message).to.contain('Zaloguj się');
    expect((await faultOf('<!DOCTYPE html><title>Just a moment...</title>')).message).to.contain('robots');
  });

  it('says what it was given, where that can be no feed', async () => {
    for (const [given, said] of [
      [42, 'a number'],
      [true, 'a boolean'],
      [undefined, 'undefined'],
      [null, 'null'],
      [Promise.resolve('{}'), 'a Promise: await it'],
      [new Response('{}'), 'a Response: await its text'],
      [new Map(), 'of the type Map'],
    ] as const) {
      const fault = await faultOf(given);
      expect(fault.code).to.equal('unknown-format');
      expect(fault.message).to.equal(`A feed is read from text, bytes or parsed JSON, and this is ${said}.`);
    }
    expect((await faultOf('https://example.org/feed.json\n')).message).to.contain('an address, and no feed');
  });

  it('says what is wrong with its JSON', async () => {
    expect((await faultOf('{"items":[')).message).to.contain('JSON');
  });
});
