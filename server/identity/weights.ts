/**
 * The numbers that matching depends on. A name scores by the weighted share of its tokens that agree;
 * context adds to or subtracts from it. More agreement never lowers a score.
 */
export const weights = {
  /** A token that distinguishes institutions: a subject or a proper name. */
  distinctive: 1,
  /** A type of body: ministry, city, council. */
  bodyType: 0.7,
  /** A word that nearly every institution may have in its name: office, national. */
  generic: 0.4,

  /** The maximum by match type; EXACT counts 1. */
  acronym: 0.98,
  words: 0.98,
  translated: 0.96,
  abbreviated: 0.95,
  similar: 0.96,
  initials: 0.82,
  /** Subtracted for each token that only context explains, and for an omitted country. */
  explained: 0.01,
  countryOmitted: 0.02,
  /** Factor when each name contains a country that the other does not. */
  countriesDiffer: 0.6,
  /** Factor when each name is written with an acronym that the other does not have. */
  acronymsDiffer: 0.9,
  /**
   * Local authorities: the same territory and level; a group of towns with the same seat; another level, or a territory alone
   * and a larger authority; a slip in the name; a town that the name means less often.
   */
  authority: 0.94,
  seat: 0.93,
  largerAuthority: 0.9,
  misspeltTerritory: 0.85,
  lessLikelyTown: 0.82,
  /** Subtracted when one is a town, the other the department, region or State of the same name. */
  otherLevel: -0.3,
  /** The acronym that a name is written with: added when the name agrees; the maximum when it is unlike. */
  acronymAgrees: 0.05,
  acronymAlone: 0.82,

  /** An acronym with a word of its name beside: "MEL (Lille)". */
  acronymWithSeat: 0.92,

  /** People: a name given by its initial; the family name alone; another name alone; each omitted name. */
  initial: 0.8,
  /** A familiar form (Ben, Benjamin); another spelling of the same sound. */
  nickname: 0.85,
  soundsAlike: 0.8,
  familyName: 0.81,
  givenName: 0.7,
  nameOmitted: 0.03,
  /** Subtracted for each particle that differs: Miller, Le Miller. */
  particleDiffers: 0.08,

  identifier: 1,
  identifierDiffers: -0.5,
  countryAgrees: 0.1,
  countryDiffers: -0.5,
  partOf: 0.02,
  /** The share of its score that a thing passes on to its predecessors and successors. */
  succession: 0.5,
} as const;

export const thresholds = {
  /** One typo is allowed in so many letters. */
  lettersPerTypo: 4,
  lettersPerTypoOfPerson: 3,
  /** An acronym of so few letters may easily be another institution's. */
  fewLetters: 4,
  /** The minimum similarity of a name. */
  similar: 0.8,
  /** The minimum similarity for SAME. */
  sure: 0.93,
  /** SAME requires this distance to the score of the next candidate. */
  margin: 0.06,
  /** The minimum score of a match: that of an exact name in another country. */
  listed: 0.49,
  /** The minimum score of a possible duplicate. */
  duplicate: 0.8,
} as const;
