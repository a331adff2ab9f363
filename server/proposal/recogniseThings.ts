import { Place } from '#schema/entities/place.ts';
import { toWords } from '#server/graph/read/searchTerms.ts';
import { countryCodes } from '#server/language/countries.ts';
import { Vocabulary, findNamingWords, sameStem } from '#server/language/wordForms.ts';
import type { RecognisedThing } from './parsedProposal.ts';

/** A thing that a text may name. */
export interface NamedThing extends Pick<RecognisedThing, 'thing' | 'names' | 'idsWithBroader' | 'related'> {}

/** Whether the words of a thing also name one with more words, or a broader one by the same words. */
const isSuperseded = (candidate: RecognisedThing, all: readonly RecognisedThing[]) =>
  all.some(
    (rival) =>
      rival !== candidate &&
      [...candidate.matchedWords].every((word) => rival.matchedWords.has(word)) &&
      (rival.matchedWords.size > candidate.matchedWords.size || candidate.idsWithBroader.includes(rival.thing.id)),
  );

/** The indexes of the words that name a thing. A demonym ("Mexicans") names its country. */
function findMatches({ thing, names }: NamedThing, text: readonly string[]): Set<number> {
  if (!(thing instanceof Place)) return findNamingWords(names, text);
  const demonyms = text.flatMap((word, n) => (thing.iso && countryCodes.get(word) === thing.iso ? [n] : []));
  return new Set([...findNamingWords(names, text, sameStem), ...demonyms]);
}

/** The things, all of one kind, that a text names or the proposal gives. `explicitIds`: ids of the latter. */
export function recogniseThings(
  things: readonly NamedThing[],
  explicitIds: ReadonlySet<string>,
  text: readonly string[],
): RecognisedThing[] {
  const recognised = things
    .map((named) => ({
      ...named,
      matchedWords: new Set([...findMatches(named, text)].map((n) => text[n]!)),
      explicit: explicitIds.has(named.thing.id),
    }))
    .filter(({ matchedWords, explicit }) => explicit || matchedWords.size > 0)
    .map((named) => ({ ...named, nameWords: new Vocabulary(new Set(named.names.flatMap(toWords))) }));
  return recognised.filter((thing) => thing.explicit || !isSuperseded(thing, recognised));
}

/** Drops actors that are named only by the words of places: a State where the text says where. */
export const excludePlaceNames = (actors: readonly RecognisedThing[], places: readonly RecognisedThing[]) =>
  actors.filter(
    ({ explicit, matchedWords }) =>
      explicit || [...matchedWords].some((word) => !places.some((place) => place.matchedWords.has(word))),
  );
