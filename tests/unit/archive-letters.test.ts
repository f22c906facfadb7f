import { describe, expect, it } from 'vitest';
import type { Archive } from '../../utils/archive/archive.ts';
import { LEGACY_ENCODINGS, usualEncoding, type LegacyEncoding } from '../../utils/archive/legacy-encoding.ts';
import { summariseArchive } from '../../utils/archive/summarise.ts';
import { encode, isWritable, writeConnectionsCsv, type DateFormat, type Encoding } from '../support/archive-csv.ts';
import { chosen, HEADER, read } from './archive-reading.ts';

/** A name in each encoding, and who has it on their browser. */
const NAMES: Record<LegacyEncoding, [language: string, name: string]> = {
  'windows-1252': ['de', 'Zoë Größer'],
  'windows-1250': ['pl', 'Łukasz Źródło'],
  'windows-1251': ['ru-RU', 'Ольга Щукина'],
  'windows-1253': ['el', 'Ελένη Παππά'],
  'windows-1254': ['tr-TR', 'İbrahim Şahingöz'],
  'windows-1255': ['he', 'נועה לוי'],
  'windows-1256': ['ar-EG', 'ليلى حداد'],
  'windows-1257': ['lt', 'Žydrūnė Šimkutė'],
  'windows-1258': ['vi', 'Đinh Lan'],
  'windows-874': ['th', 'สมชาย ใจดี'],
  shift_jis: ['ja', '佐藤 花子'],
  gb18030: ['zh-CN', '王 小明'],
  big5: ['zh-TW', '陳 雅婷'],
  'euc-kr': ['ko', '김 민준'],
  macintosh: ['', 'Zoë Größer'],
};

async function readAs(content: Uint8Array<ArrayBuffer>, legacyEncoding?: LegacyEncoding): Promise<Archive> {
  const result = await read([chosen('Connections.csv', content)], { ...(legacyEncoding && { legacyEncoding }) });
  if ('problem' in result) throw new Error(result.problem.code);
  return result.ok.archives[0]!;
}

const fileOf = (name: string, encoding: Encoding) =>
  encode(`${HEADER}${name},,,,Acme,Dev,04 Dec 2025\n`, encoding, false);
const nameIn = ({ connections }: Archive) => connections!.people[0]!.name;

describe('a file that a spreadsheet did not save as Unicode', () => {
  it.each(LEGACY_ENCODINGS)('is read in the encoding that the user names: %s', async (encoding) => {
    const [, name] = NAMES[encoding];
    expect(isWritable(name, encoding)).toBe(true);
    const file = fileOf(name, encoding);
    const archive = await readAs(file, encoding);
    expect(nameIn(archive)).toBe(name);
    expect(summariseArchive(archive).guessedEncoding).toEqual({ encoding, samples: [name] });
  });

  it('is Western European unless something else is said, and shows it', async () => {
    const archive = await readAs(fileOf('Łukasz', 'windows-1250'));
    expect(summariseArchive(archive).guessedEncoding).toEqual({ encoding: 'windows-1252', samples: ['£ukasz'] });
  });

  it('has its months understood once it is read right', async () => {
    const person = { givenName: 'Ольга', familyName: '', slug: 'olga', email: '', company: '', position: '' };
    const date: DateFormat = '4 декабря 2025 г.';
    const vintage = { columns: ['givenName', 'url', 'connectedOn'], date, encoding: 'windows-1251' } as const;
    const file = writeConnectionsCsv([{ ...person, connectedOn: '2025-12-04' }], vintage);
    expect((await readAs(file)).connections!.people[0]).not.toHaveProperty('connectedOn');
    expect((await readAs(file, 'windows-1251')).connections!.people[0]).toMatchObject({ connectedOn: '2025-12-04' });
  });

  it('is asked about with a few texts only, of different people', async () => {
    const rows = Array.from({ length: 30 }, (_, at) => `Zoë ${at % 3},,,,Café ${at},,04 Dec 2025\n`);
    const archive = await readAs(encode(HEADER + rows.join(''), 'windows-1252', false));
    expect(summariseArchive(archive).guessedEncoding?.samples).toEqual(['Zoë 0', 'Zoë 1', 'Zoë 2']);
  });
});

it.each(['utf-8', 'utf-16le', 'utf-16be'] as const)('%s is what it is, whatever is named', async (encoding) => {
  const archive = await readAs(fileOf('Łukasz', encoding), 'shift_jis');
  expect(nameIn(archive)).toBe('Łukasz');
  expect(summariseArchive(archive)).not.toHaveProperty('guessedEncoding');
});

it('the first guess is what Windows uses in the language of the browser', () => {
  for (const encoding of LEGACY_ENCODINGS.filter((one) => one !== 'macintosh')) {
    expect(usualEncoding(NAMES[encoding][0]), encoding).toBe(encoding);
  }
  expect(['zh', 'zh-Hans-SG', 'zh-Hant', 'xx', ''].map(usualEncoding)).toEqual([
    ...['gb18030', 'gb18030', 'big5', 'windows-1252', 'windows-1252'],
  ]);
});
