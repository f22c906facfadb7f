import type { Account } from '../utils/domain/account';
import { isolate } from './isolate';
import type { I18n } from './i18n/translate';

/** What an account is called: by its own identifier, once that is known. */
export function sayAccount({ text }: I18n, { slug }: Account): string {
  return slug === undefined ? text('accountUnnamed') : isolate(slug);
}
