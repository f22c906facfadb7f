import fc from 'fast-check';

/** The languages the parsers are tried in; LinkedIn's own and their regional habits. */
export const LOCALES = (
  'en en-GB en-IN de de-CH fr fr-CH es es-MX pt-BR pt-PT it nl pl sv da nb fi cs ro hu tr ru uk el ar ar-EG he hi th id ' +
  'vi ja ko zh-Hans zh-Hant fa-u-ca-gregory bn mr te pa ms fil'
).split(' ');

export const anyLocale = fc.constantFrom(...LOCALES);

/** Words that stand around a count; none is a number unit of its language or says "more than". */
const LABELS =
  'connections,relations,Kontakte,Follower:innen,conexões,bağlantı,контактов,σύνδεσμοι,位好友,人,つながり,명,คน,संपर्क,اتصال,קשרים'.split(
    ',',
  );

/** Puts nothing or a word before or behind a text, as pages do. */
export const anyLabel = fc
  .tuple(
    fc.constantFrom(...LABELS),
    fc.constantFrom(' ', '\u00a0', '\n  ', '\u202f'),
    fc.constantFrom('before', 'behind', 'none'),
  )
  .map(([word, gap, where]) => (text: string) => {
    if (where === 'none') return text;
    return where === 'before' ? `${word}${gap}${text}` : `${text}${gap}${word}`;
  });
