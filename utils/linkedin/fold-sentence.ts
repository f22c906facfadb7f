import { foldText } from '../domain/fold-text';

/** Korean calls a contact "1촌", the first degree; Japanese and Chinese may. The digit counts nothing. */
export const DEGREE_WORD = /(?<![0-9])1[촌次度](?![0-9])/g;

/** A page's sentence in the plain form of {@link foldText}, without digits that are parts of words. */
export function foldSentence(text: string): string {
  return foldText(text).replace(DEGREE_WORD, '');
}
