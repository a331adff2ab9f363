import { isGeneric } from '#server/language/wordForms.ts';
import type { ParsedProposal, RecognisedThing, Term } from '#server/proposal/parsedProposal.ts';
import type { Candidate } from './candidate.ts';
import { type Meaning, spell } from './meaning.ts';
import { weights } from './weights.ts';

/** How far a proposal and an initiative have the same subject, by their words. */
export interface SubjectFeatures {
  /** How much of the proposal's content words the initiative covers, from 0 to 1. */
  coverage: number;
  /** How much of the best covered name of the initiative the proposal covers, from 0 to 1. */
  nameCoverage: number;
  /** Whether the title has the same content words as a name. */
  sameName: boolean;
  /** The words that both have or that have a word of near meaning, folded: those that say little come last. */
  sharedWords: string[];
  /** The title's content words that the initiative has nothing near to, folded. */
  missingWords: string[];
  /** The share of the title's weight that the heaviest of them has. */
  missingWeight: number;
}

/** What the proposal and the initiative share besides words. */
interface SharedThings {
  themes: readonly RecognisedThing[];
  /** Themes of which the initiative has the same, a narrower or a broader one. */
  relatedThemes: readonly RecognisedThing[];
  actors: readonly RecognisedThing[];
  /** Places of which the initiative has the same, a part or one around it. */
  relatedPlaces: readonly RecognisedThing[];
}

/** A word that a variant covers, one of near meaning, and one that is covered only by a theme of many. */
const byVariant = 0.95;
const byMeaning = 0.9;
const minInTheme = 0.55;
const lossPerTheme = 0.04;
/** A word is shared from the first value on, and missing below the second. */
const minShared = 0.4;
const maxMissing = 0.2;

const toWordKey = (words: readonly string[]) => [...new Set(words)].sort().join(' ');

/** Compares the words of a proposal and an initiative. The names of places are generic: places are a feature of their own. */
export function computeSubject(
  proposal: ParsedProposal,
  candidate: Candidate,
  shared: SharedThings,
  meaning: Meaning,
): SubjectFeatures {
  const { nameWords, textWords, themes, spelledWords } = candidate;
  const isPlaceName = (word: string) => proposal.places.some((place) => place.nameWords.has(word));
  const isActorName = (word: string) => proposal.actors.some((actor) => actor.nameWords.has(word));

  /** How far the initiative covers a word of the proposal, from 0 to 1. */
  const coverTerm = ({ word, variants, generic }: Term): number => {
    if (nameWords.has(word)) return 1;
    if (nameWords.hasAny(variants)) return byVariant;
    // One theme of many says less about an initiative than its only one.
    const inTheme = Math.max(minInTheme, weights.inTheme - lossPerTheme * Math.max(0, themes.length - 1));
    const byTheme = shared.relatedThemes
      .filter(({ matchedWords }) => matchedWords.has(word))
      .map((theme) => (shared.themes.includes(theme) ? inTheme : weights.inBroaderTheme));
    const byNearness = generic
      ? []
      : spelledWords.map((spelledWord) => byMeaning * meaning.compareWords(spell(proposal, word), spelledWord));
    return Math.max(0, ...byTheme, ...byNearness, textWords.hasAny(variants) ? weights.inText : 0);
  };

  let [total, covered, titleTotal, missingWeight] = [0, 0, 0, 0];
  const sharedWords: string[] = [];
  const sharedGeneric: string[] = [];
  const missingWords: string[] = [];
  for (const term of proposal.terms) {
    const part = coverTerm(term);
    const generic = term.generic || isPlaceName(term.word);
    const weight = generic ? weights.generic : term.idf ** weights.idf;
    // A word of the description can count for an initiative, not against it.
    total += term.inTitle ? weight : weights.inDescription * weight * part;
    covered += (term.inTitle ? 1 : weights.inDescription) * weight * part;
    if (part >= minShared) (generic ? sharedGeneric : sharedWords).push(term.word);
    if (generic) continue;
    if (!term.inTitle) continue;
    titleTotal += weight;
    if (part < maxMissing) {
      missingWords.push(term.word);
      missingWeight = Math.max(missingWeight, weight);
    }
  }
  const coverage = total === 0 ? 0 : covered / total;

  const sharedThings = [...shared.relatedThemes, ...shared.actors, ...shared.relatedPlaces];
  const contentSpellings = proposal.terms.flatMap(({ word, generic }) => (generic ? [] : spell(proposal, word)));
  const spelledByFolded = candidate.spellings;
  const coverWord = (word: string) => {
    if (proposal.vocabulary.has(word) || sharedThings.some((thing) => thing.nameWords.has(word))) return 1;
    const spelling = spelledByFolded.get(word);
    if (!spelling || isGeneric(word)) return 0;
    return byMeaning * Math.max(0, ...contentSpellings.map((term) => meaning.compareWords(term, spelling)));
  };
  const coverName = (name: readonly string[]) => {
    let [sum, found] = [0, 0];
    for (const word of name) {
      const weight = isGeneric(word) || isPlaceName(word) || isActorName(word) ? weights.generic : 1;
      sum += weight;
      found += weight * coverWord(word);
    }
    return sum === 0 ? 0 : found / sum;
  };
  const nameCoverage = Math.max(0, ...candidate.names.map(coverName));
  const titleKey = toWordKey(proposal.terms.flatMap(({ word, inTitle }) => (inTitle ? [word] : [])));
  return {
    coverage,
    nameCoverage,
    sameName: titleKey !== '' && candidate.names.some((name) => toWordKey(name) === titleKey),
    sharedWords: [...sharedWords, ...sharedGeneric],
    missingWords,
    missingWeight: titleTotal === 0 ? 0 : missingWeight / titleTotal,
  };
}
