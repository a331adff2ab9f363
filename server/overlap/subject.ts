import { folded, tellingWords } from '#server/graph/words.ts';
import type { Spoken, Understood } from './proposal.ts';
import { akin, generalWeight, isGeneral } from './words.ts';

/** What the graph tells of an initiative that a proposal may overlap with. */
export interface Candidate {
  /** Its names in all languages, each as its telling words; and the words of all else it says. */
  names: string[][];
  textWords: Set<string>;
  themes: { id: string; wider: string[] }[];
  places: { id: string; wider: string[] }[];
  actors: string[];
}

export interface Subject {
  /** How much of what the proposal is about the initiative is about too, from 0 to 1. */
  coverage: number;
  /** How much of the initiative's own name the proposal speaks of, from 0 to 1. */
  returned: number;
  /** The words that it shares, folded. */
  words: string[];
  themes: Spoken[];
  actors: Spoken[];
  places: Spoken[];
}

type Rarity = (word: string) => number;

/** How rare a word is among the candidates: one that none of them has says most. */
export function rarityAmong(candidates: readonly Candidate[]): Rarity {
  const known = new Map<string, number>();
  return (word) => {
    const value = known.get(word) ?? rarity(candidates, word);
    known.set(word, value);
    return value;
  };
}

function rarity(candidates: readonly Candidate[], word: string): number {
  if (isGeneral(word)) return generalWeight;
  const having = candidates.filter(
    ({ names, textWords }) => textWords.has(word) || names.some((name) => name.some((one) => akin(one, word))),
  ).length;
  return Math.log(1 + (candidates.length + 1) / (having + 0.5));
}

const touches = (one: Spoken, { id, wider }: { id: string; wider: string[] }) =>
  one.thing.id === id || wider.includes(one.thing.id) || one.ids.includes(id);
const wordsOfNames = (spoken: readonly Spoken[]) => [
  ...new Set(spoken.flatMap(({ names }) => names.flatMap((name) => folded(name).split(' ')))),
];

/** Compares what a proposal and an initiative are about. Who and where count through what they share. */
export function subjectOf(proposal: Understood, candidate: Candidate, rarityOf: Rarity): Subject {
  const themes = proposal.themes.filter((one) => candidate.themes.some((theme) => touches(one, theme)));
  const actors = proposal.actors.filter(({ thing }) => candidate.actors.includes(thing.id));
  const places = proposal.places.filter((one) => candidate.places.some((place) => touches(one, place)));
  const placeNames = wordsOfNames(proposal.places);
  const weightOf = (word: string) => rarityOf(word) * (placeNames.some((name) => akin(name, word)) ? generalWeight : 1);

  const isNarrow = (one: Spoken) =>
    candidate.themes.some(({ id, wider }) => id === one.thing.id || wider.includes(one.thing.id));
  // A theme among many says less of an initiative than its only one.
  const themeWeight = Math.max(0.55, 0.95 - 0.05 * candidate.themes.length);
  const inNames = (word: string) => candidate.names.some((name) => name.some((one) => akin(one, word)));
  const covered = (word: string): number => {
    if (inNames(word) || actors.some(({ words }) => words.has(word))) return 1;
    const thematic = Math.max(
      0,
      ...themes.filter(({ words }) => words.has(word)).map((one) => (isNarrow(one) ? themeWeight : 0.35)),
    );
    return Math.max(thematic, candidate.textWords.has(word) ? 0.4 : 0);
  };

  let [all, shared] = [0, 0];
  const words: string[] = [];
  for (const word of proposal.words) {
    const part = covered(word);
    const weight = weightOf(word);
    // What only the description says can speak for an initiative, hardly against it.
    all += proposal.titleWords.has(word) ? weight : 0.25 * weight * part;
    shared += (proposal.titleWords.has(word) ? 1 : 0.25) * weight * part;
    if (part >= 0.4 && weight > generalWeight) words.push(word);
  }

  const said = [...proposal.words, ...wordsOfNames([...themes, ...actors, ...places])];
  const returnedBy = (name: readonly string[]) => {
    const total = name.reduce((sum, word) => sum + weightOf(word), 0);
    const told = name
      .filter((word) => said.some((one) => akin(one, word)))
      .reduce((sum, word) => sum + weightOf(word), 0);
    return total === 0 ? 0 : told / total;
  };
  const returned = Math.max(0, ...candidate.names.map(returnedBy));
  return { coverage: all === 0 ? 0 : shared / all, returned, words, themes, actors, places };
}

/** The telling words of each name; names of one short word (an acronym) say nothing of a subject. */
export const subjectNames = (names: readonly string[]) =>
  names.map(tellingWords).filter((words) => words.length > 1 || (words[0]?.length ?? 0) > 6);
