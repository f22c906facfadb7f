/** In these spreadsheet programs save where they do not save Unicode; no file says which of them it is. */
export const LEGACY_ENCODINGS = [
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'windows-1253',
  'windows-1254',
  'windows-1255',
  'windows-1256',
  'windows-1257',
  'windows-1258',
  'windows-874',
  'shift_jis',
  'gb18030',
  'big5',
  'euc-kr',
  'macintosh',
] as const;
export type LegacyEncoding = (typeof LEGACY_ENCODINGS)[number];

/** What Windows uses in which languages; Western Europe's in all others. */
const LANGUAGES: Partial<Record<LegacyEncoding, string>> = {
  'windows-1250': 'bs cs hr hu pl ro sk sl sq',
  'windows-1251': 'be bg kk ky mk mn ru sr tg uk',
  'windows-1253': 'el',
  'windows-1254': 'az tr',
  'windows-1255': 'he yi',
  'windows-1256': 'ar fa ur',
  'windows-1257': 'et lt lv',
  'windows-1258': 'vi',
  'windows-874': 'th',
  shift_jis: 'ja',
  gb18030: 'zh',
  'euc-kr': 'ko',
};

/** The best guess for somebody whose browser speaks a language (`pl`, `zh-TW`): their spreadsheet program speaks it, too. */
export function usualEncoding(language: string): LegacyEncoding {
  if (/^zh-(?:hant|hk|mo|tw)\b/i.test(language)) return 'big5';
  const [primary = ''] = language.toLowerCase().split('-');
  const found = LEGACY_ENCODINGS.find((encoding) => LANGUAGES[encoding]?.split(' ').includes(primary));
  return found ?? 'windows-1252';
}

/** What a file that is no Unicode is read as, for the user to judge. */
export interface GuessedEncoding {
  encoding: LegacyEncoding;
  /** The first texts of it with letters that other encodings would show otherwise. */
  samples: string[];
}
