import { createAuthority, toAuthority } from '#server/identity/authority.ts';
import { getDepartmentName } from '#server/identity/department.ts';
import { isStopWord } from '#server/graph/read/searchTerms.ts';
import { countryCodes } from '#server/language/countries.ts';
import { transliterate } from '#server/language/transliterate.ts';
import type { ActorContext, FoundActor } from './actorMention.ts';
import { findKnownAuthorities, isCountryName, toAuthorityMention } from './authorityMention.ts';
import { findAuthorityTerm, findAuthorityTermBefore } from './authorityTerms.ts';
import { isIndefinite } from './determiners.ts';
import type { InstitutionIndex } from './institutions/institutionIndex.ts';
import { findNameEnd } from './nameSpan.ts';
import type { Span, TextView } from './textView.ts';

const maxTerritoryWords = 6;
/** The local authorities that a text names with what they are called: "Mairie de X", "CG X", "X Town Council". */
export function findAuthorities(view: TextView, index: InstitutionIndex, context: ActorContext): FoundActor[] {
  const found: FoundActor[] = [];
  for (let at = 0; at < view.length; at++) {
    const mention = findNumbered(view, index, context, at) ?? findAuthorityAt(view, index, context, at);
    if (mention) found.push(mention);
    const [term, from] = findAuthorityTermBefore(view, at + 1) ?? [];
    // "Quebec City" is a place.
    if (!term || !view.isUpper(from!) || term.words.join(' ') === 'city') continue;
    let first = from!;
    while (
      first > 0 &&
      (first === from || view.isJoined(first)) &&
      view.isUpper(first - 1) &&
      view.isJoined(first) &&
      !view.isArticle(first - 1)
    )
      first--;
    const span: Span = [first, at + 1];
    const authority = first < from! ? toAuthority(view.words.slice(...span).join(' ')) : undefined;
    if (authority && !countryCodes.has(authority.name))
      found.push(toAuthorityMention(view, index, context, { span, territory: [first, from!], level: authority.level }));
  }
  return found;
}

/** A French department by its number: "CD94", "Conseil départemental du 94". */
function findNumbered(
  view: TextView,
  index: InstitutionIndex,
  context: ActorContext,
  at: number,
): FoundActor | undefined {
  const joined = view.isAllCaps(at) ? /^c[dg](\d{2,3}|2[ab])$/.exec(view.words[at]!)?.[1] : undefined;
  const [term, termEnd] = findAuthorityTerm(view, at) ?? [];
  if (!joined && (term?.level !== 'DEPARTMENT' || isIndefinite(view, at))) return undefined;
  let number = joined ? at : termEnd!;
  while (!joined && view.isJoined(number) && (view.isConnector(number) || view.words[number] === 'n')) number++;
  const name = joined || view.isJoined(number) ? getDepartmentName(joined ?? view.words[number]!) : undefined;
  if (!name) return undefined;
  return toAuthorityMention(view, index, context, {
    span: [at, number + 1],
    territory: [number, number + 1],
    level: 'DEPARTMENT',
    name: transliterate(name),
  });
}

function findAuthorityAt(
  view: TextView,
  index: InstitutionIndex,
  context: ActorContext,
  at: number,
): FoundActor | undefined {
  const [term, termEnd] = findAuthorityTerm(view, at) ?? [];
  if (!term || isIndefinite(view, at)) return undefined;
  // "Visite d'État de François Hollande", "secretario de Estado"
  if (term.level === 'STATE' && view.isJoined(at) && ['d', 'de'].includes(view.words[at - 1]!)) return undefined;
  let from = termEnd!;
  while (view.isJoined(from) && view.isConnector(from) && !view.isUpper(from)) from++;
  if (!view.isJoined(from) || (term.place === 'JOINED' && from === termEnd)) return undefined;
  // "Mairie de la Ville de Cannes"
  const inner = findAuthorityTerm(view, from) ? findAuthorityAt(view, index, context, from) : undefined;
  if (inner?.level === term.level)
    return { ...inner, span: [at, inner.span[1]], name: inner.thing ? inner.name : view.slice([at, inner.span[1]]) };
  const end = findNameEnd(view, from, { joinsByAnd: term.level === 'REGION' });
  // In small letters, only what the graph knows.
  for (let to = Math.max(end, Math.min(from + maxTerritoryWords, view.length)); to > from; to--) {
    if (to === end) break;
    if (
      !Array.from({ length: to - from - 1 }).every((_, n) => view.isJoined(from + n + 1)) ||
      isStopWord(view.words[to - 1]!)
    )
      continue;
    if (
      findKnownAuthorities(index, createAuthority(term.level, view.words.slice(from, to))).length > 0 &&
      !isCountryName(view, [from, to])
    )
      return toAuthorityMention(view, index, context, { span: [at, to], territory: [from, to], level: term.level });
  }
  if (end < 0 || view.isAllCaps(from)) return undefined;
  // "Zinder 2", "Bamako V": a part of the town.
  const hasNumber = view.isJoined(end) && /^(?:\d{1,2}(?:e|er|eme)?|[ivx]+)$/.test(view.words[end]!);
  const territory: Span = [from, hasNumber ? end + 1 : end];
  // A State's government, or a group: "les communes du Mexique".
  const ofCountry = isCountryName(view, territory);
  if (ofCountry && term.level !== 'COMMUNE') return undefined;
  if (ofCountry && !isTownOfCountryName(view, territory)) return undefined;
  return toAuthorityMention(view, index, context, { span: [at, territory[1]], territory, level: term.level });
}

/** "Ville de Mexico" is a town with the name of its country; "Ciudad de México" is a place. */
const isTownOfCountryName = (view: TextView, [from]: Span) =>
  view.words[from - 1] === 'de' && (view.words[from - 2] !== 'ciudad' || !view.isUpper(from - 2));
