const GROUP_MARKS = /[\s'’٬]/gu;
const GROUPED = /^\d{1,3}([.,]\d{3})+$/;

/**
 * The whole number somebody typed, with or without group marks: `1200`, `1,200`, `1.200`, `1 200`.
 * @returns `undefined` for everything else: a fraction, a sign, a word, nothing.
 */
export function parseWholeNumber(text: string): number | undefined {
  const plain = text.trim().replace(GROUP_MARKS, '');
  const digits = GROUPED.test(plain) ? plain.replace(/[.,]/g, '') : plain;
  return /^\d{1,15}$/.test(digits) ? Number(digits) : undefined;
}
