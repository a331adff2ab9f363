import { isEmpty, wordsOf } from '#server/graph/read/searchTerms.ts';
import { countries, isDemonym } from './countries.ts';
import { letters } from './transliterate.ts';
import { general, kinds, legalForms, subjects, wholes } from './meanings.ts';
import { stem } from './cognateKey.ts';
import { weights } from '#server/identity/weights.ts';

/** A word of a name, or a phrase that means one thing. */
export interface Word {
  /** As written, in plain letters. */
  text: string;
  /** The same for words that mean the same in any of the languages. */
  key: string;
  weight: number;
  /** The word is a known one: it is no slip for another. */
  known?: boolean;
  /** The country that it names. */
  country?: string;
  /** Whether it tells whose the body is ("of Mexico", "Mexican") or where it sits ("in Mexico"). */
  role?: 'OWNER' | 'HOST';
}

/** A whole is never read as its single words. */
type Meaning = Omit<Word, 'text' | 'role'> & { whole?: boolean };

const stems = (phrase: string) =>
  phrase
    .split(/[_ ]/)
    .filter((word) => !isEmpty(word))
    .map(stem)
    .join(' ');

const meaningsOf = (lines: string, weight: number, whole = false) =>
  lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const all = line.split(' ');
      const key = `=${all[0]}`;
      return all.map((word): [string, Meaning] => [stems(word), { key, weight, known: true, whole }]);
    });

const meanings = new Map([
  ...meaningsOf(subjects, weights.telling),
  ...meaningsOf(general, weights.general),
  ...meaningsOf(kinds, weights.kind),
  ...meaningsOf(legalForms, 0),
  ...meaningsOf(wholes, weights.telling, true),
]);

const longestPhrase = 6;
const firstWords = new Set([...meanings.keys(), ...countries.keys()].map((phrase) => phrase.split(' ')[0]));

/** Words before a country that tell whose something is, or where; articles may stand between. */
const owning = new Set(['of', 'de', 'du', 'del', 'd', 'des']);
const hosting = new Set(['in', 'en', 'au', 'aux', 'a', 'ante']);
const articles = new Set(['the', 'el', 'la', 'los', 'las', 'le', 'les', 'l']);

/** The longest phrase with a meaning that begins at a word, and how many words it takes. */
function meaningAt(words: readonly string[], at: number, most: number): [Meaning, number] | undefined {
  if (!firstWords.has(words[at]!) && !firstWords.has(stem(words[at]!))) return undefined;
  for (let length = Math.min(most, words.length - at); length > 0; length--) {
    const phrase = words.slice(at, at + length);
    const iso = countries.get(phrase.join(' '));
    if (iso) return [{ key: `@${iso}`, weight: weights.telling, known: true, country: iso, whole: true }, length];
    const meaning = meanings.get(phrase.map(stem).join(' '));
    if (meaning) return [meaning, length];
  }
  return undefined;
}

/** A body's name in plain letters. "S R E" is SRE; the acronym UN is no article. */
export const plainName = (name: string) =>
  letters(
    name
      .replace(/\bUN\b/g, 'ONU')
      .replace(/(?<!\p{L})\p{L}(?: \p{L}){2,}(?!\p{L})/gu, (initials) => initials.replaceAll(' ', '')),
  );

/**
 * The words of a body's name, in plain letters. With `phrases`, several words that mean one thing are one
 * ("foreign affairs"); without, each stands for itself, so that a slip in one leaves the others.
 */
export function institutionWords(plain: string, phrases = true): Word[] {
  const all = wordsOf(plain);
  const places = all.flatMap((word, n) => (isEmpty(word) ? [] : [n]));
  const telling = places.length > 0 ? places.map((n) => all[n]!) : all;
  const words: Word[] = [];
  for (let at = 0; at < telling.length;) {
    const found = meaningAt(telling, at, longestPhrase);
    const [meaning, length] =
      found && (phrases || found[0].whole || found[1] === 1) ? found : (meaningAt(telling, at, 1) ?? [undefined, 1]);
    const text = telling.slice(at, at + length).join(' ');
    words.push(
      meaning
        ? { ...meaning, text, role: meaning.country ? roleOf(all, places[at] ?? 0) : undefined }
        : { text, key: stem(text), weight: weights.telling },
    );
    at += length;
  }
  return words;
}

function roleOf(all: readonly string[], at: number): Word['role'] {
  let before = at - 1;
  while (articles.has(all[before]!)) before--;
  if (hosting.has(all[before]!)) return 'HOST';
  return owning.has(all[before]!) || isDemonym(all[at]!) ? 'OWNER' : undefined;
}
