import { isEmpty } from '#server/graph/read/searchTerms.ts';
import { countryNames } from '#server/language/countries.ts';
import { general, kinds, subjects, wholes } from '#server/language/meanings.ts';
import { weights } from './weights.ts';
import type { Word } from '#server/language/tokens.ts';

/** The words and phrases, folded and without the small words, that say what a key means. */
const sayings = new Map<string, string[]>();
for (const line of [subjects, general, kinds, wholes].flatMap((lines) => lines.trim().split('\n'))) {
  const all = line.split(' ');
  sayings.set(
    `=${all[0]}`,
    all.map((one) =>
      one
        .split('_')
        .filter((word) => !isEmpty(word))
        .join(' '),
    ),
  );
}

/** A word or phrase to look for, folded: as written, or another way to say it; how much it tells; whether it may hold a slip. */
export interface Saying {
  text: string;
  weight: number;
  other: boolean;
  slips: boolean;
}

const plural = (word: string) => (/[aeiou]$/.test(word) ? `${word}s` : `${word}es`);

/** A word in one number and the other; a phrase as it is. */
const inNumbers = (text: string) =>
  text.includes(' ') || /[sxz]$/.test(text) ? [text] : [text, `${text}s`, plural(text)];

/**
 * What to look for to find a body, in any of the languages. What it is called besides (ministry, national) is
 * in too many names to be looked for, when a name of its own tells more. Words that are known hold no slips.
 */
export function sayingsOf(words: readonly Word[]): Saying[] {
  const telling = words.filter(({ weight }) => weight >= weights.telling);
  const sought = telling.some(({ known }) => !known) ? telling : words;
  return sought.flatMap(({ key, text, weight, known, country }) => {
    const said = country ? countryNames(country) : (sayings.get(key) ?? []).flatMap(inNumbers);
    return [
      ...text.split(' ').map((one) => ({ text: one, weight, other: false, slips: !known })),
      ...[...new Set(said)]
        .filter((one) => one !== text)
        .map((one) => ({ text: one, weight, other: true, slips: false })),
    ];
  });
}
