import { createI18n, type I18n } from '../../components/i18n/translate.ts';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };

const catalogue: Record<string, { message: string } | undefined> = messages;

/** The English catalogue, filled as the browser fills it. */
export const i18nSample = (locale = 'en-GB'): I18n =>
  createI18n(
    (key, filling) =>
      (catalogue[key]?.message ?? '').replace(/\$(\d)/g, (_, at: string) => filling[Number(at) - 1] ?? ''),
    locale,
    'en',
  );
