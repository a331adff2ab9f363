import { isGeneric } from '#server/language/wordForms.ts';
import type { ParsedProposal, RecognisedThing, Term } from '#server/proposal/parsedProposal.ts';
import type { Candidate } from './candidate.ts';
import { weights } from './weights.ts';

/** How far a proposal and an initiative have the same subject, by their words. */
export interface SubjectFeatures {
  /** How much of the proposal's content words the initiative covers, from 0 to 1. */
  coverage: number;
  /** How much of the best covered name of the initiative the proposal covers, from 0 to 1. */
  nameCoverage: number;
  /** Both coverages in one, from 0 to 1. */
  subject: number;
  /** Whether the title has the same content words as a name. */
  sameName: boolean;
  /** The content words that both have, folded. */
  sharedWords: string[];
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

/** A word that a variant covers, and one that is covered only by a theme of many; a word is shared from here on. */
const byVariant = 0.95;
const minInTheme = 0.55;
const lossPerTheme = 0.04;
const minShared = 0.4;
/** The coverage of a name counts up to so many times the coverage of the proposal. */
const maxNameCoverage = 1.5;

/** How far the initiative covers a word of the proposal, from 0 to 1. */
function coverTerm(
  { word, variants }: Term,
  { nameWords, textWords, themes }: Candidate,
  shared: SharedThings,
): number {
  if (nameWords.has(word) || shared.actors.some(({ matchedWords }) => matchedWords.has(word))) return 1;
  if (nameWords.hasAny(variants)) return byVariant;
  // One theme of many says less about an initiative than its only one.
  const inTheme = Math.max(minInTheme, weights.inTheme - lossPerTheme * Math.max(0, themes.length - 1));
  const byTheme = shared.relatedThemes
    .filter(({ matchedWords }) => matchedWords.has(word))
    .map((theme) => (shared.themes.includes(theme) ? inTheme : weights.inBroaderTheme));
  return Math.max(0, ...byTheme, textWords.hasAny(variants) ? weights.inText : 0);
}

const toWordKey = (words: readonly string[]) => [...new Set(words)].sort().join(' ');

/** Compares the words of a proposal and an initiative. The names of places are generic: places are a feature of their own. */
export function computeSubject(proposal: ParsedProposal, candidate: Candidate, shared: SharedThings): SubjectFeatures {
  const placesInText = proposal.places.filter(({ matchedWords }) => matchedWords.size > 0);
  const isPlaceName = (word: string) =>
    placesInText.some(({ matchedWords, nameWords }) => matchedWords.has(word) || nameWords.has(word));
  let [total, covered] = [0, 0];
  const sharedWords: string[] = [];
  for (const term of proposal.terms) {
    const part = coverTerm(term, candidate, shared);
    const generic = term.generic || isPlaceName(term.word);
    const weight = generic ? weights.generic : term.idf ** weights.idf;
    // A word of the description can count for an initiative, not against it.
    total += term.inTitle ? weight : weights.inDescription * weight * part;
    covered += (term.inTitle ? 1 : weights.inDescription) * weight * part;
    if (part >= minShared && !generic) sharedWords.push(term.word);
  }
  const coverage = total === 0 ? 0 : covered / total;

  const sharedThings = [...shared.relatedThemes, ...shared.actors, ...shared.relatedPlaces];
  const isInProposal = (word: string) =>
    proposal.vocabulary.has(word) || sharedThings.some(({ nameWords }) => nameWords.has(word));
  const coverName = (name: readonly string[]) => {
    const weighted = name.map((word) => [word, isGeneric(word) || isPlaceName(word) ? weights.generic : 1] as const);
    const sum = (words: typeof weighted) => words.reduce((subtotal, [, weight]) => subtotal + weight, 0);
    const ofName = sum(weighted);
    return ofName === 0 ? 0 : sum(weighted.filter(([word]) => isInProposal(word))) / ofName;
  };
  const nameCoverage = Math.max(0, ...candidate.names.map(coverName));
  const titleKey = toWordKey(proposal.terms.flatMap(({ word, inTitle }) => (inTitle ? [word] : [])));
  return {
    coverage,
    nameCoverage,
    subject: weights.coverage * coverage + (1 - weights.coverage) * Math.min(nameCoverage, coverage * maxNameCoverage),
    sameName: candidate.names.some((name) => toWordKey(name) === titleKey),
    sharedWords,
  };
}
