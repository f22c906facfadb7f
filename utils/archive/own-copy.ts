const encoder = new TextEncoder();
const decoder = new TextDecoder();

/**
 * The same text in memory of its own. A piece cut from a long text keeps all of that text alive, which may be what people wrote to
 * each other.
 */
export function ownCopy(text: string): string {
  return decoder.decode(encoder.encode(text));
}
