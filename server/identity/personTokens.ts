import { toWords } from '#server/graph/read/searchTerms.ts';
import { transliterate } from '#server/language/transliterate.ts';
import { wordLists } from '#server/language/wordLists.ts';
import type { Token } from './institutionTokens.ts';
import { weights } from './weights.ts';

/** A name of a person, with the particles before it: "de la" before Cruz. */
export interface PersonToken extends Token {
  particle: string;
}

/** The names of a person without titles; `joined` has the particles too, and no spaces. */
export interface PersonName {
  tokens: PersonToken[];
  joined: string;
}

const { PERSON_TITLE, PERSON_FUNCTION, NAME_PARTICLE, ARTICLE } = wordLists;

/** Shorter ones are initials or names as well, unless they stand by another title: "C. Presidente", "S.E. M.". */
const minTitleLength = 3;

const without = (words: readonly string[], excluded: ReadonlySet<string>) => {
  const rest = words.filter((word) => !excluded.has(word));
  return rest.length > 0 ? rest : words;
};

/** The number of words at the beginning that are titles and functions: "M. le Président", "Excmo. Sr. D.". */
function countTitles(words: readonly string[]): number {
  const isSureTitle = (word = '') =>
    PERSON_TITLE.has(word) || (PERSON_FUNCTION.has(word) && word.length >= minTitleLength);
  let count = 0;
  for (let at = 0; at < words.length - 1; at++) {
    const [previous, word, next] = [words[at - 1], words[at]!, words[at + 1]];
    const isBesideTitle = isSureTitle(previous) || isSureTitle(next);
    if (isSureTitle(word) || (isBesideTitle && PERSON_FUNCTION.has(word))) count = at + 1;
    else if (!(ARTICLE.has(word) && isSureTitle(next))) break;
  }
  return count;
}

/** Spellings of one particle: ibn and ben are bin, el is al; "y" only joins two names. */
const toParticle = (words: readonly string[]) =>
  words
    .filter((word) => word !== 'y' && word !== 'e')
    .map((word) => ({ ibn: 'bin', ben: 'bin', el: 'al' })[word] ?? word)
    .join(' ');

/** What is written after a name: the acronym of a body in brackets, a function that begins with a small letter. */
const remarks = [/\(\p{Lu}[\p{Lu}\d.&-]+\)\s*$/u, /(?:\s[-–—]|[,;])\s+\p{Ll}[^,;]*$/u];

/** A name without remarks, unless no two words are left. */
function withoutRemarks(name: string): string {
  const rest = remarks.reduce((text, remark) => text.replace(remark, ''), name);
  return toWords(rest).length > 1 ? rest : name;
}

export function tokenizePerson(name: string): PersonName {
  const words = toWords(transliterate(withoutRemarks(name)));
  const names = without(words.slice(countTitles(words)), PERSON_TITLE);
  const hasOnlyParticles = names.every((word) => NAME_PARTICLE.has(word));
  const isParticle = (word: string) => NAME_PARTICLE.has(word) && !hasOnlyParticles;
  const tokens: PersonToken[] = [];
  let particles: string[] = [];
  for (const text of names)
    if (isParticle(text)) particles.push(text);
    else {
      tokens.push({ text, key: text, weight: weights.distinctive, particle: toParticle(particles) });
      particles = [];
    }
  return { tokens, joined: names.join('') };
}
