import type { LegacyEncoding } from './legacy-encoding';

type UnicodeEncoding = 'utf-8' | 'utf-16le' | 'utf-16be';
export type TextEncoding = UnicodeEncoding | LegacyEncoding;

const SAMPLE_BYTES = 4_096;

/** The Unicode encoding that a file's first bytes show: by its mark, or for UTF-16 by the zeros beside Latin letters. */
export function sniffUnicode(head: Uint8Array): UnicodeEncoding {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const sample = head.subarray(0, SAMPLE_BYTES);
  const [even, odd] = [0, 1].map((start) => shareOfZeros(sample, start)) as [number, number];
  if (odd > 0.4 && even < 0.1) return 'utf-16le';
  if (even > 0.4 && odd < 0.1) return 'utf-16be';
  return 'utf-8';
}

function shareOfZeros(bytes: Uint8Array, start: number): number {
  let zeros = 0;
  for (let at = start; at < bytes.length; at += 2) if (bytes[at] === 0) zeros += 1;
  return zeros / Math.max(1, bytes.length / 2);
}

/**
 * A whole file as text, its mark dropped, and in which encoding it was. A character cut off at the end is dropped.
 * @param legacy what it is read as where it is no Unicode.
 */
export function decodeText(bytes: Uint8Array, legacy: LegacyEncoding): { text: string; encoding: TextEncoding } {
  const encoding = sniffUnicode(bytes);
  const text = new TextDecoder(encoding).decode(bytes, { stream: true });
  if (encoding !== 'utf-8' || !isMostlyDamage(text)) return { text, encoding };
  return { text: new TextDecoder(legacy).decode(bytes), encoding: legacy };
}

/** Whether what is not ASCII fails to be UTF-8: a byte or two of damage do not make a file another. */
function isMostlyDamage(text: string): boolean {
  if (!text.includes('\ufffd')) return false;
  const others = text.match(/[^\u0000-\u007f]/g) ?? [];
  return others.filter((character) => character === '\ufffd').length * 2 >= others.length;
}
