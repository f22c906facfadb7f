import type { Language } from './language.ts';

/** A whole number as the language writes it; French groups by U+202F, Spanish by a point from 10,000 on. */
export function formatNumber(language: Language, value: number): string {
  return new Intl.NumberFormat(language.locale).format(value);
}

/** Dutch pages were seen to shorten followers: `2K+`. Others give the number in full. */
export function formatFollowers(language: Language, value: number): string {
  return language.tag === 'nl' && value >= 1_000 ? `${Math.floor(value / 1_000)}K+` : formatNumber(language, value);
}

/** `May 17, 2026` (long) or `Sep 16, 2025` (short) for a day `YYYY-MM-DD`. */
export function formatDay(language: Language, day: string, month: 'long' | 'short'): string {
  return new Intl.DateTimeFormat(language.locale, { year: 'numeric', month, day: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}

/** The pattern's texts with the value between them: `['', '1,465', ' connections']`. */
export function fillPattern(pattern: string, value: string): string[] {
  const [before = '', after = ''] = pattern.split(/\{[nd]\}/u);
  return [before, value, after];
}
