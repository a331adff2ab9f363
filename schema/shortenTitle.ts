const maxLength = 100;

/** A clause that is kept has this length, so that "In 2027, …" is not a title. */
const minLength = 30;

/** Punctuation that ends a clause, before a space: commas, dashes, brackets. */
const clauseEnds = /[,;:](?=\s)|\s[–—(](?=\S)|\s[–—-](?=\s)/gu;

/** Articles and prepositions, which a title does not end with. */
const dangling = /(?:[\s,;:(]+(?:\p{L}{1,3}|dans|avec|pour|entre|para|sobre|with|from|into))+$/u;

/** The sentence as a title: without its full stop, cut at the end of a clause or else of a word after 100 characters. */
export function shortenTitle(sentence: string): string {
  const flat = sentence
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/(?<=[\p{L}\p{N})»"”]{3})[.!?…]+$/u, '');
  if (flat.length <= maxLength) return flat;
  const clauses = [...flat.matchAll(clauseEnds)].map(({ index }) => index);
  const clause = clauses.findLast((end) => end >= minLength && end <= maxLength);
  if (clause !== undefined) return flat.slice(0, clause).trimEnd();
  return `${flat
    .slice(0, maxLength)
    .replace(/[\s,;:(]+\S*$/u, '')
    .replace(dangling, '')}…`;
}
