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
  /** What the initiative has of the proposal's own, or narrower. */
  themes: Spoken[];
  actors: Spoken[];
  places: Spoken[];
  /** Ids of what the initiative has that is only wider: the field that a theme belongs to, the country around a town. */
  widerThemes: string[];
  widerPlaces: string[];
  /** Whether it is where the proposal is: there, in a part of it, or around it. */
  samePlace: boolean;
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

type Placed = Candidate['themes'][number];

/** The initiative has it, or something narrower. */
const has = (own: readonly Placed[], one: Spoken) =>
  own.some(({ id, wider }) => id === one.thing.id || wider.includes(one.thing.id));
/** The initiative has it, or something narrower or wider. */
const touches = (own: readonly Placed[], one: Spoken) => has(own, one) || own.some(({ id }) => one.ids.includes(id));
/** What the initiative has that is only wider than what the proposal speaks of. */
const widerThan = (own: readonly Placed[], spoken: readonly Spoken[]) =>
  own
    .map(({ id }) => id)
    .filter((id) => spoken.some((one) => one.ids.includes(id) && !has(own, one)))
    .filter((id) => !spoken.some(({ thing }) => thing.id === id));

const wordsOfNames = (spoken: readonly Spoken[]) => [
  ...new Set(spoken.flatMap(({ names }) => names.flatMap((name) => folded(name).split(' ')))),
];

/** Compares what a proposal and an initiative are about. Who and where count through what they share. */
export function subjectOf(proposal: Understood, candidate: Candidate, rarityOf: Rarity): Subject {
  const themes = proposal.themes.filter((one) => has(candidate.themes, one));
  const touched = proposal.themes.filter((one) => touches(candidate.themes, one));
  const actors = proposal.actors.filter(({ thing }) => candidate.actors.includes(thing.id));
  const places = proposal.places.filter((one) => has(candidate.places, one));
  const around = proposal.places.filter((one) => touches(candidate.places, one));
  // What is true of the whole world says nothing of a place.
  const regions = candidate.places.filter(({ wider }) => wider.length > 0);
  const placeNames = wordsOfNames(proposal.places);
  const weightOf = (word: string) => rarityOf(word) * (placeNames.some((name) => akin(name, word)) ? generalWeight : 1);

  // A theme among many says less of an initiative than its only one.
  const themeWeight = Math.max(0.55, 0.95 - 0.05 * candidate.themes.length);
  const inNames = (word: string) => candidate.names.some((name) => name.some((one) => akin(one, word)));
  const covered = (word: string): number => {
    if (inNames(word) || actors.some(({ words }) => words.has(word))) return 1;
    const thematic = Math.max(
      0,
      ...touched.filter(({ words }) => words.has(word)).map((one) => (themes.includes(one) ? themeWeight : 0.35)),
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

  const said = [...proposal.words, ...wordsOfNames([...touched, ...actors, ...around])];
  const returnedBy = (name: readonly string[]) => {
    const total = name.reduce((sum, word) => sum + weightOf(word), 0);
    const told = name
      .filter((word) => said.some((one) => akin(one, word)))
      .reduce((sum, word) => sum + weightOf(word), 0);
    return total === 0 ? 0 : told / total;
  };
  const returned = Math.max(0, ...candidate.names.map(returnedBy));
  return {
    coverage: all === 0 ? 0 : shared / all,
    returned,
    words,
    themes,
    actors,
    places,
    widerThemes: widerThan(candidate.themes, proposal.themes),
    widerPlaces: places.length > 0 ? [] : widerThan(regions, proposal.places),
    samePlace: around.length > 0,
  };
}

/** The telling words of each name; names of one short word (an acronym) say nothing of a subject. */
export const subjectNames = (names: readonly string[]) =>
  names.map(tellingWords).filter((words) => words.length > 1 || (words[0]?.length ?? 0) > 6);
