import type { TextEncoding } from '../../utils/archive/decode-text.ts';
import { remembered } from '../../utils/domain/remember.ts';
import type { ExportedPerson } from './archive-people.ts';

const ENGLISH_MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

const partsOf = (day: string) => day.split('-').map(Number) as [number, number, number];
const two = (number: number) => String(number).padStart(2, '0');

/** The ways a day is written in exports, and in what spreadsheets made of them. */
export const DATE_FORMATS = {
  '04 Dec 2025': (day: string) => `${two(partsOf(day)[2])} ${english(day)} ${partsOf(day)[0]}`,
  '4-Dec-25': (day: string) => `${partsOf(day)[2]}-${english(day)}-${shortYear(day)}`,
  '04 Dec 25': (day: string) => `${two(partsOf(day)[2])} ${english(day)} ${shortYear(day)}`,
  '2025-12-04': (day: string) => day,
  '2025/12/04': (day: string) => day.replaceAll('-', '/'),
  '12/4/25': (day: string) => `${partsOf(day)[1]}/${partsOf(day)[2]}/${shortYear(day)}`,
  '12/04/2025': (day: string) => `${two(partsOf(day)[1])}/${two(partsOf(day)[2])}/${partsOf(day)[0]}`,
  '04/12/2025': (day: string) => `${two(partsOf(day)[2])}/${two(partsOf(day)[1])}/${partsOf(day)[0]}`,
  '04.12.2025': (day: string) => `${two(partsOf(day)[2])}.${two(partsOf(day)[1])}.${partsOf(day)[0]}`,
  '4.12.25': (day: string) => `${partsOf(day)[2]}.${partsOf(day)[1]}.${shortYear(day)}`,
  '12/4/25, 6:14 PM': (day: string) => `${partsOf(day)[1]}/${partsOf(day)[2]}/${shortYear(day)}, 6:14 PM`,
  '04/12/2025 18:14': (day: string) => `${two(partsOf(day)[2])}/${two(partsOf(day)[1])}/${partsOf(day)[0]} 18:14`,
  '45995': (day: string) => String(Math.round((Date.parse(day) - Date.parse('1899-12-30')) / 86_400_000)),
  'December 4, 2025': (day: string) => spoken('en-US', day, 'long'),
  '04 déc. 2025': (day: string) => spoken('fr', day, 'medium'),
  '4. Dezember 2025': (day: string) => spoken('de', day, 'long'),
  '4 dic 2025': (day: string) => spoken('es', day, 'medium'),
  '4 de dez. de 2025': (day: string) => spoken('pt-BR', day, 'medium'),
  '4. 12. 2025': (day: string) => spoken('cs', day, 'medium'),
  '4 grudnia 2025': (day: string) => spoken('pl', day, 'long'),
  '4 Aralık 2025': (day: string) => spoken('tr', day, 'long'),
  '4 декабря 2025 г.': (day: string) => spoken('ru', day, 'long'),
  '2025年12月4日': (day: string) => spoken('ja', day, 'long'),
} as const satisfies Record<string, (day: string) => string>;
export type DateFormat = keyof typeof DATE_FORMATS;

/** The formats that say which number is the month only by their order. */
export const NUMERIC_FORMATS: readonly DateFormat[] = [
  '12/4/25',
  '12/04/2025',
  '04/12/2025',
  '04.12.2025',
  '4.12.25',
  '04/12/2025 18:14',
  '4. 12. 2025',
];

const english = (day: string) => ENGLISH_MONTHS[partsOf(day)[1] - 1]!;
const shortYear = (day: string) => two(partsOf(day)[0] % 100);
const spoken = (locale: string, day: string, dateStyle: 'long' | 'medium') =>
  new Intl.DateTimeFormat(locale, { dateStyle, timeZone: 'UTC' }).format(new Date(day));

export type Encoding = TextEncoding;

export const COLUMN_NAMES = {
  givenName: 'First Name',
  familyName: 'Last Name',
  url: 'URL',
  email: 'Email Address',
  company: 'Company',
  position: 'Position',
  connectedOn: 'Connected On',
} as const;
export type ColumnKey = keyof typeof COLUMN_NAMES;
const ALL = Object.keys(COLUMN_NAMES) as ColumnKey[];

/** How one file is written. */
export interface Vintage {
  columns: readonly (ColumnKey | { extra: string })[];
  /** Other names for columns. */
  renamed?: Partial<Record<ColumnKey, string>>;
  date: DateFormat | ((person: ExportedPerson, at: number) => string);
  preamble?: boolean;
  delimiter?: string;
  lineBreak?: '\n' | '\r\n' | '\r';
  encoding?: Encoding;
  mark?: boolean;
  quoteAll?: boolean;
  /** Rows of separators only, after the last. */
  paddingRows?: number;
  slash?: boolean;
  percentEncoded?: boolean;
  noLastBreak?: boolean;
}

const NO_URL = ALL.filter((column) => column !== 'url');

/** The files that are known to exist. */
export const VINTAGES = {
  '2025': { columns: ALL, date: '04 Dec 2025', preamble: true, percentEncoded: true },
  '2026 re-saved by a spreadsheet': { columns: ALL, date: '4-Dec-25', lineBreak: '\r\n', mark: true, paddingRows: 40 },
  '2023': { columns: NO_URL, date: '04 Dec 2025', preamble: true },
  '2023 without preamble': { columns: NO_URL, date: '04 Dec 2025' },
  '2018': { columns: NO_URL, date: '12/4/25, 6:14 PM' },
  'short years': { columns: ALL, date: '04 Dec 25' },
  'ISO days': { columns: ALL, date: '2025-12-04', mark: true },
  American: { columns: ALL, date: '12/4/25', lineBreak: '\r\n' },
  German: {
    columns: ALL,
    date: '04.12.2025',
    delimiter: ';',
    lineBreak: '\r\n',
    encoding: 'windows-1252',
    paddingRows: 3,
  },
  French: { columns: ALL, date: '04 déc. 2025', delimiter: ';', lineBreak: '\r\n', mark: true },
  'Unicode text of Excel': {
    columns: ALL,
    date: '4-Dec-25',
    delimiter: '\t',
    lineBreak: '\r\n',
    encoding: 'utf-16le',
    mark: true,
  },
  'big-endian': { columns: ALL, date: '04 Dec 2025', preamble: true, encoding: 'utf-16be' },
  'old Macintosh': { columns: ALL, date: '04 Dec 2025', preamble: true, lineBreak: '\r' },
  'serial numbers': { columns: ALL, date: '45995' },
  reordered: {
    columns: ['connectedOn', { extra: 'Tags' }, 'familyName', 'givenName', 'company', 'url', { extra: 'Notes' }],
    date: '04 Dec 2025',
    renamed: { givenName: 'first name ', familyName: 'SURNAME', url: 'Profile URL' },
    quoteAll: true,
  },
  'Google Sheets': { columns: ALL, date: '04 Dec 2025', preamble: true, noLastBreak: true },
} as const satisfies Record<string, Vintage>;

const PREAMBLE = [
  'Notes:',
  '"When exporting your connection data, you may notice that some of the email addresses are missing. You will only see ' +
    'email addresses for connections who have allowed their connections to see or download their email address using ' +
    'this setting https://www.linkedin.com/psettings/privacy/email. You can learn more here ' +
    'https://www.linkedin.com/help/linkedin/answer/261"',
  '',
];

/** Writes `Connections.csv` for these people the way the vintage does. */
export function writeConnectionsCsv(people: readonly ExportedPerson[], vintage: Vintage): Uint8Array<ArrayBuffer> {
  const { columns, delimiter = ',', lineBreak = '\n', renamed = {}, paddingRows = 0 } = vintage;
  const quote = (cell: string) => quoted(cell, delimiter, vintage.quoteAll ?? false);
  const header = columns.map((column) =>
    typeof column === 'string' ? (renamed[column] ?? COLUMN_NAMES[column]) : column.extra,
  );
  const rows = people.map((person, at) => columns.map((column) => cellOf(person, at, column, vintage)));
  const lines = [header, ...rows].map((cells) => cells.map(quote).join(delimiter));
  const padding = Array.from({ length: paddingRows }, () => delimiter.repeat(columns.length - 1));
  const text = [...(vintage.preamble ? PREAMBLE : []), ...lines, ...padding].join(lineBreak);
  return encode(text + (vintage.noLastBreak ? '' : lineBreak), vintage.encoding ?? 'utf-8', vintage.mark ?? false);
}

function cellOf(person: ExportedPerson, at: number, column: Vintage['columns'][number], vintage: Vintage): string {
  if (column === 'connectedOn') {
    return typeof vintage.date === 'function'
      ? vintage.date(person, at)
      : DATE_FORMATS[vintage.date](person.connectedOn);
  }
  if (person.isDateOnly || typeof column !== 'string') return '';
  if (column !== 'url') return person[column];
  const slug = vintage.percentEncoded ? encodeURIComponent(person.slug) : person.slug;
  return person.slug === '' ? '' : `https://www.linkedin.com/in/${slug}${vintage.slash ? '/' : ''}`;
}

export function quoted(cell: string, delimiter = ',', always = false): string {
  return always || /["\r\n]/.test(cell) || cell.includes(delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

const MARKS: Partial<Record<Encoding, readonly number[]>> = {
  'utf-8': [0xef, 0xbb, 0xbf],
  'utf-16le': [0xff, 0xfe],
  'utf-16be': [0xfe, 0xff],
};

/** The text's bytes, with the mark of the encoding in front where it has one. */
export function encode(text: string, encoding: Encoding, mark: boolean): Uint8Array<ArrayBuffer> {
  const bytes = encoding === 'utf-8' ? new TextEncoder().encode(text) : encodeOtherwise(text, encoding);
  return Uint8Array.from([...((mark && MARKS[encoding]) || []), ...bytes]);
}

function encodeOtherwise(text: string, encoding: Encoding): Iterable<number> {
  if (encoding === 'utf-16le') return Buffer.from(text, 'utf16le');
  if (encoding === 'utf-16be') return Buffer.from(text, 'utf16le').swap16();
  return Array.from(text).flatMap((character) => legacyBytes(encoding).get(character) ?? QUESTION_MARK);
}

/** What spreadsheets write for letters that an encoding lacks. */
const QUESTION_MARK = [0x3f];

/** The bytes of each letter: whatever one byte or two are decoded to. */
const legacyBytes = remembered((encoding): ReadonlyMap<string, readonly number[]> => {
  const decoder = new TextDecoder(encoding);
  const table = new Map<string, readonly number[]>();
  const add = (bytes: readonly number[]) => {
    const text = decoder.decode(Uint8Array.from(bytes));
    if (Array.from(text).length === 1 && text !== '\ufffd' && !table.has(text)) table.set(text, bytes);
  };
  for (let byte = 0; byte < 0x100; byte += 1) add([byte]);
  for (let lead = 0x81; lead < 0xff; lead += 1) for (let trail = 0x40; trail < 0xff; trail += 1) add([lead, trail]);
  return table;
});

/** Whether a spreadsheet can save a text in that encoding without loss. */
export function isWritable(text: string, encoding: Encoding): boolean {
  return encoding.startsWith('utf-') || Array.from(text).every((character) => legacyBytes(encoding).has(character));
}

/** Days in no month but Polish November, which is Croatian October: what is written so tells no day. */
export function isUnclear(texts: readonly string[]): boolean {
  return texts.length > 0 && texts.every((text) => text.includes('listopada'));
}
