/**
 * All fitted numbers: what each feature adds to the score, and how sure it makes that both are the same. Every weight works
 * in one direction: more in common never lowers a score. test/evaluation/README.md says how they were fitted.
 */
export const weights = {
  /** For the share of the proposal's subject that the initiative covers, of its name that the proposal covers, and both. */
  coverage: 1.7,
  nameCoverage: 1.1,
  bothCovered: 0.7,
  /** For a cosine of 1 between the title and a name. */
  nameSimilarity: 2.1,

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
  theme: 0.6,
  broaderTheme: 0.1,
  /** For the first shared actor, and for each other one. */
  partner: 1,
  otherPartner: 1.2,
  /** For each participant that belongs to, or succeeds, an actor of the proposal. */
  relatedActor: 0.4,
  /** When a shared actor funds the initiative. */
  funder: 0.15,
  place: 0.7,
  broaderPlace: 0.35,
  otherPlace: -0.9,
  targetGroup: 0.3,
  otherTargetGroup: -0.5,
  periodOverlaps: 1,
  periodNear: 0.8,
  /** Last heard of over a year before: it may still be going on. */
  lastHeard: 0.2,
  /** For each year between the end of the initiative and the start of the proposal, up to five. */
  yearAgo: -0.06,
  kind: 0.4,
  sameType: 0.6,
  otherProductType: -0.3,

  /** An initiative is listed from this relevance on: its score without period and kind. */
  minRelevance: 1.6,
};

/** How many things count for a weight; more add nothing. */
const maxCounted = {
  theme: 3,
  broaderTheme: 2,
  otherPartner: 2,
  relatedActor: 2,
};

/** What shared things add to a score together. */
export const weigh = (weight: keyof typeof maxCounted, things: readonly unknown[]) =>
  Math.min(maxCounted[weight], things.length) * weights[weight];

/** Log odds that an initiative is the same as a proposal, for each feature. */
export const sameness = {
  none: -8.2,
  coverage: 1.1,
  nameCoverage: 4.2,
  bothCovered: 2.5,
  nameSimilarity: 4,
  /** For the whole weight of the title in a word that the initiative has nothing near to. */
  missing: -1.9,
  theme: 0.1,
  actor: 1.2,
  otherActor: 1.4,
  otherPlace: -2.9,
  otherTargetGroup: -1.3,
  otherProductType: -1.1,
  lacksProductType: -1.3,
  otherKind: -2.2,
  sameName: 0.1,
};

/** The probabilities from which a duplicate is possible and likely. */
export const thresholds = { possible: 0.3, likely: 0.65 };
