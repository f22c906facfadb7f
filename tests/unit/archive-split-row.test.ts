import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { CsvRow } from '../../utils/archive/csv-row.ts';
import { CsvRows } from '../../utils/archive/csv-rows.ts';
import { splitRow } from '../../utils/archive/split-row.ts';
import './seeded.ts';

const CELL = fc.string({ unit: fc.constantFrom('a', 'é', ' ', '"', ',', ';', '\n') });
const TABLE = fc.array(fc.array(CELL, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 12 });

describe('splitRow', () => {
  it('takes apart what a CSV library wrote', () => {
    fc.assert(
      fc.property(TABLE, fc.constantFrom(',', ';'), fc.boolean(), (rows, delimiter, quotes) => {
        const text = `${Papa.unparse(rows, { delimiter, quotes, newline: '\n' })}\n`;
        const found: string[][] = [];
        for (let at = 0; at < text.length;) {
          const row = splitRow(text, at, delimiter);
          if (!row) throw new Error(`stuck at ${at}`);
          found.push(row.cells);
          at = row.end;
        }
        expect(found).toEqual(rows);
      }),
    );
  });

  it('leaves to the library what is not whole, and quotes that are not as they should be', () => {
    for (const text of ['a,b', 'a,"b', '"a,b\n', '"a" ,b\n', '"a"b,c\n', 'a,"b"']) {
      expect(splitRow(text, 0, ','), text).toBeUndefined();
    }
    expect(splitRow('x\na"b,"c""d"\ny', 2, ',')).toEqual({ cells: ['a"b', 'c"d'], end: 13 });
    expect(splitRow('a,b c\ny', 0, ',')).toEqual({ cells: ['a', 'b c'], end: 6 });
  });
});

describe('CsvRow', () => {
  it('says what one cell says, whether the others were asked for or not', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z ]{0,3}$/), { minLength: 1 }), fc.boolean(), (cells, isSplit) => {
        const text = `x,\n${cells.join(',')}\ny,z\n`;
        const row = new CsvRow(1, text, ',', false, 3, text.length - 5);
        if (isSplit) expect(row.cells).toEqual(cells);
        expect(cells.map((_, at) => row.text(at))).toEqual(cells.map((cell) => cell.trim()));
        expect([row.text(cells.length), row.text(undefined)]).toEqual(['', '']);
      }),
    );
  });
});

describe('CsvRows', () => {
  it('finds the rows that the library finds, on whatever line and in whatever pieces they come', () => {
    fc.assert(
      fc.property(TABLE, fc.integer({ min: 1, max: 9 }), (rows, pieceLength) => {
        const text = Papa.unparse(rows, { newline: '\n' });
        const found: { line: number; cells: string[] }[] = [];
        const options = { delimiter: ',', width: 3, firstLine: 1, hasProse: true };
        const splitter = new CsvRows(options, ({ line, cells }) => found.push({ line, cells }));
        for (let at = 0; at < text.length; at += pieceLength) splitter.push(text.slice(at, at + pieceLength));
        splitter.end();
        let line = 1;
        const expected = rows.map((cells) => {
          const start = line;
          line += 1 + cells.join('').replace(/[^\n]/g, '').length;
          return { line: start, cells };
        });
        expect(found).toEqual(expected);
      }),
    );
  });
});
