/**
 * Words as they are compared: without accents, case or punctuation, initials drawn together (S.R.E. is
 * SRE). The same folding is used when a thing is kept and when it is looked for.
 */
export const folded = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss')
    .replace(/\b(?:\p{L}\.){2,}/gu, (initials) => initials.replaceAll('.', ''))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

export const wordsOf = (text: string) => folded(text).split(' ').filter(Boolean);

/** Words that say nothing of what a text is about, in the three languages, folded. */
const empty = new Set(
  (
    'a al and as at au aux avec by ce ces con d dans de del des du e el en entre et for from in l la las le les leur los of on or ou para par pour por qui s se son ' +
    'su sur sus the their to un una une y with'
  ).split(' '),
);

export const tellingWords = (text: string) => wordsOf(text).filter((word) => !empty.has(word));

/** Letters that sort elsewhere than their folded form, as a reader of Spanish expects: ñ comes after n. */
export const sortKey = (name: string, language: string) =>
  folded(language === 'es' ? name.replace(/ñ/g, 'n\uffff').replace(/Ñ/g, 'N\uffff') : name) || name;

/**
 * The Lucene query for a search text: every telling word, exact before prefix before a small slip;
 * names weigh more than descriptions. Empty when the text holds no word. Words are letters and numbers
 * only, so nothing of the query language can slip in.
 */
export function searchQuery(text: string): string {
  const all = wordsOf(text);
  const telling = tellingWords(text);
  const words = (telling.length > 0 ? telling : all).slice(0, 24);
  const clauses = words.map((word) => {
    const slip = word.length > 7 ? `${word}~2` : word.length > 3 ? `${word}~1` : '';
    const prefix = word.length > 1 ? `${word}*` : '';
    const forms = [
      `nameWords:${word}^8`,
      `acronyms:${word}^12`,
      prefix && `nameWords:${prefix}^3`,
      slip && `nameWords:${slip}^2`,
      `text:${word}`,
      prefix && word.length > 3 && `text:${prefix}^0.5`,
    ];
    return `(${forms.filter(Boolean).join(' ')})`;
  });
  const phrase = words.length > 1 ? [`nameWords:"${all.join(' ')}"^20`] : [];
  return words.length === 0
    ? ''
    : [...clauses.map((clause) => (words.length <= 3 ? `+${clause}` : clause)), ...phrase].join(' ');
}
