import { isFiller, isGeneric, sameStem } from '#server/language/wordForms.ts';
import { getSynonyms } from '#server/language/lexicon.ts';
import { wordLists } from '#server/language/wordLists.ts';
import { fold } from '#server/graph/read/searchTerms.ts';
import type { ParsedProposal, RecognisedThing } from '#server/proposal/parsedProposal.ts';
import type { Token } from '#server/proposal/text/tokens.ts';
import { quoteToken } from './quoteWord.ts';

/** More words say no more. */
const maxMissing = 5;

const infinitive = /(?:er|ir|re|ar)$/;
const adverb = /(?:mente|(?<!fami|assemb|elder|anoma|supp|repl)ly)$/;

/**
 * Whether a word says what somebody does or how, judging by its neighbours: "qui travaillent", "to compare", "à trouver un
 * logement", "financer le forage".
 */
function isVerbOrAdverb(
  { word }: Token,
  { previous, next, isFirst }: { previous: Token | undefined; next: Token | undefined; isFirst: boolean },
): boolean {
  if (adverb.test(word)) return true;
  if (previous && wordLists.VERB_MARKER.has(previous.word)) return true;
  if (!infinitive.test(word)) return false;
  return (
    (isFirst && !wordLists.NOUN_COMPLEMENT.has(next?.word ?? '')) ||
    (previous !== undefined && wordLists.INFINITIVE_MARKER.has(previous.word)) ||
    (next !== undefined && wordLists.DETERMINER.has(next.word))
  );
}

/** Whether two words are forms or translations of one idea. */
const isSameIdea = (a: string, b: string) => sameStem(a, b) || getSynonyms(a).includes(b);

/**
 * The words of the title that an initiative has nothing near to, as written: what says something, each idea once. A missing
 * theme has a reason of its own: its words are not repeated.
 */
export function listMissing(
  { title, text, comparedTokens }: ParsedProposal,
  { missingWords, missingThemes }: { missingWords: readonly string[]; missingThemes: readonly RecognisedThing[] },
): string[] {
  const { tokens } = text;
  const titleWords = fold(title).split(' ');
  const inTitle = new Set(titleWords);
  const found: Token[] = [];
  for (const word of missingWords) {
    const index = comparedTokens.find((at) => tokens[at]!.word === word);
    if (index === undefined || !inTitle.has(word) || isFiller(word) || isGeneric(word)) continue;
    if (missingThemes.some(({ matchedWords }) => matchedWords.has(word))) continue;
    const [previous, next] = [tokens[index - 1], tokens[index + 1]].map((neighbour) =>
      neighbour?.sentence === tokens[index]!.sentence ? neighbour : undefined,
    );
    if (isVerbOrAdverb(tokens[index]!, { previous, next, isFirst: word === titleWords[0] })) continue;
    if (found.some((token) => isSameIdea(token.word, word))) continue;
    found.push(tokens[index]!);
  }
  return found.slice(0, maxMissing).map(quoteToken);
}
