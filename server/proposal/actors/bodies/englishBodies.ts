import { countryCodes, isDemonym } from '#server/language/countries.ts';
import { isFiller } from '#server/language/wordForms.ts';
import { wordLists } from '#server/language/wordLists.ts';
import { actorCues } from '../actorCues.ts';
import { getTermsByLast } from './bodyTerms.ts';
import { isIndefinite } from '../determiners.ts';
import type { Span, TextView } from '../textView.ts';

/** The first of the words with capitals before an English noun. */
function findFirstModifier(view: TextView, from: number): number {
  let first = from;
  while (
    view.isJoined(first) &&
    view.isUpper(first - 1) &&
    !isSentenceWord(view, first - 1) &&
    !view.isAllCaps(first - 1)
  )
    first--;
  return first;
}

const isForeign = (words: readonly string[]) =>
  getTermsByLast(words.at(-1)!).some(
    (term) => (term.kind === 'FOREIGN' || term.kind === 'NAMED') && term.words.join(' ') === words.join(' '),
  );

/** English names end with the noun: "Vietnamese police", "Cork University Hospital". */
export function findEnglishBody(view: TextView, last: number): Span | undefined {
  let best: Span | undefined;
  for (const { kind, words } of getTermsByLast(view.words[last]!)) {
    const from = last + 1 - words.length;
    if (kind !== 'LAST' || from < 1 || view.matchTerm(from, words) < 0 || !view.isJoined(from)) continue;
    const first = findFirstModifier(view, from);
    const isOfCountry = view.words.slice(first, from).every((word) => isDemonym(word) || countryCodes.has(word));
    const isNamed = first < from && (isOfCountry ? isForeign(words) : view.isUpper(from));
    if (isNamed && !(isIndefinite(view, first) && !view.isUpper(from)) && (!best || first < best[0]))
      best = [first, last + 1];
  }
  return best;
}

const isSentenceWord = (view: TextView, at: number) =>
  wordLists.STOP_WORD.has(view.words[at]!) || isFiller(view.words[at]!);

/** Two words with capitals before a verb of planning: "Aarhus Vand would second an engineer". */
export function findPlanners(view: TextView): Span[] {
  const found: Span[] = [];
  for (let at = 1; at < view.length; at++) {
    if (!actorCues.PLANS.has(view.words[at]!) || view.isUpper(at) || !view.isJoined(at)) continue;
    let first = at;
    while (
      first > 0 &&
      (first === at || view.isJoined(first)) &&
      view.isUpper(first - 1) &&
      !isSentenceWord(view, first - 1)
    )
      first--;
    if (at - first >= 2 && !view.words.slice(first, at).some((word) => countryCodes.has(word))) found.push([first, at]);
  }
  return found;
}
