import type { Thing } from '#schema/thing.ts';
import { tellingWords } from '#server/graph/words.ts';
import { isGeneral, placeOf } from './words.ts';

/** A thing that a proposal speaks of, with the words of the title and description that name it. */
export interface Spoken {
  thing: Thing;
  /** Its id, and those of the wider things it lies in or belongs to. */
  ids: string[];
  names: string[];
  words: Set<string>;
  /** Given by the proposer as a partner, place or theme, and not only read in the text. */
  given: boolean;
}

export interface Known {
  thing: Thing;
  names: string[];
  ids: string[];
}

/** What the proposer gave as a partner, place or theme. */
export interface GivenWords {
  factor: 'PARTNER' | 'PLACE' | 'THEME';
  /** An id, or words. */
  value: string;
  /** What it was taken for. */
  thing?: Thing;
}

/** A proposal as it is understood. Days are ISO. */
export interface Understood {
  kind?: string;
  /** Telling words of the title, then of the description, each once. */
  words: string[];
  titleWords: Set<string>;
  /** How the proposer wrote each word. */
  written: Map<string, string>;
  from: string;
  to: string;
  given: GivenWords[];
  actors: Spoken[];
  places: Spoken[];
  themes: Spoken[];
  /** What its themes belong to and its places lie in, by id. */
  wider: ReadonlyMap<string, Thing>;
}

/** The words of a text that name a thing, by any of its names. Words that say little name nothing by themselves. */
export function wordsNaming(names: readonly string[], text: readonly string[]): string[] {
  return names.flatMap((name) => {
    const phrase = tellingWords(name);
    const at = phrase.every(isGeneral) ? -1 : placeOf(phrase, text);
    return at < 0 ? [] : text.slice(at, at + phrase.length);
  });
}

/** What of the known things the text names, or the proposer gave. */
export function spoken(known: readonly Known[], given: ReadonlySet<string>, text: readonly string[]): Spoken[] {
  return known
    .map(({ thing, names, ids }) => ({
      thing,
      ids,
      names,
      words: new Set(wordsNaming(names, text)),
      given: given.has(thing.id),
    }))
    .filter(({ words, given: isGiven }) => isGiven || words.size > 0);
}
