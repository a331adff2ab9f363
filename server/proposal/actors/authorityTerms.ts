import { type AuthorityTerm, authorityTerms } from '#server/identity/authorityTerms.ts';
import type { TextView } from './textView.ts';

const index = (key: (term: AuthorityTerm) => string, isWanted: (term: AuthorityTerm) => boolean) => {
  const terms = new Map<string, AuthorityTerm[]>();
  for (const term of authorityTerms.filter(isWanted)) terms.set(key(term), [...(terms.get(key(term)) ?? []), term]);
  return terms;
};

const before = index(
  ({ words }) => words[0]!,
  ({ place }) => place !== 'AFTER',
);
const after = index(
  ({ words }) => words.at(-1)!,
  ({ place }) => place === 'AFTER',
);

/** CG, CD and CR are words of their own in small letters, and so may be what authorities of other countries are called. */
const isWrittenSo = (view: TextView, at: number, { words, place }: AuthorityTerm) =>
  (words[0]!.length > 2 || view.isAllCaps(at)) &&
  // "Escuela Primaria Benito Juárez" is no town hall.
  (place !== 'NATIVE' || (view.isUpper(at) && !(view.isJoined(at) && view.isUpper(at - 1))));

/** The longest term of an authority that begins at a token, with the index after it. */
export function findAuthorityTerm(view: TextView, at: number): [AuthorityTerm, number] | undefined {
  for (const term of before.get(view.words[at] ?? '') ?? []) {
    const end = view.matchTerm(at, term.words);
    if (end > 0 && isWrittenSo(view, at, term)) return [term, end];
  }
  return undefined;
}

/** The longest term that may stand after the territory and ends before a token, with the index of its first word. */
export function findAuthorityTermBefore(view: TextView, end: number): [AuthorityTerm, number] | undefined {
  for (const term of after.get(view.words[end - 1] ?? '') ?? []) {
    const from = end - term.words.length;
    if (from > 0 && view.matchTerm(from, term.words) === end && view.isJoined(from)) return [term, from];
  }
  return undefined;
}
