import { actorCues } from '../actorCues.ts';
import { findBodyTerm } from '../nameSpan.ts';
import type { TextView } from '../textView.ts';

/** Whether a title stands before a token: "Mme", "M.", "presidente". */
export function hasTitle(view: TextView, at: number): boolean {
  let before = at - 1;
  if (view.words[before] === 's' || before < 0) return false;
  if (!view.isJoined(at) && view.gap(at).trim() !== '.') return false;
  if (['municipal', 'municipale', 'delegue', 'deleguee'].includes(view.words[before]!)) before--;
  const word = view.words[before] ?? '';
  if (!actorCues.TITLE.has(word) && !actorCues.FUNCTION.has(word)) return false;
  const { spelling } = view.tokens[before]!;
  if (word.length <= 2 && !/^\p{Lu}/u.test(spelling)) return false;
  // "Secretaría General Iberoamericana" has no general.
  return !(
    before > 0 &&
    view.isUpper(before) &&
    view.isJoined(before) &&
    view.isUpper(before - 1) &&
    !actorCues.TITLE.has(view.words[before - 1]!)
  );
}

/** Whether a street, a school or a prize is called after what stands at a token. */
export function isNamesake(view: TextView, at: number): boolean {
  let before = at - 1;
  while (
    before >= 0 &&
    view.isJoined(before + 1) &&
    (actorCues.TITLE.has(view.words[before]!) || view.isConnector(before))
  )
    before--;
  if (before < 0 || !view.isJoined(before + 1)) return false;
  for (let from = Math.max(0, before - 2); from <= before; from++) {
    const [term, end] = findBodyTerm(view, from) ?? [];
    if (term && term.kind !== 'NO_BODY' && end === before + 1) return before === at - 1 || term.kind === 'NAMESAKE';
  }
  return false;
}

/** Whether the noun of a body ends a name that begins as a person's: "Benito Juárez University". */
export const isNameOfBody = (view: TextView, end: number) =>
  view.isJoined(end) &&
  [end, end + 1].some((at) => {
    if (at > end && !(view.isJoined(at) && view.isUpper(end))) return false;
    const [term] = findBodyTerm(view, at) ?? [];
    const isNoun = term?.kind === 'NAMESAKE' || (term !== undefined && term.kind !== 'NO_BODY' && view.isUpper(at));
    return isNoun;
  });
