import type { Thing } from '#schema/thing.ts';
import { remembered } from '#server/language/memoize.ts';
import { formsIn, productsIn, publicsIn } from '#server/language/lexicon.ts';
import { Vocabulary, phraseOf } from './contentWords.ts';

/** A theme or place of an initiative, with the wider ones it lies in. */
export interface Placed {
  id: string;
  wider: string[];
}

/** A thing as it is compared and named. */
export type Brief = Pick<Thing, 'id' | 'originalName' | 'name'>;

/** What the graph tells of an initiative. Days are ISO. */
interface Told {
  /** As it is named; who is answered with it asks for more. */
  initiative: Brief;
  kind: string;
  status: string;
  from: string | null;
  to: string | null;
  /** The day on which its status was said. */
  said: string | null;
  /** When it was last known to go on, as exactly as it is known: EDTF. */
  last: string | null;
  themes: Placed[];
  places: Placed[];
  actors: { id: string; role: string }[];
  /** The larger initiatives it is part of. */
  wholes: string[];
  /** How near it is in meaning, from 0 (as most are) to 1; 0 where nothing tells. */
  meaning: number;
}

/** What the words of an initiative say. */
interface Said {
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

/** An initiative that a proposal may overlap with, ready to be compared. */
export interface Candidate extends Told, Said {}

const mostRemembered = 1000;

/** The names, a line each, and then the text: read once, for the same initiatives are compared again and again. */
const saidBy = remembered((told: string): Said => {
  const lines = told.split('\n');
  const text = lines.pop()!;
  const names = lines.map(phraseOf).filter((words) => words.length > 1 || (words[0]?.length ?? 0) > 6);
  const words = new Set(names.flat());
  const textWords = new Set(text.split(' '));
  const all = [...words, ...textWords];
  return {
    names,
    nameWords: new Vocabulary(words),
    textWords: new Vocabulary(textWords),
    publics: publicsIn(words),
    forms: formsIn(words),
    products: productsIn(words),
    toldPublics: publicsIn(all),
    toldProducts: productsIn(all),
  };
}, mostRemembered);

/** `text` is folded: it has no lines. */
export const candidateOf = ({ allNames, text, ...told }: Told & { allNames: string[]; text: string }): Candidate => ({
  ...told,
  ...saidBy([...allNames.map((name) => name.replaceAll('\n', ' ')), text].join('\n')),
});
