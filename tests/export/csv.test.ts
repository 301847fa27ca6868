import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { csvFile, type Column } from '../../src/export/csv.js';

type Row = readonly string[];
const columns = (count: number): readonly Column<Row>[] =>
  Array.from({ length: count }, (_, index) => ({ heading: `k${index}`, value: (row) => row[index] }));
const written = (rows: readonly Row[], tag = 'pl') => csvFile(rows, columns(rows[0]!.length), tag);

/** An RFC 4180 reader of its own. */
function parsed(file: string, separator: string): readonly Row[] {
  const rows: string[][] = [[]];
  const cells = /("(?:[^"]|"")*"|[^"\r\n]*?)(,|;|\r\n|$)/y;
  const text = file.replace(/^\uFEFF/, '');
  let cell = '';
  while (cells.lastIndex < text.length) {
    const [, value = '', end = ''] = cells.exec(text) ?? expect.fail(`at ${cells.lastIndex} of ${text}`);
    cell += value.startsWith('"') ? value.slice(1, -1).replace(/""/g, '"') : value;
    if (end === separator || end === '\r\n') {
      rows.at(-1)!.push(cell);
      cell = '';
    } else cell += end;
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

const one = (text: string, tag?: string) => parsed(written([[text]], tag), tag === 'en' ? ',' : ';')[1]![0];

describe('a CSV file', () => {
  it('is read back as it was', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 40 }).map((given) =>
      given
        .replace(/[=@+\-＝＠＋－"',;|]/g, 'x')
        .replace(/\s+/g, ' ')
        .trim(),
    );
    const quoted = fc.constantFrom('a;b', 'a,b', 'powiedział "tak"', '', 'Zażółć 🌳', '71 777 77 77');
    fc.assert(
      fc.property(fc.array(fc.tuple(text, quoted, text), { minLength: 1, maxLength: 5 }), (rows) => {
        for (const [tag, separator] of [
          ['pl', ';'],
          ['en', ','],
        ] as const)
          expect(parsed(written(rows, tag), separator)).to.deep.equal([['k0', 'k1', 'k2'], ...rows]);
      }),
    );
  });

  it('has a byte order mark, lines of its own, and the separator of the language', () => {
    expect(
      csvFile(
        ['x'],
        [
          { heading: 'Tytuł', value: (x) => x },
          { heading: 'n', value: () => 1.5 },
        ],
        'en',
      ),
    ).to.equal('\uFEFFTytuł,n\r\nx,1.5\r\n');
    const first = (tag: string) => written([['a', 'b']], tag).split('\r\n')[0];
    expect(['pl', 'uk', 'de', 'fr', 'ar-EG'].map(first)).to.deep.equal(
      ['k0;k1', 'k0;k1', 'k0;k1', 'k0;k1', 'k0,k1'].map((line) => `\uFEFF${line}`),
    );
    expect(['en', '', 'not a tag'].map(first)).to.deep.equal(Array(3).fill('\uFEFFk0,k1'));
  });

  it('leaves telephone and other numbers alone', () => {
    for (const phone of ['+48 71 777 77 77', '+48717777777', '+48 (71) 777.77.77', '-5', '-12.5', '+1'])
      expect(one(phone)).to.equal(phone);
    expect(one('2026-11-30 16:00')).to.equal('2026-11-30 16:00');
    expect(one('e-mail: a@b.pl, C+D')).to.equal('e-mail: a@b.pl, C+D');
  });

  it('holds nothing that a spreadsheet would run, whichever separator it goes by', () => {
    const formulas = [
      '=1+1',
      '@SUM(A1)',
      "+cmd|' /C calc'!A0",
      "-2+3+cmd|' /C calc'!A0",
      '=HYPERLINK("https://elsewhere.invalid","x")',
      '\t=1+1',
      '\r=1+1',
      '\n=1+1',
      '  =1+1',
      '＝1+1',
      '＠SUM(A1)',
      '"=1+1"',
      '+48-71-777',
      'x;=1+1',
      'x,=1+1',
      'x,"=1+1"',
      'x;\n=1+1',
      'x, @SUM(A1)',
      'x;-2+3',
      '=1+1";=1+1',
      "'=1+1';=2",
    ];
    for (const formula of formulas)
      for (const tag of ['pl', 'en']) {
        const body = written([['a', formula, 'b']], tag)
          .split('\r\n')
          .slice(1)
          .join('\n');
        // As a careless reader of any dialect would see the cells.
        for (const cell of body.split(/[,;|\n]/))
          expect(cell.replace(/^[\s"]+/, ''), `${formula} in ${tag}: ${body}`).not.to.match(
            /^(?:[=@＝＠]|[+\-＋－](?![\d\s().]*"?$))/,
          );
      }
  });
});
