import type { Thing } from '#schema/thing.ts';
import type { AuthorityLevel } from '#server/identity/authorityTerms.ts';
import type { Span } from './textView.ts';

/** An institution or a person of the graph that a text may name. Countries are ISO codes. */
export interface NamedActor {
  thing: Thing;
  names: readonly string[];
  kind: 'PERSON' | 'INSTITUTION';
  /** Of an institution. */
  type?: string;
  country?: string;
  /** Countries it is competent for or sits in. */
  covers?: readonly string[];
}

/** What is known besides the text. */
export interface ActorContext {
  language?: 'fr' | 'es' | 'en';
  /** ISO codes of the countries that the text is about: those of its places, and of given partners. */
  countries?: readonly string[];
}

/** An actor that a text names. */
export interface ActorMention {
  kind: 'PERSON' | 'INSTITUTION';
  /** Absent outside the graph, and while several candidates remain. */
  thing?: Thing;
  /** Things that the words may mean, when they do not decide. */
  candidates: readonly Thing[];
  /** As written, or the name of a known body that is written as an acronym. */
  name: string;
  country?: string;
  /** Where the body sits, as written: the territory of an authority, the town of a school. */
  locality?: string;
  /** The tokens of the locality: they still name a place. */
  localityTokens?: Span;
  /** What the text says of where a territory lies: "Guadalajara (Jalisco)". It may be something else after a comma. */
  within?: string;
  /** The level of a local authority. */
  level?: AuthorityLevel;
  /** Whether only the context makes it an actor: a town of "Jumelage entre Cannes et Acapulco". */
  implied?: boolean;
  /** The tokens that name it, at each place. */
  tokens: Span[];
}

/** A mention at one place, while overlapping ones compete. */
export interface FoundActor extends Omit<ActorMention, 'tokens'> {
  span: Span;
  /** Identifies what is mentioned several times. */
  key: string;
}
