import { isStopWord } from '#server/graph/read/searchTerms.ts';
import { toAuthority, toAuthorityOrTerritory } from '#server/identity/authority.ts';
import { findTerritoryNames } from '#server/identity/territory.ts';
import { toNameVariants } from '#server/identity/nameVariants.ts';
import type { ActorMention } from './actorMention.ts';
import type { Token } from '../text/tokens.ts';
import { findAuthorityTerm } from './authorityTerms.ts';
import { findActors } from './findActors.ts';
import { type Meaning, toMeanings } from './institutions/meanings.ts';
import { findBodyTerm } from './nameSpan.ts';
import { type Span, TextView } from './textView.ts';

/** A Lucene query for actors, and how many of the best results may be meant. */
export interface ActorSearch {
  query: string;
  limit: number;
}

/** More words and phrases of a text are not searched. */
const maxCapitals = 120;
const maxPhrases = 24;
const maxTerritories = 60;
const maxPhraseTokens = 10;
const capitalsLimit = 200;
const phraseLimit = 30;

/** The phrases that may name a body: those found without the graph, and what follows the noun of a body. */
function findPhrases(view: TextView, actors: readonly ActorMention[]): Span[] {
  const named = actors.flatMap(({ kind, tokens }) => (kind === 'PERSON' ? [] : tokens));
  const headed = view.words.flatMap((_, at): Span[] => {
    if (!findBodyTerm(view, at) && !findAuthorityTerm(view, at)) return [];
    let to = at + 1;
    while (to < at + maxPhraseTokens && view.isJoined(to)) to++;
    return to > at + 1 ? [[at, to]] : [];
  });
  return [...named, ...headed];
}

/** The authorities by what their towns are called elsewhere: the graph may hold Köln. */
const toTerritoryQueries = (actors: readonly ActorMention[]) =>
  actors.flatMap(({ level, name, locality, within }) => {
    if (!level) return [];
    const place = within ? ` (${within})` : '';
    const authority = toAuthority(name + place) ?? toAuthorityOrTerritory((locality ?? name) + place);
    return findTerritoryNames(authority).map((territory) => `nameWords:"${territory}"^4`);
  });

/** A demonym also stands before the noun: "Mexican Federal Police". */
const toPhraseQuery = (meanings: readonly Meaning[], [from, to]: Span) =>
  toNameVariants(meanings.filter(({ span }) => span[1] > from - 1 && span[0] < to))
    .map(
      ({ text, weight, synonym }) =>
        `nameWords:${text.includes(' ') ? `"${text}"~3` : text}^${(synonym ? 2 : 4) * weight}`,
    )
    .join(' ');

/**
 * What to search for to find the actors that a text may name: its words with capitals, and by meaning in the three
 * languages each phrase that may name a body.
 */
export function buildActorSearches(text: string, tokens: readonly Token[]): ActorSearch[] {
  const view = new TextView(text, tokens);
  const meanings = toMeanings(view);
  const capitals = [
    ...new Set(tokens.flatMap(({ word }, at) => (view.isUpper(at) && !isStopWord(word) ? word : []))),
  ].slice(0, maxCapitals);
  const actors = findActors(text, tokens, []);
  const territories = [...new Set(toTerritoryQueries(actors))].slice(0, maxTerritories);
  const phrases = [...new Set(findPhrases(view, actors).map((span) => toPhraseQuery(meanings, span)))]
    .filter(Boolean)
    .slice(0, maxPhrases);
  return [
    ...(capitals.length > 0
      ? [{ query: capitals.map((word) => `nameWords:${word} acronyms:${word}^4`).join(' '), limit: capitalsLimit }]
      : []),
    ...(territories.length > 0 ? [{ query: territories.join(' '), limit: phraseLimit }] : []),
    ...phrases.map((query) => ({ query, limit: phraseLimit })),
  ];
}
