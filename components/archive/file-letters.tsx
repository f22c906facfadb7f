import type { GuessedEncoding, LegacyEncoding } from '../../utils/archive/legacy-encoding';
import { useI18n } from '../i18n/i18n-context';
import type { MessageKey } from '../i18n/translate';
import { isolate } from '../isolate';

interface FileLettersProps extends GuessedEncoding {
  onReadAs(encoding: LegacyEncoding): void;
}

/** The file does not say how its letters are written: some of them to look at, and the other ways to read them. */
export function FileLetters({ encoding, samples, onReadAs }: FileLettersProps) {
  const { text, locale } = useI18n();
  const list = new Intl.ListFormat(locale, { type: 'unit' }).format(samples.map(isolate));
  return (
    <div class="stack" data-testid="archive-letters">
      <p class="small">
        {text('archiveLettersNote')} <strong data-testid="archive-letters-samples">{list}</strong>
      </p>
      <label class="field">
        {text('archiveLettersChoice')}
        <select
          value={encoding}
          onChange={(event) => onReadAs(event.currentTarget.value as LegacyEncoding)}
          data-testid="archive-encoding"
        >
          {Object.entries(NAMES).map(([one, name]) => (
            <option key={one} value={one}>
              {text(name)} ({one})
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

const NAMES: Record<LegacyEncoding, MessageKey> = {
  'windows-1252': 'archiveLettersWestern',
  'windows-1250': 'archiveLettersCentral',
  'windows-1251': 'archiveLettersCyrillic',
  'windows-1253': 'archiveLettersGreek',
  'windows-1254': 'archiveLettersTurkish',
  'windows-1255': 'archiveLettersHebrew',
  'windows-1256': 'archiveLettersArabic',
  'windows-1257': 'archiveLettersBaltic',
  'windows-1258': 'archiveLettersVietnamese',
  'windows-874': 'archiveLettersThai',
  shift_jis: 'archiveLettersJapanese',
  gb18030: 'archiveLettersChinese',
  big5: 'archiveLettersChineseTraditional',
  'euc-kr': 'archiveLettersKorean',
  macintosh: 'archiveLettersMac',
};
