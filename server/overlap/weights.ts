/**
 * All fitted numbers: what each feature adds to the score, and how sure it makes that both are the same. Every weight works
 * in one direction: more in common never lowers a score. test/evaluation/README.md says how they were fitted.
 */
export const weights = {
  /** For the share of the proposal's subject that the initiative covers, and of its name that the proposal covers. */
  coverage: 2.45,
  nameCoverage: 1.4,
  /** For a cosine of 1 between the title and a name, and the whole initiative. */
  nameSimilarity: 2,
  textSimilarity: 1.7,

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

  /** For each shared theme, each broader one, and each that the initiative has nothing near to (`maxCounted`). */
  theme: 0.6,
  broaderTheme: 0.05,
  missingTheme: -0.22,
  /** For the first shared actor, for each other one, and when both have the same partners or two in common. */
  partner: 1.4,
  otherPartner: 2.4,
  partnersLinked: 0.35,
  /** When both are agreements of exactly the same partners: registers say no more of one than two names and a date. */
  sameParties: 2,
  /** For each participant that belongs to, or succeeds, an actor of the proposal. */
  relatedActor: 1,
  /** When a shared actor funds the initiative. */
  funder: 0.1,
  place: 0.5,
  broaderPlace: 0.25,
  otherPlace: -0.95,
  targetGroup: 0.1,
  otherTargetGroup: -0.25,
  periodOverlaps: 1.2,
  periodNear: 1.2,
  /** Last heard of over a year before: it may still be going on. */
  lastHeard: 0.2,
  /** For each year between the end of the initiative and the start of the proposal, up to five. */
  yearAgo: -0.02,
  kind: 0.4,
  otherKind: -0.5,
  sameType: 0.3,
  otherProductType: -0.1,

  /** An initiative is listed from this relevance on: its score without period and kind. */
  minRelevance: 2.1,
};

/** How many things count for a weight; more add nothing. */
const maxCounted = {
  theme: 3,
  broaderTheme: 2,
  missingTheme: 2,
  otherPartner: 2,
  relatedActor: 2,
};

/** What shared things add to a score together. */
export const weigh = (weight: keyof typeof maxCounted, things: readonly unknown[]) =>
  Math.min(maxCounted[weight], things.length) * weights[weight];

/** Log odds that an initiative is the same as a proposal, for each feature. */
export const sameness = {
  none: -7.5,
  coverage: 2.7,
  nameCoverage: 3.4,
  nameSimilarity: 2.8,
  textSimilarity: 3.55,
  /** For the whole weight of the title in a word that the initiative has nothing near to. */
  missing: -1.1,
  /** For each theme of the proposal that the initiative has nothing near to, up to two. */
  missingTheme: -0.17,
  /** Both general, of the same partners. */
  general: 1.3,
  /** An agreement of exactly the same partners whose name says nothing else: whatever is agreed, it concerns them. */
  framework: 4.2,
  /** Each has an actor that the other lacks: fitted. */
  otherParties: -2,
  actor: 0.95,
  otherActor: 2,
  /** Fitted: -2.75. The same course in another country is another initiative, whatever the words. */
  otherPlace: -4.5,
  otherTargetGroup: -1.1,
  lacksTargetGroup: -0.7,
  otherProductType: -1.2,
  lacksProductType: -1.55,
  otherKind: -3.15,
  sameName: 0.35,
};

/** The probabilities from which a duplicate is possible and likely. */
export const thresholds = {
  possible: 0.15,
  likely: 0.8,
  /** For the one initiative that is nearest in meaning by the margin, in quite other words. */
  nearest: 0.01,
  margin: 0.15,
  /** For both directions of two initiatives that stand beside each other. */
  standing: 0.2,
};
