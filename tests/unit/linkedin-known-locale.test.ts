import { describe, expect, it } from 'vitest';
import { knownLocale } from '../../utils/linkedin/known-locale.ts';

describe('the language of a page', () => {
  it.each([
    ['de_DE', 'de-DE'],
    ['EN-us', 'en-US'],
    ['zh_hant', 'zh-Hant'],
    ['', 'en'],
    ['no tag at all', 'en'],
    ['__proto__', 'en'],
  ])('written %j is %s', (tag, locale) => {
    expect(knownLocale(tag)).toBe(locale);
  });
});
