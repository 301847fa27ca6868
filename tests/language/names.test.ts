import { expect } from '@open-wc/testing';
import { fileType, languageName } from '../../src/language/names.js';

describe('fileType', () => {
  it('is what people call it', () => {
    const office = 'application/vnd.openxmlformats-officedocument';
    const names: Readonly<Record<string, string>> = {
      'application/pdf': 'PDF',
      'Application/PDF; charset=binary': 'PDF',
      'text/html;charset=utf-8': 'HTML',
      'application/xhtml+xml': 'HTML',
      'text/plain': 'TXT',
      'text/csv': 'CSV',
      'text/calendar': 'ICS',
      'application/msword': 'DOC',
      'application/vnd.ms-excel': 'XLS',
      [`${office}.wordprocessingml.document`]: 'DOCX',
      [`${office}.spreadsheetml.sheet`]: 'XLSX',
      [`${office}.presentationml.presentation`]: 'PPTX',
      'application/vnd.oasis.opendocument.text': 'ODT',
      'application/epub+zip': 'EPUB',
      'application/x-zip-compressed': 'ZIP',
      'image/svg+xml': 'SVG',
      'image/jpeg': 'JPEG',
      'video/mp4': 'MP4',
    };
    for (const [mime, name] of Object.entries(names)) expect(fileType(mime), mime).to.equal(name);
  });

  it('is nothing where people have no word', () => {
    for (const mime of ['application/octet-stream', 'application/vnd.acme.thing', '', 'constructor'])
      expect(fileType(mime), mime).to.be.undefined;
  });
});

describe('languageName', () => {
  it('names a language in another', () => {
    expect(languageName('uk', 'pl')).to.equal('ukraiński');
    expect(languageName('pl', 'de')).to.equal('Polnisch');
    expect(languageName('de', 'uk')).to.match(/^німецька$/i);
    expect(languageName('en', 'en')).to.equal('English');
  });

  it('gives the tag back where there is no name', () => {
    expect(languageName('migowy PJM', 'pl')).to.equal('migowy PJM');
    expect(languageName('qqq', 'pl')).to.equal('qqq');
  });
});
