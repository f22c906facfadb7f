import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_COUNT } from '../../utils/domain/reading.ts';
import { foldText } from '../../utils/domain/fold-text.ts';
import { parseCount } from '../../utils/linkedin/parse-count.ts';
import { anyLabel, anyLocale, LOCALES } from './linkedin-locales.ts';
import { sample } from './sample.ts';

const anyCount = fc.oneof(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: 0, max: MAX_COUNT }));

describe('parseCount', () => {
  it.each([
    ['1,465 connections', 'en', 1_465],
    ['1,465\n   connections', 'en', 1_465],
    ['999', 'en', 999],
    ['1465 contactos', 'es', 1_465],
    ['0 connections', 'en', 0],
    ['7.892 Kontakte', 'de', 7_892],
    ['Follower:innen 12', 'de', 12],
    ['2\u202f456 abonnés', 'fr', 2_456],
    ['2\u00a0456 abonnés', 'fr', 2_456],
    ['12.045 contactos', 'es', 12_045],
    ['13,330 contactos', 'es-MX', 13_330],
    ['1’465 Kontakte', 'de-CH', 1_465],
    ['1.217 bağlantı', 'tr', 1_217],
    ['12,34,567 connections', 'en-IN', 1_234_567],
    ['١٬٤٦٥ اتصال', 'ar-EG', 1_465],
    ['１，４６５人', 'ja', 1_465],
    ['\u200f612\u200e קשרים', 'he', 612],
  ])('reads %j (%s)', (text, locale, value) => {
    expect(parseCount(text, locale)).toEqual({ value, atLeast: false });
  });

  it.each([
    ['500+ connections', 'en'],
    ['+500 contactos', 'es'],
    ['500+ 位好友', 'zh-Hans'],
    ['Plus de 500 relations', 'fr'],
    ['Más de 500 contactos', 'es'],
    ['Mais de 500 conexões', 'pt-BR'],
    ['Über 500 Kontakte', 'de'],
    ['+ de 500 contactos', 'es'],
    ['Fler än 500 kontakter', 'sv'],
    ['Mahigit 500 koneksyon', 'fil'],
    ['بیش از ۵۰۰ ارتباط', 'fa'],
    ['Более 500 контактов', 'ru'],
    ['500人以上', 'ja'],
    ['Plu | s de 500 relations', 'fr'],
  ])('takes %j (%s) as a lower bound', (text, locale) => {
    expect(parseCount(text, locale)).toEqual({ value: 500, atLeast: true });
  });

  it.each([
    ['2K', 'en'],
    ['2K+ volgers', 'nl'],
    ['1.5M followers', 'en'],
    ['1,2 mil', 'pt-BR'],
    ['1.2万', 'zh-Hans'],
    ['1.2萬 位', 'zh-Hant'],
    ['2천', 'ko'],
    ['2 тыс.', 'ru'],
    ['2 E', 'hu'],
    ['2 B', 'tr'],
    ['2 t', 'da'],
    ['~500', 'en'],
    ['Ab | out 1,400 connections', 'en'],
    ['About | 1,400 connections', 'en'],
    ['2 lib | ong koneksyon', 'fil'],
    ['≈ 500 connections', 'en'],
  ])('takes the approximation %j (%s) as nothing', (text, locale) => {
    expect(parseCount(text, locale)).toBeUndefined();
  });

  it.each([
    '',
    'connections',
    '500 connections 12 followers',
    '12 of 500',
    'Since 2026',
    '1,465 2,300',
    '1,4,65',
    '1.465,12',
    'v2',
    '1ste connecties',
    '12Kfollowers',
    '7%',
    '-5',
    '$500',
    '10:30',
    '2026-11-21',
    '9'.repeat(400),
    '2,000,000,000',
    // Covered by hand or by another extension, all but a digit.
    '1,███ connections',
    '14██ connections',
    '█,██5 connections',
    '1 ███ relations',
    '1,*** connections',
    '•,••5 connections',
    '1•,••• connections',
    '1,xxx connections',
    '●●5 connections',
    '1,4… connections',
    '1,… connections',
    '14... connections',
  ])('reads no count from %j', (text) => {
    expect(parseCount(text, 'en')).toBeUndefined();
  });

  it('reads back every number as each language writes it, whatever stands around it', () => {
    fc.assert(
      fc.property(anyLocale, anyCount, anyLabel, (locale, value, label) => {
        const text = label(new Intl.NumberFormat(locale).format(value));
        expect(parseCount(text, locale), text).toEqual({ value, atLeast: false });
      }),
      sample(2_000),
    );
  });

  it('never takes a shortened number for an exact one, in any language', () => {
    const sizes = [1e3, 1.2e3, 2e3, 1.2e4, 2e4, 1.5e5, 1e6, 2e6, 5e6, 2.5e7, 4.5e8, 1e9, 5e9];
    for (const locale of LOCALES) {
      for (const compactDisplay of ['short', 'long'] as const) {
        const format = new Intl.NumberFormat(locale, { notation: 'compact', compactDisplay });
        // Some languages do not shorten thousands: then the text is the number itself.
        const shortened = sizes.filter((size) => format.formatToParts(size).some(({ type }) => type === 'compact'));
        const texts = shortened
          .map((size) => format.format(size))
          .flatMap((text) => [text, `${text} foo`, `foo: ${text}`]);
        for (const text of texts) expect(parseCount(text, locale), `${locale} ${text}`).toBeUndefined();
      }
    }
  });

  it('reads nothing from two numbers', () => {
    const two = fc.tuple(anyLocale, anyCount, anyCount, fc.constantFrom(' / ', ' of ', ' · ', '\n–\n', ' a '));
    fc.assert(
      fc.property(two, ([locale, one, other, between]) => {
        const format = new Intl.NumberFormat(locale);
        expect(parseCount(`${format.format(one)}${between}${format.format(other)}`, locale)).toBeUndefined();
      }),
      sample(500),
    );
  });

  it('never throws, and never gives what is no count', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...'0159+,. ٥٬’Kk万m') }));
    fc.assert(
      fc.property(text, anyLocale, (raw, locale) => {
        const value = parseCount(raw, locale)?.value ?? 0;
        expect(Number.isSafeInteger(value) && value >= 0 && value <= MAX_COUNT).toBe(true);
      }),
      sample(1_000),
    );
  });
});

describe('foldText', () => {
  it('knows the value of every decimal digit there is', () => {
    const found = new Map<string, number>();
    for (let code = 0; code <= 0x1ffff; code += 1) {
      const digit = String.fromCodePoint(code);
      if (/\p{Nd}/u.test(digit)) found.set(foldText(digit), (found.get(foldText(digit)) ?? 0) + 1);
    }
    // Digits come in sets of ten: each value as often as the others, and nothing else.
    expect([...found.keys()].sort()).toEqual([...'0123456789']);
    expect(new Set(found.values()).size).toBe(1);
  });
});
