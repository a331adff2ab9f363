import type { Initiative } from '#schema/initiative.ts';
import { tellingWords } from '#server/graph/words.ts';
import { formsIn, productsIn, publicsIn } from './lexicon.ts';
import { Vocabulary } from './words.ts';

/** A theme or place of an initiative, with the wider ones it lies in. */
export interface Placed {
  id: string;
  wider: string[];
}

/** What the graph tells of an initiative. Days are ISO. */
interface Told {
  initiative: Initiative;
  kind: string;
  status: string;
  from: string | null;
  to: string | null;
  /** The day on which its status was said. */
  said: string | null;
  themes: Placed[];
  places: Placed[];
  actors: { id: string; role: string }[];
  /** The larger initiatives it is part of. */
  wholes: string[];
  /** How near it is in meaning, from 0 (as most are) to 1; 0 where nothing tells. */
  meaning: number;
}

/** An initiative that a proposal may overlap with, ready to be compared. */
export interface Candidate extends Told {
  /** Its names in all languages, each as its telling words; of one short word (an acronym) it says nothing. */
  names: string[][];
  nameWords: Vocabulary;
  textWords: Vocabulary;
  /** Whom its names say it is for, and in what form it is. */
  publics: ReadonlySet<string>;
  forms: ReadonlySet<string>;
  products: ReadonlySet<string>;
  /** The same, said anywhere. */
  toldPublics: ReadonlySet<string>;
  toldProducts: ReadonlySet<string>;
}

export function candidateOf({ allNames, text, ...told }: Told & { allNames: string[]; text: string }): Candidate {
  const names = allNames.map(tellingWords).filter((words) => words.length > 1 || (words[0]?.length ?? 0) > 6);
  const words = new Set(names.flat());
  const textWords = new Set(text.split(' '));
  return {
    ...told,
    names,
    nameWords: new Vocabulary(words),
    textWords: new Vocabulary(textWords),
    publics: publicsIn(words),
    forms: formsIn(words),
    products: productsIn(words),
    toldPublics: publicsIn([...words, ...textWords]),
    toldProducts: productsIn([...words, ...textWords]),
  };
}
