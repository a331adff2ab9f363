import { wordLists } from '#server/language/wordLists.ts';
import { type BodyTerm, getTermsByFirst } from './bodies/bodyTerms.ts';
import { findAuthorityTerm } from './authorityTerms.ts';
import type { TextView } from './textView.ts';

/** Small words within names of places and people: "Valle de Bravo", "Saint-Denis de La Réunion". */
const isParticle = (word: string) =>
  !isAnd(word) && (wordLists.NAME_PARTICLE.has(word) || wordLists.OWNER_PREPOSITION.has(word));
const isAnd = (word: string) => word === 'y' || word === 'e';
const maxParticles = 3;

/** Whether the noun of another body begins at a token: "et la Mairie de …". */
export const isHead = (view: TextView, at: number) =>
  findBodyTerm(view, at) !== undefined || findAuthorityTerm(view, at) !== undefined;

/** The longest term of a body that begins at a token, with the index after it. */
export function findBodyTerm(view: TextView, at: number): [BodyTerm, number] | undefined {
  let longest: [BodyTerm, number] | undefined;
  for (const term of getTermsByFirst(view.words[at] ?? '')) {
    const end = term.kind === 'LAST' ? -1 : view.matchTerm(at, term.words);
    if (end > (longest?.[1] ?? 0)) longest = [term, end];
  }
  return longest;
}

/**
 * The index after a proper name that begins at a token: words with capitals, joined by hyphens or by small words. -1 when
 * none begins there. `joinsByAnd`: regions are also called Castilla y León.
 */
export function findNameEnd(view: TextView, from: number, { joinsByAnd = false } = {}): number {
  let end = -1;
  let at = from;
  // A name may begin with an article: La Paz, Los Mochis, Le Mans.
  while (at < view.length) {
    if (at > from && !view.isJoined(at)) break;
    if (at > from && view.isHyphenated(at)) {
      end = ++at;
      continue;
    }
    if (view.isUpper(at)) {
      if (at > from && isHead(view, at) && !view.isConnector(at - 1)) break;
      end = ++at;
      continue;
    }
    let next = at > from && joinsByAnd && isAnd(view.words[at]!) && view.isUpper(at + 1) ? at + 1 : at;
    while (
      next < at + maxParticles &&
      isParticle(view.words[next] ?? '') &&
      !view.isUpper(next) &&
      (next === from || view.isJoined(next))
    )
      next++;
    if (next === at || end < 0 || !view.isJoined(next) || !view.isUpper(next) || isHead(view, next)) break;
    at = next;
  }
  return end;
}
