/**
 * All fitted numbers (`npm run evaluate -- --fit`): what each feature adds to the score, and the thresholds of
 * the verdicts. Every weight works in one direction: more in common never lowers a score.
 */
export const weights = {
  /** For the whole subject: every content word of the proposal's title occurs in the initiative. */
  subject: 4,
  semanticSimilarity: 1.6,
  sameName: 0.5,
  /** The share of the subject that the proposal's words determine; the rest is the initiative's own name. */
  coverage: 0.85,
  /** A word found in a theme, a broader theme or the text, compared with one found in a name (1). */
  inTheme: 0.9,
  inBroaderTheme: 0.35,
  inText: 0.45,
  /** A word of the description, compared with one of the title (1). */
  inDescription: 0.25,
  /** The exponent of the IDF of a word, from 0 (all words count the same) to 1. */
  idf: 0.6,
  /** A generic word ("training") or a place in the title, compared with a word of the subject. */
  generic: 0.25,

  /** For each shared theme and each broader one (`maxCounted`). */
  theme: 0.4,
  broaderTheme: 0.15,
  /** For each shared actor and each related one (member, predecessor). */
  partner: 0.6,
  relatedActor: 0.25,
  /** When a shared actor funds the initiative. */
  funder: 0.15,
  place: 0.7,
  broaderPlace: 0.35,
  otherPlace: -0.6,
  targetGroup: 0.15,
  otherTargetGroup: -0.5,
  periodOverlaps: 0.8,
  periodNear: 0.5,
  /** For each year between the end of the initiative and the start of the proposal, up to five. */
  yearAgo: -0.06,
  kind: 0.25,
  sameType: 0.3,
  otherProductType: -0.3,

  /** DUPLICATE and PRECEDENT: minimum coverage of the subject and of the initiative's name, and of their sum. */
  minCoverage: 0.35,
  minNameCoverage: 0.35,
  minSameness: 1.4,
  /** What each shared theme and each shared actor add to that sum. */
  samenessTheme: 0.1,
  samenessActor: 0.1,
  /** DUPLICATE requires this share of the best score: the other parts of a programme are RELATED. */
  minShareOfBest: 0.95,
  /** An initiative is listed from this subject, or from this score without period and kind. */
  minSubject: 0.25,
  minRelevance: 0.8,
};

/** How many things count for a weight; more add nothing. */
const maxCounted = {
  theme: 3,
  broaderTheme: 2,
  partner: 3,
  relatedActor: 2,
  samenessTheme: 2,
  samenessActor: 2,
};

/** What shared things add to a score together. */
export const weigh = (weight: keyof typeof maxCounted, things: readonly unknown[]) =>
  Math.min(maxCounted[weight], things.length) * weights[weight];
