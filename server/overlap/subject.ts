import type { Spoken, Understood } from './proposal.ts';
import { akin, generalWeight, isGeneral } from './words.ts';

/** What the graph tells of an initiative that a proposal may overlap with. */
export interface Candidate {
  /** Telling words of its names in all languages, and of all else it says. */
  nameWords: string[];
  textWords: string[];
  themes: { id: string; wider: string[] }[];
  places: { id: string; wider: string[] }[];
  actors: string[];
}

export interface Subject {
  /** How much of what the proposal is about the initiative is about too, from 0 to 1. */
  coverage: number;
  /** The words that it shares, as the proposal wrote them. */
  words: string[];
  themes: Spoken[];
  actors: Spoken[];
  places: Spoken[];
}

const touches = (one: Spoken, { id, wider }: { id: string; wider: string[] }) => one.thing.id === id || wider.includes(one.thing.id) || one.ids.includes(id);

/** How rare each word is among the candidates: a word that none of them has says most. */
export function rarity(candidates: readonly Candidate[], words: readonly string[]): Map<string, number> {
  const all = candidates.length;
  return new Map(
    words.map((word) => {
      const having = candidates.filter(({ nameWords, textWords }) => nameWords.some((one) => akin(one, word)) || textWords.includes(word)).length;
      return [word, Math.log(1 + (all + 1) / (having + 0.5))];
    }),
  );
}

/** Compares what a proposal and an initiative are about. Who and where count through what they share. */
export function subjectOf(proposal: Understood, candidate: Candidate, rare: ReadonlyMap<string, number>): Subject {
  const themes = proposal.themes.filter((one) => candidate.themes.some((theme) => touches(one, theme)));
  const actors = proposal.actors.filter(({ thing }) => candidate.actors.includes(thing.id));
  const places = proposal.places.filter((one) => candidate.places.some((place) => touches(one, place)));
  const isExact = (one: Spoken) => candidate.themes.some(({ id, wider }) => id === one.thing.id || wider.includes(one.thing.id));

  const covered = (word: string): number => {
    if (actors.some(({ words }) => words.has(word))) return 1;
    const lexical = candidate.nameWords.some((one) => akin(one, word)) ? 1 : candidate.textWords.some((one) => one === word) ? 0.45 : 0;
    const thematic = Math.max(0, ...themes.filter(({ words }) => words.has(word)).map((one) => (isExact(one) ? 0.9 : 0.4)));
    return Math.max(lexical, thematic);
  };
  const placeWord = (word: string) => proposal.places.some(({ names }) => names.some((name) => akin(name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, ''), word)));

  let [all, shared] = [0, 0];
  const words: string[] = [];
  for (const word of proposal.words) {
    const inTitle = proposal.titleWords.has(word);
    const weight = (rare.get(word) ?? 1) * (isGeneral(word) || placeWord(word) ? generalWeight : 1) * (inTitle ? 1 : 0.25);
    const part = covered(word);
    // What only the description says can speak for an initiative, hardly against it.
    all += inTitle ? weight : weight * part;
    shared += weight * part;
    if (part >= 0.4 && !isGeneral(word) && !placeWord(word)) words.push(word);
  }
  return { coverage: all === 0 ? 0 : shared / all, words, themes, actors, places };
}
