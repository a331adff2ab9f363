import { countryCodes } from '#server/language/countries.ts';
import { isGeneric } from '#server/language/wordForms.ts';
import { wordLists } from '#server/language/wordLists.ts';
import type { ActorContext, FoundActor } from './actorMention.ts';
import { actorCues } from './actorCues.ts';
import { toAuthorityMention } from './authorityMention.ts';
import type { InstitutionIndex } from './institutions/institutionIndex.ts';
import { findNameEnd, isHead } from './nameSpan.ts';
import type { Span, TextView } from './textView.ts';

/** What stands between two linked names: "et", "y", a dash; brackets and divisions after the first are left out. */
const linkPattern = /^\s*(?:\([^)]*\))?\s*,?\s*(?:[-–—/]|(\p{L}+)(?:\s+(?:celle|la|le|el))?(?:\s+(?:de|d['’]))?)\s*$/u;

const months = new Set(
  'january february march april may june july august september october november december q1 q2 q3 q4'.split(' '),
);
const isMonth = (word: string) => months.has(word);

/** The proper names of a text, without those that follow a comma and qualify another ("Mérida, Yucatán, y Valencia"). */
function findNames(view: TextView): Span[] {
  const names: Span[] = [];
  for (let at = 0; at < view.length; at++) {
    const word = view.words[at]!;
    const isStart =
      (view.isUpper(at) && !view.isAllCaps(at) && !wordLists.STOP_WORD.has(word)) ||
      (view.isUpper(at) && view.isArticle(at) && view.isUpper(at + 1) && !view.tokens[at]!.beginsSentence);
    if (
      !isStart ||
      actorCues.LINK.has(word) ||
      isMonth(word) ||
      isHead(view, at) ||
      (view.tokens[at]!.beginsSentence && isGeneric(word))
    )
      continue;
    const end = findNameEnd(view, at);
    const isQualifier = names.at(-1)?.[1] === at && /^,\s*$/u.test(view.gap(at)) && view.gap(end).startsWith(',');
    const isInBrackets = /\(\s*$/u.test(view.gap(at));
    if (end > 0 && !isQualifier && !isInBrackets) names.push([at, end]);
    if (end > 0) at = end - 1;
  }
  return names;
}

/** Towns that the text links with each other: "Jumelage entre Cannes et Acapulco", "Convenio Xalapa – Lyon". */
export function findLinkedTowns(view: TextView, index: InstitutionIndex, context: ActorContext): FoundActor[] {
  const linking = new Set(
    view.tokens.flatMap(({ sentence }, n) => (actorCues.LINK.has(view.words[n]!) ? sentence : [])),
  );
  const names = findNames(view);
  const linked = new Map<number, Span>();
  for (const [n, left] of names.entries()) {
    const right = names[n + 1];
    const sentence = view.tokens[left[0]]!.sentence;
    if (!right || !linking.has(sentence) || view.tokens[right[0]]!.sentence !== sentence) continue;
    const between = view.text
      .slice(view.tokens[left[1] - 1]!.end, view.tokens[right[0]]!.start)
      .replace(/^\s*,[^,]*,/u, '');
    const match = linkPattern.exec(between);
    if (!match || (match[1] && !actorCues.AND.has(match[1]))) continue;
    for (const span of [left, right]) linked.set(span[0], span);
  }
  return [...linked.values()]
    .filter((span) => !countryCodes.has(view.words.slice(...span).join(' ')))
    .map((span) => ({
      ...toAuthorityMention(view, index, context, { span, territory: span, level: 'COMMUNE' }),
      implied: true,
    }));
}
