import { countryCodes, isDemonym } from '#server/language/countries.ts';
import { isFiller } from '#server/language/wordForms.ts';
import { wordLists } from '#server/language/wordLists.ts';
import type { BodyTerm } from './bodyTerms.ts';
import { findNameEnd, isHead } from '../nameSpan.ts';
import { isAdjective, isNameWord } from './nameWords.ts';
import type { Span, TextView } from '../textView.ts';

const ofWords = wordLists.OWNER_PREPOSITION;
const purposeWords = new Set('pour para for contre contra against'.split(' '));
const towardsWords = new Set('a al aux au'.split(' '));
const andWords = new Set(['et', 'y', 'e', 'and']);
const maxLowerWords = 6;

/**
 * The index after the name that follows the noun of a body, and whether the name is one: it holds a proper name, or all
 * its words are those of a ministry.
 */
export function readComplement(
  view: TextView,
  from: number,
  { kind }: BodyTerm,
  isTitle: boolean,
): { end: number; locality?: Span } | undefined {
  let [at, end, lower] = [from, -1, 0];
  let direct: number | undefined;
  let previous: 'NOUN' | 'OF' | 'NAME' = 'NOUN';
  while (view.isJoined(at)) {
    const word = view.words[at]!;
    if (view.isUpper(at) && !(previous === 'NAME' && isHead(view, at))) {
      // "lycée Moulay-Youssef de Rabat": the town is not part of the name.
      if (direct !== undefined && previous === 'OF') {
        const town = findNameEnd(view, at);
        if (countryCodes.has(view.words.slice(at, town).join(' '))) return { end: town };
        return town > 0 ? { end, locality: [at, town] } : { end };
      }
      if (at === from) {
        const nameEnd = findDirectName(view, at);
        // "Policía Nacional", "Universidad Autónoma": the name goes on with "de".
        const words = view.words.slice(at, nameEnd);
        if (!words.every((part) => isNameWord(part) || isAdjective(part) || isDemonym(part))) direct = nameEnd;
        [at, end, previous] = [nameEnd, nameEnd, 'NAME'];
        continue;
      }
      [at, end, previous] = [at + 1, at + 1, 'NAME'];
      lower = 0;
      continue;
    }
    if (view.isHyphenated(at)) {
      if (previous === 'NAME') end = at + 1;
      at++;
      continue;
    }
    if (ofWords.has(word) || (wordLists.ARTICLE.has(word) && previous === 'OF')) {
      if (previous === 'OF' && ofWords.has(word) && !wordLists.ARTICLE.has(word)) break;
      at++;
      previous = 'OF';
      continue;
    }
    const isPurpose = purposeWords.has(word) || towardsWords.has(word);
    if (isPurpose && (isTitle || kind === 'COMPOUND') && (previous === 'NAME' || lower > 0)) {
      let next = at + 1;
      while (view.isJoined(next) && wordLists.ARTICLE.has(view.words[next]!)) next++;
      const isSubject = isNameWord(view.words[next] ?? '') || (view.isUpper(next) && purposeWords.has(word));
      if (!view.isJoined(next) || !isSubject || view.isAllCaps(next) || isHead(view, next)) break;
      [at, previous] = [next, 'OF'];
      continue;
    }
    if (andWords.has(word)) {
      let next = at + 1;
      while (view.isJoined(next) && (wordLists.ARTICLE.has(view.words[next]!) || ofWords.has(view.words[next]!)))
        next++;
      const isName = view.isUpper(next) && kind === 'COMPOUND' && !countryCodes.has(view.words[next]!);
      const isSubject = isName || (isNameWord(view.words[next] ?? '') && (isTitle || kind === 'COMPOUND'));
      // After a proper name, "and" goes on with another body: "Secretaría de Cultura de Puebla y …".
      const isAfterSubject = isNameWord(view.words[at - 1]!);
      if (!view.isJoined(next) || !isSubject || !isAfterSubject || isHead(view, next) || view.isAllCaps(next)) break;
      [at, previous] = [next, 'OF'];
      continue;
    }
    if (isDemonym(word) && (kind === 'FOREIGN' || kind === 'COMPOUND' || isTitle)) {
      [at, end, previous] = [at + 1, at + 1, 'NAME'];
      continue;
    }
    if (isFiller(word) && !isNameWord(word)) break;
    const isNoun = previous === 'OF';
    const isQualifier = previous !== 'OF' && (isAdjective(word) || isNameWord(word));
    // "Affaires étrangères"
    if (previous === 'NAME' && isNameWord(word) && isNameWord(view.words[at - 1]!)) {
      end = ++at;
      continue;
    }
    if (lower >= maxLowerWords || !(isNoun || isQualifier)) break;
    // "Secretaría de Turismo del estado"
    if (isNoun && ['estado', 'etat', 'state'].includes(word) && end > 0) end = at + 1;
    lower++;
    at++;
    previous = 'NOUN';
  }
  return end > from || (end === from + 1 && end > 0) ? { end } : undefined;
}

/** The index after the name that stands right after the noun: "Moulay-Youssef", not the town that follows with "de". */
function findDirectName(view: TextView, from: number): number {
  let end = from + 1;
  while (view.isJoined(end) && (view.isHyphenated(end) || view.isUpper(end))) end++;
  return end;
}

/** A named body may say where: "Rotary Cork", "Alliance française de Puebla". */
export function findNamedEnd(view: TextView, termEnd: number): number {
  if (!view.isJoined(termEnd)) return termEnd;
  if (isDemonym(view.words[termEnd]!)) return termEnd + 1;
  if (view.isUpper(termEnd) && !view.isAllCaps(termEnd)) return findDirectName(view, termEnd);
  const first = view.isConnector(termEnd) && ofWords.has(view.words[termEnd]!) ? termEnd + 1 : -1;
  if (first > 0 && view.isJoined(first) && view.isUpper(first)) return findNameEnd(view, first);
  return termEnd;
}
