/**
 * All that was fitted, in one place (`npm run evaluate -- --fit`): what each factor adds to the score, and from
 * where on an answer is told and a reader warned. Each works one way only: more in common never scores less.
 */
export const weights = {
  /** Of the whole subject: all that the proposal's title says is there too. */
  subject: 4,
  /** Of a nearness in meaning, where an embedder is configured. */
  meaning: 1.6,
  /** That it bears the very name. */
  name: 0.5,
  /** How much of a subject is told by its part of the proposal's words; the rest by the initiative's own name. */
  covered: 0.85,
  /** A word found in a theme, in a wider theme or in the text, beside one found in a name. */
  inTheme: 0.9,
  inWiderTheme: 0.35,
  inText: 0.45,
  /** A word that stands in the description only, beside one of the title. */
  inDescription: 0.25,
  /** How much more a rare word tells apart than a common one, from 0 to 1. */
  rarity: 0.6,
  /** An effort ("training") or a place in the title, beside a word of the matter. */
  general: 0.25,

  /** Of each shared theme, up to three; of each that is only wider, up to two. */
  theme: 0.4,
  widerTheme: 0.15,
  /** Of each shared actor, up to three; of each that is a member, predecessor or successor of one, up to two. */
  partner: 0.6,
  kin: 0.25,
  /** That a shared actor pays for it. */
  funder: 0.15,
  place: 0.7,
  widerPlace: 0.35,
  otherPlace: -0.6,
  public: 0.15,
  otherPublic: -0.5,
  overlaps: 0.8,
  near: 0.5,
  /** Of each year between its end and the start of the proposal, up to five. */
  yearAgo: -0.06,
  kind: 0.25,
  form: 0.3,
  otherProduct: -0.3,

  /** The same thing: so much of the proposal's subject and of the initiative's own name, and so much with themes and actors. */
  sameCoverage: 0.35,
  sameName: 0.35,
  same: 1.4,
  /** What a shared theme and a shared actor say for its being the same thing, up to two each. */
  sameTheme: 0.1,
  sameActor: 0.1,
  /** An alert is for what is nearly as close as the closest: the rest of a programme is to articulate with. */
  nearTheBest: 0.95,
  /** An answer that is told shares so much of the subject, or so much in all without period and kind. */
  toldSubject: 0.25,
  told: 0.8,
};
