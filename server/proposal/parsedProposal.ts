import type { Thing } from '#schema/thing.ts';
import type { Label } from '#schema/values/language.ts';
import type { Vocabulary } from '#server/language/wordForms.ts';
import type { ProposalText } from './text/proposalText.ts';

/** A name in some languages; `original` is in the language of the proposal, or as it writes it. */
export type LocalName = Partial<Label> & { original: string };

/** An actor, a place or a theme that a proposal gives or mentions. */
export interface RecognisedThing {
  /** The id of the thing, or the key of an actor or a place outside the graph. */
  id: string;
  /** Absent outside the graph, and while several candidates remain. */
  thing?: Thing;
  label: LocalName;
  /** The country of a place or an actor. */
  country?: LocalName;
  /** Things that the words may mean, when they do not decide. */
  candidates: readonly Thing[];
  /** Its id, and those of its broader themes or of the places it lies in. */
  idsWithBroader: readonly string[];
  nameWords: Vocabulary;
  /** The indexes of the tokens that name it. */
  tokens: readonly number[];
  /** The folded words of these tokens. */
  matchedWords: ReadonlySet<string>;
  /** Whether the proposal gives it as a partner, place or theme, and does not only mention it. */
  explicit: boolean;
  /** Ids of members, parents, predecessors and successors of an actor. */
  related: readonly string[];
}

/** A value of the partners, places or themes of a proposal. */
export interface ProposalValue {
  factor: 'PARTNER' | 'PLACE' | 'THEME';
  /** An id, or words. */
  value: string;
  /** The id of the recognised thing that it stands for, in the graph or outside it. */
  id?: string | undefined;
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
  /** Whether it stands in the title or, without one, in the sentence that says most. */
  inTitle: boolean;
}

/** A proposal as it is compared. Days are ISO. */
export interface ParsedProposal {
  kind?: string;
  text: ProposalText;
  /** The given title, or the sentence that says most. */
  title: string;
  /** The words of the subject: first those of the title, without repetitions. */
  terms: readonly Term[];
  /** All terms in all variants. */
  vocabulary: Vocabulary;
  /** The indexes of the tokens that are compared. */
  comparedTokens: readonly number[];
  /** The spelling of each word in the proposal. */
  spellings: ReadonlyMap<string, string>;
  /** When it takes place, as the fields or the text say: EDTF. Absent where they do not. */
  start?: string | undefined;
  end?: string | undefined;
  /** The period that is compared, which is assumed as far as they do not say it. */
  from: string;
  to: string;
  /** Where the text gives the period: offsets in the whole text. */
  periodRanges: readonly { start: number; end: number }[];
  /** Whether neither the fields nor the text give a date. */
  periodAssumed: boolean;
  values: readonly ProposalValue[];
  actors: readonly RecognisedThing[];
  places: readonly RecognisedThing[];
  themes: readonly RecognisedThing[];
  /** Whether it gives a place that is known nowhere. */
  outsideKnownPlaces: boolean;
  /** The target groups in the title: the explicit ones, where there are any. */
  targetGroups: ReadonlySet<string>;
  /** Those that the title introduces by a preposition ("for mayors"). */
  explicitTargetGroups: ReadonlySet<string>;
  eventTypes: ReadonlySet<string>;
  productTypes: ReadonlySet<string>;
}
