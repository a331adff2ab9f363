import { readDataFile, toOption, toTerms } from '#server/language/dataFile.ts';
import { toInflectionKey } from '#server/language/inflection.ts';
import type { Token } from '../text/tokens.ts';
import { isEnglish, isRomance } from './sentenceLanguage.ts';

const kinds = ['EXPRESSION', 'VERB', 'BEFORE_VERB', 'AFTER_VERB', 'CARRIER', 'AMOUNT'] as const;
const rows = readDataFile('theme-homonyms.tsv', ['kind', 'language', 'phrases']).map((row) => ({
  kind: toOption(row, 'kind', kinds),
  isEnglish: row.cells.language === 'en',
  phrases: toTerms(row, 'phrases'),
}));

/** The phrases of a kind: those of English, and those of French and Spanish. */
function toPhrases(kind: (typeof kinds)[number]) {
  const select = (english: boolean) =>
    new Set(rows.flatMap((row) => (row.kind === kind && row.isEnglish === english ? row.phrases : [])));
  return { english: select(true), romance: select(false) };
}

const verbs = toPhrases('VERB');
const beforeVerbs = toPhrases('BEFORE_VERB');
const afterVerbs = toPhrases('AFTER_VERB');
const amountWords = toPhrases('AMOUNT');

/** English nouns that leave the noun before them its meaning: "water meters". */
export const carriers: ReadonlySet<string> = toPhrases('CARRIER').english;

/** Function words stand as they are, others in any inflection ("feuilles de route"). */
const toKey = (word: string) => (word.length < 4 ? word : toInflectionKey(word));

/** The keys of the words of each expression, by the first of them. */
const expressions = new Map<string, string[][]>();
for (const { kind, phrases } of rows)
  for (const phrase of kind === 'EXPRESSION' ? phrases : []) {
    const keys = phrase.split(' ').map(toKey);
    expressions.set(keys[0]!, [...(expressions.get(keys[0]!) ?? []), keys]);
  }

/** The tokens that stand in expressions which mean something else than their words ("feuille de route"). */
export function findExpressions(tokens: readonly Token[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [at, { word, sentence }] of tokens.entries())
    for (const keys of expressions.get(toKey(word)) ?? []) {
      const isThere = keys.every((key, n) => {
        const token = tokens[at + n];
        return token?.sentence === sentence && toKey(token.word) === key;
      });
      if (isThere) for (const n of keys.keys()) found.add(at + n);
    }
  return found;
}

const isNumber = (token: Token | undefined) => token !== undefined && /^\d/.test(token.word);
const isYear = ({ word }: Token) => /^(?:19|20)\d\d$/.test(word);

/** Whether a word is a verb: after a pronoun, or before an article, or before a number ("s'élève à 40 000 €"). */
function isVerb(tokens: readonly Token[], at: number): boolean {
  const { word, sentence } = tokens[at]!;
  const stands = (n: number, words: ReadonlySet<string>) =>
    tokens[n]?.sentence === sentence && words.has(tokens[n]!.word);
  const check = (language: 'english' | 'romance') =>
    stands(at - 1, beforeVerbs[language]) ||
    (verbs[language].has(word) &&
      (stands(at + 1, afterVerbs[language]) ||
        (/^(?:a|at|to)$/.test(tokens[at + 1]?.word ?? '') && isNumber(tokens[at + 2]))));
  return (check('english') && isEnglish(tokens, at)) || (check('romance') && isRomance(tokens, at));
}

/** How many words may stand between a word for money and its amount. */
const reach = { before: 3, after: 4 };

/** Whether a word for money stands beside an amount: it says how much, not what is planned. */
function isAmount(tokens: readonly Token[], at: number): boolean {
  const { word, sentence } = tokens[at]!;
  if (!amountWords.english.has(word) && !amountWords.romance.has(word)) return false;
  return tokens
    .slice(Math.max(0, at - reach.before), at + reach.after + 1)
    .some((token) => token.sentence === sentence && isNumber(token) && !isYear(token));
}

/** Whether a single word is no noun that names a theme, but a verb or the name of an amount. */
export const isOtherUse = (tokens: readonly Token[], at: number): boolean => isVerb(tokens, at) || isAmount(tokens, at);
