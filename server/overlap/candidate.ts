import type { Thing } from '#schema/thing.ts';
import { findEventTypes, findProductTypes, findTargetGroups } from '#server/language/lexicon.ts';
import { memoize } from '#server/language/memoize.ts';
import { Vocabulary, isGeneric, toPhrase } from '#server/language/wordForms.ts';
import { tokenize } from '#server/proposal/text/tokens.ts';

/** The id of a theme or place, with those of its broader themes or of the places it lies in. */
export interface ThingWithBroader {
  id: string;
  broader: string[];
}

/** The id and the names of a thing. */
export type ThingSummary = Pick<Thing, 'id' | 'originalName' | 'name'>;

/** The facts of an initiative that are compared. Days are ISO. */
interface CandidateFacts {
  initiative: ThingSummary;
  kind: string;
  status: string;
  from: string | null;
  to: string | null;
  /** The day of the latest statement of its status. */
  statusDate: string | null;
  /** The last date at which it is known to have been active: EDTF. */
  lastActive: string | null;
  /** When it was last heard of: EDTF. */
  lastHeard: string | null;
  themes: ThingWithBroader[];
  places: ThingWithBroader[];
  actors: { id: string; role: string }[];
  /** Ids of the initiatives that it is part of. */
  parents: string[];
  /** Cosine of the embeddings of the proposal and the initiative; null without one. */
  textSimilarity: number | null;
}

/** What the words of an initiative say. */
interface CandidateWords {
  /** The content words of each name. Names of one short word (acronyms) are left out. */
  names: (readonly string[])[];
  /** Its names as written. */
  spelledNames: readonly string[];
  /** The content words of its first name as written, each once. */
  spelledWords: readonly string[];
  /** The spelling of each folded word of its names. */
  spellings: ReadonlyMap<string, string>;
  nameWords: Vocabulary;
  textWords: Vocabulary;
  /** Found in its names. */
  targetGroups: ReadonlySet<string>;
  eventTypes: ReadonlySet<string>;
  productTypes: ReadonlySet<string>;
  /** Found in its names or its text. */
  allTargetGroups: ReadonlySet<string>;
  allProductTypes: ReadonlySet<string>;
}

/** An initiative that a proposal is compared with. */
export interface Candidate extends CandidateFacts, CandidateWords {}

const maxCached = 1000;
const minLengthOfSingleWord = 7;

/** Reads the words of an initiative: its names, one a line, then its text. Cached, as candidates recur. */
const readWords = memoize((source: string): CandidateWords => {
  const lines = source.split('\n');
  const text = lines.pop()!;
  const names = lines
    .map(toPhrase)
    .filter((words) => words.length > 1 || (words[0]?.length ?? 0) >= minLengthOfSingleWord);
  const words = new Set(names.flat());
  const textWords = new Set(text.split(' '));
  const allWords = [...words, ...textWords];
  const spellings = new Map(
    lines.flatMap((line) => tokenize(line).map(({ word, spelling }) => [word, spelling.toLowerCase()] as const)),
  );
  return {
    names,
    spelledNames: lines.filter((line) => line.includes(' ')),
    spellings,
    // Nearness crosses languages: the words of one name are enough, and encoding a word takes 7 ms.
    spelledWords: [...new Set(names[0])].flatMap((word) => (isGeneric(word) ? [] : (spellings.get(word) ?? []))),
    nameWords: new Vocabulary(words),
    textWords: new Vocabulary(textWords),
    targetGroups: findTargetGroups(words),
    eventTypes: findEventTypes(words),
    productTypes: findProductTypes(words),
    allTargetGroups: findTargetGroups(allWords),
    allProductTypes: findProductTypes(allWords),
  };
}, maxCached);

/** `text` is folded: it contains no line breaks. */
export const createCandidate = ({
  allNames,
  text,
  ...facts
}: CandidateFacts & { allNames: string[]; text: string }): Candidate => ({
  ...facts,
  ...readWords([...allNames.map((name) => name.replaceAll('\n', ' ')), text].join('\n')),
});
