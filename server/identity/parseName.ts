import { type Authority, type BareTerritory, toAuthorityOrTerritory } from './authority.ts';
import { findAbbreviations } from './abbreviations.ts';
import { splitAcronym } from './acronym.ts';
import { memoize } from '#server/language/memoize.ts';
import { type Token, foldInstitutionName, tokenizeInstitution } from './institutionTokens.ts';
import { tokenizePerson } from './personTokens.ts';

/** The name of an institution, parsed once for all comparisons. */
export interface InstitutionName {
  /** Without the acronym that is written with it. */
  folded: string;
  /** The acronym that is written with it: "Cités Unies France (CUF)". Folded. */
  acronym?: string;
  /** Folded, without spaces. */
  joined: string;
  /** Whether it is an acronym or a short name of one word. */
  isShort: boolean;
  /** One token for each word, and one for each phrase with a meaning; the same array when there are no phrases. */
  words: readonly Token[];
  phrases: readonly Token[];
  /** The same with one for the name of a known body, when it contains one. */
  bodies: readonly Token[] | undefined;
  /** The local authority that it says; without a level, the territory of that name. */
  authority: Authority | BareTerritory;
  /** The acronyms that its words make, with and without stop words. */
  initials: readonly string[];
}

const minWordsOfAcronym = 3;
const maxAcronymLength = 8;
const toInitials = (words: readonly string[]) => words.map((word) => word[0]).join('');

const saints: Record<string, string> = { st: 'Saint', ste: 'Sainte', sta: 'Santa', sto: 'Santo' };

/** "St-Lô" as "Saint Lô". */
const expandSaint = (name: string) =>
  name.replace(
    /(?<!\p{L})(ste?|st[ao])(?:\.\s*|-|\s+)(?=\p{Lu})/giu,
    (_, short: string) => `${saints[short.toLowerCase()]!} `,
  );

export const parseInstitutionName = memoize((text: string): InstitutionName => {
  const written = expandSaint(text);
  const { name, acronym } = splitAcronym(written);
  const folded = foldInstitutionName(name);
  // A word alone is an acronym: FED is not FEDER.
  const abbreviations = folded.includes(' ') ? findAbbreviations(name) : new Set<string>();
  const phrases = tokenizeInstitution(folded, 'PHRASES', abbreviations);
  const words = phrases.some((token) => token.text.includes(' '))
    ? tokenizeInstitution(folded, 'WORDS', abbreviations)
    : phrases;
  const bodies = tokenizeInstitution(folded, 'BODIES', abbreviations);
  const allWords = folded.split(' ');
  return {
    folded,
    acronym,
    joined: folded.replaceAll(' ', ''),
    isShort: folded.length <= maxAcronymLength && allWords.length === 1,
    words,
    phrases: phrases.length === words.length ? words : phrases,
    bodies: bodies.some(({ key }, n) => key !== phrases[n]?.key) ? bodies : undefined,
    // The number of a department in brackets says where a town lies.
    authority: toAuthorityOrTerritory(acronym ? name : written),
    initials:
      allWords.length < minWordsOfAcronym
        ? []
        : [toInitials(allWords), toInitials(words.map((token) => token.text)), ...(acronym ? [acronym] : [])],
  };
});

export const parsePersonName = memoize(tokenizePerson);
