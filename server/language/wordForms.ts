import { folded, tellingWords, wordsOf } from '#server/graph/read/searchTerms.ts';
import { remembered } from '#server/language/memoize.ts';
import { isEffort } from '#server/language/lexicon.ts';

/** Words that only hold a pasted sentence together, in the three languages: they say nothing of it. */
const small = new Set(
  wordsOf(
    `nous vous ils elles notre votre nos vos leurs ses sa cette cet est sont sera seront aura auront avons ont dont ou ne pas plus
     que quand afin ainsi aussi tous tout toutes depuis avant apres souhaitons souhaite souhaitent voulons veut aimerions prevoyons
     como este esta estos estas nuestro nuestra nuestros nuestras sera seran es son ha han hay donde cuando tambien todo todos todas
     ya no mas muy desde hasta antes despues queremos quiere quieren deseamos desea proponemos propone
     we our us you your they their its it is are was were will would be been has have had this that these those which who when where
     not more also all as than since before after want wants wish plan plans propose proposes like`,
  ),
);
export const isSmall = (word: string) => small.has(word);

/** An effort, a kind of initiative, a small word or a number: it says little of the matter itself. */
export const isGeneral = (word: string) => small.has(word) || isEffort(word) || /^\d{1,4}$/.test(word);

/** An ending is no longer than this: "country" and "counterfeit" have a beginning in common, and nothing else. */
const longestEnding = 5;

/** Two words of the same family (formation, formations; policier, policial), by a common beginning. */
export function akin(a: string, b: string): boolean {
  if (a === b) return true;
  const shortest = Math.min(a.length, b.length);
  if (shortest < 4 || a.charCodeAt(0) !== b.charCodeAt(0)) return false;
  const needed = Math.max(4, shortest <= 5 ? shortest - 1 : 5, shortest - 3);
  let common = 0;
  while (common < shortest && a[common] === b[common]) common++;
  return common >= needed && Math.max(a.length, b.length) - common <= longestEnding;
}

/** The same word in another number or gender: "governance" is not "governors". */
function inflected(a: string, b: string): boolean {
  const shortest = Math.min(a.length, b.length);
  let common = 0;
  while (common < shortest && a[common] === b[common]) common++;
  return common >= 4 && Math.max(a.length, b.length) - common <= 2;
}

/** A short word as it is, or as several. */
const plural = (a: string, b: string) => a === b || `${a}s` === b;

/** Where the words of a phrase stand one after another in a text: the first place, or -1. */
export function placeOf(phrase: readonly string[], text: readonly string[], single = inflected): number {
  if (phrase.length === 0) return -1;
  // A single short word must stand there exactly: "port" is not in "portes".
  const same = phrase.length > 1 ? akin : phrase[0]!.length < 6 ? plural : single;
  for (let at = 0; at + phrase.length <= text.length; at++) {
    let n = 0;
    while (n < phrase.length && same(phrase[n]!, text[at + n]!)) n++;
    if (n === phrase.length) return at;
  }
  return -1;
}

const phrases = remembered((name) => {
  const phrase = tellingWords(name);
  return { phrase, saysLittle: phrase.every(isGeneral) };
});

/** The telling words of a name. */
export const phraseOf = (name: string) => phrases(name).phrase;

/** Which words of a text name a thing, by any of its names: their places. Words that say little name nothing by themselves. */
export function wordsNaming(names: readonly string[], text: readonly string[], single?: typeof akin): Set<number> {
  const at = new Set<number>();
  for (const name of names) {
    const { phrase, saysLittle } = phrases(name);
    const first = saysLittle ? -1 : placeOf(phrase, text, single);
    if (first >= 0) for (let n = 0; n < phrase.length; n++) at.add(first + n);
  }
  return at;
}

/** Words that can be asked for their kin: those that begin alike stand together. */
export class Vocabulary {
  private readonly byBeginning = new Map<string, string[]>();

  constructor(words: Iterable<string>) {
    for (const word of words) {
      const beginning = word.slice(0, 4);
      const group = this.byBeginning.get(beginning);
      if (group) group.push(word);
      else this.byBeginning.set(beginning, [word]);
    }
  }

  /** Whether it holds the word, or one of its family. */
  has(word: string): boolean {
    return this.byBeginning.get(word.slice(0, 4))?.some((one) => akin(one, word)) ?? false;
  }

  /** Whether it holds one of the forms: those of a meaning that stand for a word. */
  hasAny(forms: readonly string[]): boolean {
    return forms.some((form) => this.has(form));
  }
}

/** How the writer spelt each word. */
export const spellingOf = (text: string) =>
  new Map(text.split(/[^\p{L}\p{N}]+/u).map((word) => [folded(word), word] as const));

/** How rare a word is that so many of all initiatives speak of. One that none speaks of may be another word for the same. */
export const rarityOf = (count: number, initiatives: number) =>
  Math.log(1 + (initiatives + 1) / (Math.max(1, count) + 0.5));
