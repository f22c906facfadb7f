import { cleanText } from '../domain/text';

/** Printable ASCII with single spaces: nothing to clean, as nearly every cell of thirty thousand rows. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

/** A cell's text made fit to store, as page text is; empty where nothing is left. `=`, `+`, `-` and `@` in front are plain data. */
export function cleanCell(text: string | undefined, maxLength: number): string {
  if (text === undefined || text === '') return '';
  return text.length <= maxLength && PLAIN.test(text) ? text : cleanText(text, maxLength);
}
