/**
 * All the numbers that matching rests on. Words weigh by what they tell; a name counts for as much as
 * its words are alike; context adds or takes away. More agreement never makes a score smaller.
 */
export const weights = {
  /** A word that says which body or subject is meant. */
  telling: 1,
  /** A word for what a body is: ministry, city, council. */
  kind: 0.7,
  /** A word that nearly every body may have in its name: office, national. */
  general: 0.4,

  /** A name letter for letter counts 1. These are the most that it counts otherwise. */
  acronym: 0.98,
  words: 0.98,
  translated: 0.96,
  alike: 0.96,
  initials: 0.82,
  /** What is taken away for a word that only context explains, and for a country left out. */
  explained: 0.01,
  countryLeftOut: 0.02,
  /** What is left when each names a country that the other does not. */
  countriesApart: 0.6,

  /** People: a name told by its letter; a family name alone; another name alone; each name left out. */
  initial: 0.8,
  familyName: 0.81,
  givenName: 0.7,
  nameLeftOut: 0.03,

  countryAgrees: 0.1,
  countryDiffers: -0.5,
  partOf: 0.02,
  /** What a body has of the score of the one that it succeeds, or that succeeds it. */
  succession: 0.5,
} as const;

export const thresholds = {
  lettersPerSlip: 4,
  lettersPerSlipOfPerson: 3,
  /** An acronym of so few letters is easily another body's as well. */
  fewLetters: 4,
  /** Below this, a name is another name. */
  near: 0.8,
  /** From here on a name is the thing's own, unless another thing has it as well. */
  sure: 0.93,
  /** Of two things whose scores are nearer than this, either may be meant. */
  apart: 0.06,
  /** The least that an answer scores: what is left of a thing's very name in another country. */
  listed: 0.49,
  /** The least for two things of the graph to be proposed as one. */
  proposed: 0.8,
} as const;
