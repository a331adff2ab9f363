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

/** No word is longer: what is does not come from a language, and a search for it would cost much. */
const longest = 64;

export const wordsOf = (text: string) =>
  folded(text)
    .split(' ')
    .filter(Boolean)
    .map((word) => word.slice(0, longest));

/** Names side by side, as the search index keeps them: a whole name can be told from a part of one. */
export const namesTogether = (names: readonly string[]) => `| ${names.map(folded).join(' | ')} |`;

/** Words that say nothing of what a text is about, in the three languages, folded. */
const empty = new Set(
  (
    'a al and as at au aux avec by ce ces con d dans de del des du e el en entre et for from in l la las le les leur los of on or ou para par pour por qui s se son ' +
    'su sur sus the their to un una une y with'
  ).split(' '),
);

export const isEmpty = (word: string) => empty.has(word);

export const tellingWords = (text: string) => wordsOf(text).filter((word) => !isEmpty(word));

/** A letter that sorts after z, and is nothing that folding takes away. */
const afterZ = 'ʒ';

/** What names are ordered by: without accents or case, but for a reader of Spanish ñ comes after n. */
export const sortKey = (name: string, language: string) =>
  folded(language === 'es' ? name.normalize('NFC').replace(/ñ/gi, `n${afterZ}`) : name) || name;

/** A text of more words is searched by its first ones; slips, which make many words of one, are looked for in fewer. */
const mostWords = 24;
const mostSlips = 8;

/**
 * The Lucene query for a search text: every telling word, exact before prefix before a small slip;
 * names weigh more than descriptions, and these more than the names of what it is related to. Empty when the text holds no word. Words are letters and numbers
 * only, so nothing of the query language can slip in.
 */
export function searchQuery(text: string): string {
  const all = wordsOf(text);
  const telling = tellingWords(text);
  const words = [...new Set(telling.length > 0 ? telling : all)].slice(0, mostWords);
  const clauses = words.map((word, n) => {
    const slip = n >= mostSlips ? '' : word.length > 7 ? `${word}~2` : word.length > 3 ? `${word}~1` : '';
    const prefix = word.length > 1 ? `${word}*` : '';
    const forms = [
      `nameWords:${word}^8`,
      `acronyms:${word}^12`,
      prefix && `nameWords:${prefix}^3`,
      slip && `nameWords:${slip}^2`,
      slip && `acronyms:${slip}^6`,
      `text:${word}`,
      `related:${word}^0.3`,
      prefix && word.length > 3 && `text:${prefix}^0.5`,
    ];
    return `(${forms.filter(Boolean).join(' ')})`;
  });
  const phrase = all.slice(0, mostWords).join(' ');
  const together = [`nameWords:"| ${phrase} |"^30`, words.length > 1 && `nameWords:"${phrase}"^20`].filter(Boolean);
  return words.length === 0
    ? ''
    : [...clauses.map((clause) => (words.length <= 3 ? `+${clause}` : clause)), ...together].join(' ');
}

/** The word under which a tie to a thing stands in the search index: its id, in one piece. */
export const tieWord = (id: string) => id.replaceAll(' ', '_');
/** The same in a query: nothing of an id is taken for the query language. */
export const tieOf = (id: string) => tieWord(id).replace(/[+\-&|!(){}[\]^"~*?:\\/]/g, String.raw`\$&`);
