import { wordsOf } from '#server/graph/read/searchTerms.ts';
import { letters } from '#server/language/transliterate.ts';
import { weights } from './weights.ts';
import type { Word } from '#server/language/tokens.ts';

/** How people are addressed, and the small words between their names: neither tells who they are. */
const addresses = new Set(
  `m mm mr mrs ms mme mlle monsieur madame mademoiselle sr sra srta senor senora senorita don dona dr dra doctor doctora
   docteur prof professeur profesor profesora professor lic licenciado licenciada ing ingeniero me maitre sir lady
   president presidente presidenta ministre ministro ministra minister prasident general colonel coronel capitaine
   capitan`.split(/\s+/),
);
const particles = new Set(
  'de del della di da do dos das du des d la le las los les el al l y e von van der den zu bin ibn ben'.split(' '),
);

const without = (words: readonly string[], left: ReadonlySet<string>) => {
  const rest = words.filter((word) => !left.has(word));
  return rest.length > 0 ? rest : words;
};

/** The names of a person, without how they are addressed; also as one, with the small words. */
export function personWords(name: string): { words: Word[]; joined: string } {
  const names = without(wordsOf(letters(name)), addresses);
  const words = without(names, particles).map((text) => ({ text, key: text, weight: weights.telling }));
  return { words, joined: names.join('') };
}
