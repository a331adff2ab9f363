import { countryCodes } from '#server/language/countries.ts';
import { isFiller } from '#server/language/wordForms.ts';
import { wordLists } from '#server/language/wordLists.ts';
import type { BodyTerm } from './bodyTerms.ts';
import { findNameEnd } from '../nameSpan.ts';
import { isNameWord } from './nameWords.ts';
import type { Span, TextView } from '../textView.ts';

const ofWords = wordLists.OWNER_PREPOSITION;

/** The text between quotation marks that open right before a token. */
export function findQuotation(view: TextView, at: number): Span | undefined {
  if (!/[«“"„]\s*$/u.test(view.gap(at))) return undefined;
  for (let end = at + 1; end <= view.length && end < at + 12; end++)
    if (
      /^\s*[»”"]/u.test(view.gap(end)) ||
      (end === view.length && /[»”"]/u.test(view.text.slice(view.tokens[end - 1]!.end)))
    )
      return [at, end];
  return undefined;
}

/** Where an embassy sits: "au Laos", "in Hanoi". */
export function findSeat(view: TextView, at: number): Span | undefined {
  if (!view.isJoined(at) || !wordLists.HOST_PREPOSITION.has(view.words[at]!)) return undefined;
  const first = view.isArticle(at + 1) && !view.isUpper(at + 1) ? at + 2 : at + 1;
  const end =
    view.isJoined(first) && view.isUpper(first) && !isFiller(view.words[first]!) ? findNameEnd(view, first) : -1;
  return end > 0 ? [first, end] : undefined;
}

/** Whether a span names one body: "las comisiones de México" and "la fondation" do not. */
export function isProper(
  view: TextView,
  [, end]: Span,
  termEnd: number,
  { kind }: BodyTerm,
  isTitle: boolean,
  isNamed: boolean,
): boolean {
  const words = view.words.slice(termEnd, end);
  const content = words.filter((word) => !wordLists.STOP_WORD.has(word));
  if (content.length === 0) return false;
  const onlyCountry = countryCodes.has(content.join(' '));
  if (onlyCountry) return kind === 'FOREIGN' || (isTitle && (kind === 'COMPOUND' || isNamed));
  return true;
}

/** The town or territory at the end of a name: "comité de jumelage de Plougastel-Daoulas". */
export function findLocality(view: TextView, [, end]: Span, termEnd: number): Span | undefined {
  let first = end;
  while (first > termEnd && !ofWords.has(view.words[first - 1]!)) first--;
  while (first < end && wordLists.ARTICLE.has(view.words[first]!) && !view.isUpper(first)) first++;
  if (first <= termEnd || first >= end || !view.isUpper(first) || view.isAllCaps(first)) return undefined;
  if (view.words.slice(first, end).some((word) => isNameWord(word))) return undefined;
  // "San Juan del Río": the name goes on before the last "de".
  const previous = first - 1;
  if (previous > termEnd && view.isUpper(previous - 1) && ofWords.has(view.words[previous]!)) {
    let start = previous - 1;
    while (start > termEnd && view.isUpper(start - 1) && view.isJoined(start)) start--;
    const isName = !view.words.slice(start, end).some((word) => isNameWord(word));
    if (isName && (ofWords.has(view.words[start - 1]!) || wordLists.ARTICLE.has(view.words[start - 1]!)))
      return [start, end];
  }
  return [first, end];
}

const maxModifiers = 3;

/** Nouns before an English one: "the sports office of Saint-Denis". */
export function extendLeft(view: TextView, span: Span): Span {
  // "Malawi's Ministry of Health"
  const isOwned = view.words[span[0] - 1] === 's' && view.isJoined(span[0]) && view.isJoined(span[0] - 1);
  if (isOwned && countryCodes.has(view.words[span[0] - 2] ?? '')) return [span[0] - 2, span[1]];
  if (!view.words.slice(...span).includes('of')) return span;
  let [first] = span;
  while (
    span[0] - first < maxModifiers &&
    first > 0 &&
    view.isJoined(first) &&
    !wordLists.STOP_WORD.has(view.words[first - 1]!) &&
    !isFiller(view.words[first - 1]!) &&
    !view.isAllCaps(first - 1)
  )
    first--;
  const before = view.words[first - 1];
  const isWhole = first === 0 || !view.isJoined(first) || before === 'the' || view.tokens[first]!.beginsSentence;
  return isWhole || view.isUpper(first) ? [first, span[1]] : span;
}
