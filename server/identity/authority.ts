import { contentWords, toWords } from '#server/graph/read/searchTerms.ts';
import { countryCodes } from '#server/language/countries.ts';
import { memoize } from '#server/language/memoize.ts';
import { transliterate } from '#server/language/transliterate.ts';
import { wordLists } from '#server/language/wordLists.ts';
import type { AuthorityLevel } from './authorityTerms.ts';
import { isConnector, isTerm, splitName, toNameWords, writeOutSaints } from './letterhead.ts';
import { isSeat } from './placeNames.ts';
import { splitWithin } from './within.ts';

/** A local authority: its level, and the name of its territory as folded content words. */
export interface Authority {
  level: AuthorityLevel;
  name: string;
  /** What the gazetteer may call the territory, folded, the likeliest first. */
  keys: readonly string[];
  /** What the name says of where it lies: "Guadalajara (Jalisco)". */
  within: readonly string[];
}

/** A territory that is named without what its authority is called. */
export type BareTerritory = Omit<Authority, 'level'> & { level?: undefined };

const contractions: Record<string, string> = { du: 'le', des: 'les', aux: 'les', del: 'el', do: 'o' };

/** The content words of the name of a territory: "de la Mayenne" is Mayenne. */
export const toTerritoryName = (name: string | readonly string[]) => {
  const text = typeof name === 'string' ? transliterate(name) : name.join(' ');
  return contentWords(text).join(' ') || text;
};

/** "du Mans" is Le Mans, or else Mans; "de La Rochelle" is La Rochelle. */
function toKeys(territory: readonly string[], joint: readonly string[]): string[] {
  const last = joint.at(-1) ?? '';
  const article = wordLists.ARTICLE.has(last) ? last : contractions[last];
  const key = territory.join(' ');
  return [...(article ? [`${article} ${key}`] : []), key];
}

/** The authority of a level. `joint`: the words between what it is called and its territory. */
export const createAuthority = (
  level: AuthorityLevel,
  territory: readonly string[],
  joint: readonly string[] = [],
  within: readonly string[] = [],
): Authority => {
  const words = writeOutSaints(territory);
  return { level, name: toTerritoryName(words), keys: toKeys(words, joint), within };
};

/** "Nantes, Ville de" and "Nantes (commune)" as registers write. */
function splitLetterhead(text: string): { name: string; within: readonly string[] } {
  const { name, within } = splitWithin(text);
  const term = within.find(isTerm);
  if (!term) return { name, within };
  const isJoined = isConnector(toWords(term).at(-1)!);
  return { name: `${term} ${isJoined ? '' : 'de '}${name}`, within: within.filter((part) => part !== term) };
}

const grandWords = new Set(['grand', 'gran', 'greater']);

const readAuthority = memoize((text: string): Authority | BareTerritory => {
  const { name, within } = splitLetterhead(text.replace(/(?<!\p{L})Grand(?=\p{Lu})/gu, 'Grand '));
  const words = toNameWords(name);
  const bare = {
    name: toTerritoryName(words),
    keys: [toWords(transliterate(name)).join(' '), words.join(' ')],
    within,
  };
  let split = splitName(words);
  // "Grand Poitiers"; Grand-Bassam is a town.
  if (!split)
    return grandWords.has(words[0]!) && words.length > 1 && isSeat(words.slice(1).join(' ')) && !isSeat(words.join(' '))
      ? { ...bare, level: 'METROPOLIS' }
      : bare;
  let { level } = split[0];
  for (let inner = splitName(split[1]); inner; inner = splitName(split[1])) {
    const isSaid = inner[0].level === level || inner[0].place === 'JOINED' || level === 'ANY';
    if (!isSaid) break;
    if (inner[0].level !== 'ANY') ({ level } = inner[0]);
    split = [split[0], inner[1], inner[2].length > 0 ? inner[2] : split[2]];
  }
  const [term, territory, joint] = split;
  const territoryName = toTerritoryName(territory);
  const isOfCountry =
    (level === 'STATE' || level === 'ANY') && term.words.at(-1) !== 'estado' && countryCodes.has(territoryName);
  if (isOfCountry) return bare;
  const authority = createAuthority(level, territory, joint, within);
  // "Mexico City", "Estado de México" are called so.
  if (level === 'METROPOLIS') return authority;
  const isAfter = split[0].place === 'AFTER';
  const whole = words.slice(0, isAfter ? 1 : -territory.length).map((_, n) => words.slice(n).join(' '));
  return { ...authority, keys: [...whole, ...authority.keys] };
});

/**
 * The local authority that a name says, without its letterhead: "Mairie de Cannes", "Ville de Cannes" and "Cannes Town
 * Council" are the commune Cannes. Undefined for a name that says no level ("Cannes") and for the government of a country.
 */
export function toAuthority(name: string): Authority | undefined {
  const authority = readAuthority(name);
  return authority.level ? authority : undefined;
}

/** The same; for a name that says no level, the territory of that name. */
export const toAuthorityOrTerritory: (name: string) => Authority | BareTerritory = readAuthority;
