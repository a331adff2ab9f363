import { memoize } from './memoize.ts';

/** Shorter stems keep their last vowel: "port" is not "porte", "cour" is not "course". */
const minStem = 5;

/** Endings of number, each with that of the singular; then those of gender. The first that fits is applied. */
const numbers: [RegExp, string][] = [
  [/aux$/, 'al'],
  [/ces$/, 'z'],
  [/ies?$/, 'y'],
  [/([^s])s$/, '$1'],
  [/x$/, ''],
];
const genders: [RegExp, string][] = [
  [/ives?$/, 'if'],
  [/(enn|onn|ell|ett)e$/, '$1'],
  [/(or|ol|an|in|es|on)a$/, '$1'],
  [/e$/, ''],
  // "saludo" is not "salud".
  [/a$/, 'o'],
];
/** Spellings that the endings leave different: musique and música, professionnel and profesional. */
const spellings: [RegExp, string][] = [
  [/qu$/, 'c'],
  [/([a-z])\1$/, '$1'],
];

const replaceFirst = (word: string, rules: readonly [RegExp, string][]) => {
  const rule = rules.find(([pattern]) => pattern.test(word));
  return rule ? word.replace(...rule) : word;
};

/**
 * The key that the inflected forms of a folded word share, by number and gender in French, Spanish and English: the same
 * for hospitalier and hospitalières, escuela and escuelas, library and libraries. It is no word and no stem: derived
 * words (police, policier) have different keys.
 */
export const toInflectionKey = memoize((word: string): string => {
  if (word.length < 4) return word;
  const singular = replaceFirst(word, numbers);
  const neutral = replaceFirst(singular, genders);
  return neutral.length < minStem
    ? singular
    : spellings.reduce((key, [pattern, to]) => key.replace(pattern, to), neutral);
});
