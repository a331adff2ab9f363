import { Place } from '#schema/entities/place.ts';
import type { Thing } from '#schema/thing.ts';
import { wordsOf } from '#server/graph/read/searchTerms.ts';
import { countries } from '#server/language/countries.ts';
import { Vocabulary, akin, wordsNaming } from './contentWords.ts';

/** A thing that a proposal speaks of, with the words of the title and description that name it. */
export interface Spoken {
  thing: Thing;
  /** Its id, and those of the wider things it lies in or belongs to. */
  ids: string[];
  names: string[];
  /** The words of its names. */
  nameWords: Vocabulary;
  words: Set<string>;
  /** Given by the proposer as a partner, place or theme, and not only read in the text. */
  given: boolean;
  /** Of an actor: its members, the bodies it is a member of, its predecessors and successors. */
  kin: string[];
}

export interface Known extends Pick<Spoken, 'thing' | 'names' | 'ids' | 'kin'> {}

/** What the proposer gave as a partner, place or theme. */
export interface GivenWords {
  factor: 'PARTNER' | 'PLACE' | 'THEME';
  /** An id, or words. */
  value: string;
  /** What it was taken for. */
  thing?: Thing;
}

/** A telling word of a proposal. */
export interface Term {
  /** Folded, as it stands in the text. */
  word: string;
  /** Itself, and the words of the same meaning in the three languages. */
  forms: readonly string[];
  /** It names an effort or holds the sentence together: it says little of the matter. */
  general: boolean;
  /** How rare it is in the graph. */
  rarity: number;
  inTitle: boolean;
}

/** A proposal as it is understood. Days are ISO. */
export interface Understood {
  kind?: string;
  /** Telling words of the title, then of the description, each once. */
  terms: Term[];
  /** All of them in all their forms. */
  said: Vocabulary;
  /** How the proposer wrote each word. */
  written: Map<string, string>;
  from: string;
  to: string;
  given: GivenWords[];
  actors: Spoken[];
  places: Spoken[];
  themes: Spoken[];
  /** A place was given, or a country named, that the graph does not know: it is none of those it does. */
  elsewhere: boolean;
  /** Whom the title speaks of: those it says it is for, where it says so. */
  publics: ReadonlySet<string>;
  addressees: ReadonlySet<string>;
  /** In what form the title says it would be. */
  forms: ReadonlySet<string>;
  products: ReadonlySet<string>;
}

/** Another thing is named by all these words and more, or by the same and is wider: this one is not meant. */
const isOutdone = (one: Spoken, others: readonly Spoken[]) =>
  others.some(
    (other) =>
      other !== one &&
      [...one.words].every((word) => other.words.has(word)) &&
      (other.words.size > one.words.size || one.ids.includes(other.thing.id)),
  );

/**
 * What of the known things of one sort the text names, or the proposer gave. "Mexicans" names their
 * country: places are also told by who lives there.
 */
export function spoken(known: readonly Known[], given: ReadonlySet<string>, text: readonly string[]): Spoken[] {
  const naming = ({ thing, names }: Known): Set<number> => {
    if (!(thing instanceof Place)) return wordsNaming(names, text);
    const people = text.flatMap((word, n) => (thing.iso && countries.get(word) === thing.iso ? [n] : []));
    return new Set([...wordsNaming(names, text, akin), ...people]);
  };
  const named = known
    .map((one) => ({
      ...one,
      words: new Set([...naming(one)].map((n) => text[n]!)),
      given: given.has(one.thing.id),
    }))
    .filter(({ words, given: isGiven }) => isGiven || words.size > 0)
    .map((one) => ({ ...one, nameWords: new Vocabulary(new Set(one.names.flatMap(wordsOf))) }));
  return named.filter((one) => one.given || !isOutdone(one, named));
}

/** What is named by nothing but the words of these: a State where the text only says where. */
export const notOnlyNaming = (spoken: readonly Spoken[], places: readonly Spoken[]) =>
  spoken.filter((one) => one.given || [...one.words].some((word) => !places.some(({ words }) => words.has(word))));
