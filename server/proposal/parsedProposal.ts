import type { Thing } from '#schema/thing.ts';
import type { Vocabulary } from '#server/language/wordForms.ts';

/** A thing that a proposal gives or mentions. */
export interface RecognisedThing {
  thing: Thing;
  /** Its id, and those of its broader themes or of the places it lies in. */
  idsWithBroader: string[];
  names: string[];
  nameWords: Vocabulary;
  /** The words of the title and description that name it. */
  matchedWords: Set<string>;
  /** Whether the proposal gives it as a partner, place or theme, and does not only mention it. */
  explicit: boolean;
  /** Ids of members, parents, predecessors and successors of an actor. */
  related: string[];
}

/** A value of the partners, places or themes of a proposal. */
export interface ProposalValue {
  factor: 'PARTNER' | 'PLACE' | 'THEME';
  /** An id, or words. */
  value: string;
  /** The thing it was resolved to. */
  thing?: Thing;
}

/** A content word of a proposal. */
export interface Term {
  /** Folded, as in the text. */
  word: string;
  /** The word itself, and its synonyms in the three languages. */
  variants: readonly string[];
  /** Whether it says little about the subject. */
  generic: boolean;
  /** Inverse document frequency among all initiatives. */
  idf: number;
  inTitle: boolean;
}

/** A proposal as it is compared. Days are ISO. */
export interface ParsedProposal {
  kind?: string;
  /** The content words of the title, then those of the description, without repetitions. */
  terms: Term[];
  /** All terms in all variants. */
  vocabulary: Vocabulary;
  /** The spelling of each word in the proposal. */
  spellings: Map<string, string>;
  from: string;
  to: string;
  values: ProposalValue[];
  actors: RecognisedThing[];
  places: RecognisedThing[];
  themes: RecognisedThing[];
  /** Whether it gives a place or names a country that is not in the graph. */
  outsideKnownPlaces: boolean;
  /** The target groups in the title: the explicit ones, where there are any. */
  targetGroups: ReadonlySet<string>;
  /** Those that the title introduces by a preposition ("for mayors"). */
  explicitTargetGroups: ReadonlySet<string>;
  eventTypes: ReadonlySet<string>;
  productTypes: ReadonlySet<string>;
}
