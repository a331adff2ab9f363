import { toWords } from '#server/graph/read/searchTerms.ts';
import { transliterate } from '#server/language/transliterate.ts';
import { wordLists } from '#server/language/wordLists.ts';
import type { Token } from './institutionTokens.ts';
import { weights } from './weights.ts';

const without = (words: readonly string[], excluded: ReadonlySet<string>) => {
  const rest = words.filter((word) => !excluded.has(word));
  return rest.length > 0 ? rest : words;
};

/** The names of a person without titles and particles; `joined` keeps the particles, without spaces. */
export function tokenizePerson(name: string): { tokens: Token[]; joined: string } {
  const names = without(toWords(transliterate(name)), wordLists.PERSON_TITLE);
  const tokens = without(names, wordLists.NAME_PARTICLE).map((text) => ({
    text,
    key: text,
    weight: weights.distinctive,
  }));
  return { tokens, joined: names.join('') };
}
