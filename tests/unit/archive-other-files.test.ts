import { describe, expect, it } from 'vitest';
import { encode } from '../support/archive-csv.ts';
import { writeZip, type ZipFiles } from '../support/archive-zip.ts';
import { chosen, HEADER, problemOf, read } from './archive-reading.ts';

const binary = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));
const problemOfZip = async (files: ZipFiles) => problemOf([chosen('a.xlsx', await writeZip(files))]);

describe('a file of another kind', () => {
  it.each([
    ['Connections.csv', '', 'empty'],
    ['Connections.csv', ' \r\n\r\n', 'empty'],
    ['Connections.csv', '<!DOCTYPE html><html><body>Sign in</body></html>', 'web-page'],
    ['Connections.csv', '\ufeff\n<html>', 'web-page'],
    ['photo.csv', binary('\x89PNG\r\n\x1a\n\0\0'), 'picture'],
    ['photo.jpg', binary('\xff\xd8\xff\xe0\0\x10JFIF'), 'picture'],
    ['photo.heic', binary('\0\0\0\x18ftypheic'), 'picture'],
    ['paper.pdf', '%PDF-1.7', 'pdf'],
    ['old.xls', binary('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0'), 'spreadsheet'],
    ['a.rar', binary('Rar!\x1a\x07\0'), 'other-packing'],
    ['a.7z', binary('7z\xbc\xaf\x27\x1c'), 'other-packing'],
    ['a.csv.gz', binary('\x1f\x8b\x08\0\0'), 'other-packing'],
    ['a.bin', binary('\x01\0\x02\x03\0\0\0\x7fELF'), 'not-text'],
    ['contacts.csv', 'Name,Phone\nA,1\n', 'no-header'],
    ['coach_messages.csv', 'CONVERSATION ID,FROM,TO,DATE,FOLDER\n', 'no-header'],
    ['essay.txt', 'It was a dark and stormy night.', 'no-header'],
    ['data.json', '{"people": []}', 'no-header'],
    ['a.zip', binary('PK\x03\x04 and no more'), 'zip-broken'],
  ])('%s is %s', async (name, content, code) => {
    expect(await problemOf([chosen(name, content)])).toBe(code);
  });

  it('made by a spreadsheet program is to be saved as CSV first', async () => {
    expect(await problemOfZip({ '[Content_Types].xml': '<x/>', 'xl/workbook.xml': '<x/>' })).toBe('spreadsheet');
    expect(await problemOfZip({ mimetype: 'x', 'content.xml': '<x/>' })).toBe('spreadsheet');
  });

  it.each([
    ['Connections', 'folder'],
    ['Connections.csv', 'unreadable'],
  ])('that cannot be read (%s) is %s', async (name, code) => {
    const blob = new Blob(['x']);
    const gone = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
    blob.slice = () => Object.assign(new Blob(), { arrayBuffer: gone });
    expect(await problemOf([{ name, blob }])).toBe(code);
  });
});

it('is the same text in any encoding', async () => {
  const text = `${HEADER}Zoë,Li,,,Ørsted,Dev,04 Dec 2025\n`;
  for (const [encoding, mark] of [
    ['utf-8', true],
    ['utf-16le', false],
    ['utf-16be', true],
    ['windows-1252', false],
  ] as const) {
    const result = await read([chosen('Connections.csv', encode(text, encoding, mark))]);
    expect('ok' in result && result.ok.archives[0]!.connections!.people[0]).toMatchObject({
      name: 'Zoë Li',
      company: 'Ørsted',
    });
  }
});
