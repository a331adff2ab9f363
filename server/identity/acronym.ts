import { countryCodes, getCountryNames } from '#server/language/countries.ts';
import { isStopWord } from '#server/graph/read/searchTerms.ts';
import { transliterate } from '#server/language/transliterate.ts';

/** A name, and the acronym that is written with it. */
export interface SplitName {
  name: string;
  /** Folded, without spaces. */
  acronym?: string;
}

/** Capitals and digits, a few small letters between: CUF, AL-LAs, UNHCR, C.U.F. */
const acronymPattern = /^(?=(?:.*\p{Lu}){2})[\p{Lu}\d][\p{L}\d.&+-]{1,11}$/u;
const romanNumeral = /^[IVXLC]+$/;
const maxSmallLetters = 2;
/** Fewer words after an acronym are a remark: "UNHCR (Mexico office)". */
const minWordsOfName = 3;

const toLetters = (text: string) => transliterate(text).replaceAll(' ', '');

/** Whether the letters of an acronym begin words of a name, in this order: CUF, Cités Unies France. */
function isMadeOf(acronym: string, name: string): boolean {
  const words = transliterate(name).split(' ');
  let at = 0;
  for (const word of words) if (word[0] === acronym[at]) at++;
  return (
    at === acronym.length ||
    words
      .filter((word) => !isStopWord(word))
      .map((word) => word[0])
      .join('') === acronym
  );
}

function isAcronym(text: string): boolean {
  if (!acronymPattern.test(text) || romanNumeral.test(text)) return false;
  const smallLetters = text.replace(/[^\p{Ll}]/gu, '').length;
  return smallLetters <= maxSmallLetters && !countryCodes.has(transliterate(text));
}

/** Two letters in brackets are a country unless the name is made of them: "(FR)", not "Parlement européen (PE)". */
const isCountryCode = (text: string, name: string) =>
  text.length === 2 && getCountryNames(text.toUpperCase()).length > 0 && !isMadeOf(toLetters(text), name);

const bracketed = /^(.+?)\s*[([]\s*([^()[\]]+?)\s*[)\]]\s*(.*)$/u;
const separated = /^(.+?)\s*(?:\s[-–—/]\s|[:,]\s)\s*(.+)$/u;
/** The number of a French department: "(70)". */
const number = /^\d{1,3}$/;

const wordCount = (text: string) => transliterate(text).split(' ').length;

/**
 * Separates an acronym from the name that it is written with: "Cités Unies France (CUF)", "CUF - Cités Unies France",
 * "CUF (Cités Unies France)". Without brackets, its letters must begin the words of the name.
 */
export function splitAcronym(text: string): SplitName {
  const inBrackets = bracketed.exec(text);
  if (inBrackets) {
    const [, before, inside, after] = inBrackets as unknown as [string, string, string, string];
    const name = `${before} ${after}`.trim();
    if (number.test(inside)) return { name };
    if (isAcronym(inside) && wordCount(name) > 1 && !isCountryCode(inside, name))
      return { name, acronym: toLetters(inside) };
    const isName = wordCount(inside) >= minWordsOfName || isMadeOf(toLetters(before), inside);
    if (isAcronym(before) && !after && isName) return { name: inside, acronym: toLetters(before) };
  }
  const parts = separated.exec(text);
  if (parts) {
    const [, left, right] = parts as unknown as [string, string, string];
    if (isAcronym(left) && wordCount(right) > 1 && isMadeOf(toLetters(left), right))
      return { name: right, acronym: toLetters(left) };
    if (isAcronym(right) && wordCount(left) > 1 && isMadeOf(toLetters(right), left))
      return { name: left, acronym: toLetters(right) };
  }
  return { name: text };
}
