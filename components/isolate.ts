/** A name within a sentence: marked so that its direction does not turn the words around it. */
export function isolate(name: string): string {
  return `\u2068${name}\u2069`;
}
