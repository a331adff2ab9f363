import { isDemonym, countryCodes } from '#server/language/countries.ts';
import { isFiller } from '#server/language/wordForms.ts';
import { institutionTerms } from '#server/language/institutionTerms.ts';
import { wordLists } from '#server/language/wordLists.ts';
import type { FoundActor } from './actorMention.ts';
import { actorCues } from './actorCues.ts';
import { type BodyTerm, getTermsByLast } from './bodyTerms.ts';
import { isIndefinite } from './determiners.ts';
import { findBodyTerm, findNameEnd, isHead } from './nameSpan.ts';
import type { Span, TextView } from './textView.ts';

const adjectiveEnding =
  /(?:[^aeiou]al|iale?|nale?|rale?|tale?|cale?|aux|elle?|ique|aire|if|ive|oise?|aise?|ains?|aine|ien|ienne|iere|ier|publics?|publique|mixte|agricole|urbain|superieur|superieure|populaire|uni|ico|ica|ario|aria|ivo|iva|ista|ano|ana|ense|al|ar|or|ora|ino|ina|jo|ado|ada|ido|ida|ous|ic|ary|ed|nomo|noma)$/;
const isAdjective = (word: string) => word.length > 3 && adjectiveEnding.test(word);

/** Words of institutions' names: subjects, types of bodies, adjectives. */
const nameWords = new Set(institutionTerms.flatMap(({ terms }) => terms.flatMap((term) => term.split(' '))));
const isNameWord = (word: string) => nameWords.has(word) || nameWords.has(word.replace(/e?s$/, ''));

const ofWords = wordLists.OWNER_PREPOSITION;
const purposeWords = new Set('pour para for contre contra against'.split(' '));
const towardsWords = new Set('a al aux au'.split(' '));
const andWords = new Set(['et', 'y', 'e', 'and']);
const maxLowerWords = 6;

const toBody = (view: TextView, span: Span, more: Partial<FoundActor> = {}): FoundActor => ({
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

/** The text between quotation marks that open right before a token. */
function findQuotation(view: TextView, at: number): Span | undefined {
  if (!/[«“"„]\s*$/u.test(view.gap(at))) return undefined;
  for (let end = at + 1; end <= view.length && end < at + 12; end++)
    if (
      /^\s*[»”"]/u.test(view.gap(end)) ||
      (end === view.length && /[»”"]/u.test(view.text.slice(view.tokens[end - 1]!.end)))
    )
      return [at, end];
  return undefined;
}

/**
 * The index after the name that follows the noun of a body, and whether the name is one: it holds a proper name, or all
 * its words are those of a ministry.
 */
function readComplement(
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
        if (!words.every((part) => nameWords.has(part) || isAdjective(part) || isDemonym(part))) direct = nameEnd;
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
      const isName = view.isUpper(next) && kind === 'COMPOUND';
      const isSubject = isName || (nameWords.has(view.words[next] ?? '') && (isTitle || kind === 'COMPOUND'));
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
    if (isFiller(word) && !nameWords.has(word)) break;
    const isNoun = previous === 'OF';
    const isQualifier = previous !== 'OF' && (isAdjective(word) || nameWords.has(word));
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

/** The bodies outside the graph that a text names: by their nouns, or in quotation marks. */
export function findBodies(view: TextView): FoundActor[] {
  const found: FoundActor[] = [];
  for (let at = 0; at < view.length; at++) {
    const term = findBodyTerm(view, at);
    if (term) found.push(...readBody(view, at, ...term));
    found.push(...readEnglishBody(view, at));
  }
  return found;
}

function readBody(view: TextView, at: number, term: BodyTerm, termEnd: number): FoundActor[] {
  if (term.kind === 'NO_BODY' || term.kind === 'NAMESAKE' || term.kind === 'LAST') return [];
  const isTitle = view.isUpper(at);
  if (term.kind === 'TITLED' && !isTitle) return [];
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
      view.words.slice(termEnd, quoted).every((word) => isDemonym(word) || isAdjective(word) || nameWords.has(word)))
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

/** Where an embassy sits: "au Laos", "in Hanoi". */
function findSeat(view: TextView, at: number): Span | undefined {
  if (!view.isJoined(at) || !wordLists.HOST_PREPOSITION.has(view.words[at]!)) return undefined;
  const first = view.isArticle(at + 1) && !view.isUpper(at + 1) ? at + 2 : at + 1;
  const end =
    view.isJoined(first) && view.isUpper(first) && !isFiller(view.words[first]!) ? findNameEnd(view, first) : -1;
  return end > 0 ? [first, end] : undefined;
}

/** A named body may say where: "Rotary Cork", "Alliance française de Puebla". */
function findNamedEnd(view: TextView, termEnd: number): number {
  if (!view.isJoined(termEnd)) return termEnd;
  if (isDemonym(view.words[termEnd]!)) return termEnd + 1;
  if (view.isUpper(termEnd) && !view.isAllCaps(termEnd)) return findDirectName(view, termEnd);
  const first = view.isConnector(termEnd) && ofWords.has(view.words[termEnd]!) ? termEnd + 1 : -1;
  if (first > 0 && view.isJoined(first) && view.isUpper(first)) return findNameEnd(view, first);
  return termEnd;
}

/** Whether a span names one body: "las comisiones de México" and "la fondation" do not. */
function isProper(
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
function findLocality(view: TextView, [, end]: Span, termEnd: number): Span | undefined {
  let first = end;
  while (first > termEnd && !ofWords.has(view.words[first - 1]!)) first--;
  while (first < end && wordLists.ARTICLE.has(view.words[first]!) && !view.isUpper(first)) first++;
  if (first <= termEnd || first >= end || !view.isUpper(first) || view.isAllCaps(first)) return undefined;
  if (view.words.slice(first, end).some((word) => nameWords.has(word))) return undefined;
  // "San Juan del Río": the name goes on before the last "de".
  const previous = first - 1;
  if (previous > termEnd && view.isUpper(previous - 1) && ofWords.has(view.words[previous]!)) {
    let start = previous - 1;
    while (start > termEnd && view.isUpper(start - 1) && view.isJoined(start)) start--;
    const isName = !view.words.slice(start, end).some((word) => nameWords.has(word));
    if (isName && (ofWords.has(view.words[start - 1]!) || wordLists.ARTICLE.has(view.words[start - 1]!)))
      return [start, end];
  }
  return [first, end];
}

const maxModifiers = 3;

/** Nouns before an English one: "the sports office of Saint-Denis". */
function extendLeft(view: TextView, span: Span): Span {
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
function readEnglishBody(view: TextView, last: number): FoundActor[] {
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
  return best ? [toBody(view, best)] : [];
}

const isSentenceWord = (view: TextView, at: number) =>
  wordLists.STOP_WORD.has(view.words[at]!) || isFiller(view.words[at]!);

/** Two words with capitals before a verb of planning: "Aarhus Vand would second an engineer". */
export function findPlanners(view: TextView): FoundActor[] {
  const found: FoundActor[] = [];
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
    if (at - first >= 2 && !view.words.slice(first, at).some((word) => countryCodes.has(word)))
      found.push(toBody(view, [first, at], { implied: true }));
  }
  return found;
}
