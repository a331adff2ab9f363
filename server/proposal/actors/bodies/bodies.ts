import { isDemonym } from '#server/language/countries.ts';
import { wordLists } from '#server/language/wordLists.ts';
import type { FoundActor } from '../actorMention.ts';
import { findNamedEnd, readComplement } from './bodyName.ts';
import { extendLeft, findLocality, findQuotation, findSeat, isProper } from './bodyParts.ts';
import type { BodyTerm } from './bodyTerms.ts';
import { isIndefinite } from '../determiners.ts';
import { findEnglishBody } from './englishBodies.ts';
import { findBodyTerm } from '../nameSpan.ts';
import { isAdjective, isNameWord } from './nameWords.ts';
import type { Span, TextView } from '../textView.ts';

/** A body outside the graph. */
export const toBody = (view: TextView, span: Span, more: Partial<FoundActor> = {}): FoundActor => ({
  kind: 'INSTITUTION',
  candidates: [],
  name: view.slice(span),
  span,
  key: `body ${view.words
    .slice(...span)
    .filter((word) => !wordLists.STOP_WORD.has(word))
    .join(' ')}`,
  ...more,
});

/** The bodies outside the graph that a text names: by their nouns, or in quotation marks. */
export function findBodies(view: TextView): FoundActor[] {
  const found: FoundActor[] = [];
  for (let at = 0; at < view.length; at++) {
    const term = findBodyTerm(view, at);
    if (term) found.push(...readBody(view, at, ...term));
    const english = findEnglishBody(view, at);
    if (english) found.push(toBody(view, english));
  }
  return found;
}

function readBody(view: TextView, at: number, term: BodyTerm, termEnd: number): FoundActor[] {
  if (term.kind === 'NO_BODY' || term.kind === 'NAMESAKE' || term.kind === 'LAST') return [];
  const isTitle = view.isUpper(at);
  if (term.kind === 'TITLED' && !isTitle) return [];
  const isDirect = view.isJoined(termEnd) && view.isUpper(termEnd);
  if (term.kind === 'FIRM' && !isTitle && !isDirect) return [];
  if (term.kind === 'NAMED') {
    if (!isTitle) return [];
    return [toBody(view, [at, findNamedEnd(view, termEnd)])];
  }
  // "la asociación canadiense «Patas sin Fronteras»"
  let quoted = termEnd;
  while (
    quoted < view.length &&
    quoted < termEnd + 3 &&
    view.isJoined(quoted) &&
    !/[«“"„]/u.test(view.gap(quoted)) &&
    !view.isUpper(quoted)
  )
    quoted++;
  const quotation = findQuotation(view, quoted);
  if (
    quotation &&
    (quoted === termEnd ||
      view.words.slice(termEnd, quoted).every((word) => isDemonym(word) || isAdjective(word) || isNameWord(word)))
  )
    return [toBody(view, quotation)];
  if (isIndefinite(view, at) && !isGroup(view, at)) return [];
  const complement = readComplement(view, termEnd, term, isTitle);
  if (!complement) return [];
  const span: Span = [at, complement.end];
  const owned = extendLeft(view, span);
  if (owned[0] === span[0] - 2) return [toBody(view, owned)];
  if (!isProper(view, span, termEnd, term, isTitle, view.tokens[at]!.capitalised)) return [];
  const seat = /^(?:amb|emb|cons)/.test(term.words[0]!) ? findSeat(view, span[1]) : undefined;
  if (seat) return [toBody(view, [at, seat[1]], { locality: view.slice(seat), localityTokens: seat })];
  const locality = complement.locality ?? findLocality(view, span, termEnd);
  return [
    toBody(view, extendLeft(view, span), locality ? { locality: view.slice(locality), localityTokens: locality } : {}),
  ];
}

/** Firemen and scouts are a body in the plural. */
const isGroup = (view: TextView, at: number) =>
  view.words[at]!.endsWith('s') && ['les', 'los', 'las'].includes(view.words[at - 1]!);
