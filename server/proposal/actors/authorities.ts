import { type AuthorityLevel, toAuthority, toTerritoryName } from '#server/identity/authority.ts';
import { isStopWord } from '#server/graph/read/searchTerms.ts';
import { countryCodes } from '#server/language/countries.ts';
import type { ActorContext, FoundActor, NamedActor } from './actorMention.ts';
import { findAuthorityTerm, findAuthorityTermBefore } from './authorityTerms.ts';
import type { InstitutionIndex } from './institutions/institutionIndex.ts';
import { narrowByCountry, toFound } from './toFound.ts';
import { findNameEnd, isHead } from './nameSpan.ts';
import type { Span, TextView } from './textView.ts';
import { isIndefinite } from './determiners.ts';

const maxTerritoryWords = 6;

/** The authorities of the graph for a level and a territory; a town of Mexico may omit the name of its hero. */
function findKnown(index: InstitutionIndex, level: AuthorityLevel, territory: string): NamedActor[] {
  const levels: AuthorityLevel[] = level === 'STATE' || level === 'REGION' ? ['STATE', 'REGION'] : [level];
  const exact = levels.flatMap((name) => index.authorities.get(`${name} ${territory}`) ?? []);
  if (exact.length > 0 || level !== 'COMMUNE') return exact;
  const longer = [...index.authorities].flatMap(([key, actors]) =>
    key.startsWith(`COMMUNE ${territory} `) ? actors.filter(({ country }) => country === 'MX') : [],
  );
  return new Set(longer).size === 1 ? longer : [];
}

/** What says where a territory lies, in brackets or after a comma: "Guadalajara (Jalisco)", "San Juan del Río, Querétaro". */
function findQualifier(view: TextView, at: number): Span | undefined {
  const end =
    /^\s*\(\s*$|^,\s*$/u.test(view.gap(at)) && view.isUpper(at) && !isHead(view, at) ? findNameEnd(view, at) : -1;
  return end > 0 && !view.isJoined(end) ? [at, end] : undefined;
}

export function toAuthorityMention(
  view: TextView,
  index: InstitutionIndex,
  context: ActorContext,
  { span, territory, level }: { span: Span; territory: Span; level: AuthorityLevel },
): FoundActor {
  const name = toTerritoryName(view.words.slice(...territory));
  const known = narrowByCountry(findKnown(index, level, name), context.countries ?? [], context);
  const found: FoundActor =
    known.length > 0
      ? toFound(view, span, known)
      : { kind: 'INSTITUTION', candidates: [], name: view.slice(span), span, key: `${level} ${name}` };
  const within = findQualifier(view, span[1]);
  const qualifier = within && known.length === 0 ? ` ${view.words.slice(...within).join(' ')}` : '';
  return {
    ...found,
    key: found.key + qualifier,
    level,
    locality: view.slice(territory),
    localityTokens: territory,
    within: within && view.slice(within),
  };
}

/** The local authorities that a text names with what they are called: "Mairie de X", "CG X", "X Town Council". */
export function findAuthorities(view: TextView, index: InstitutionIndex, context: ActorContext): FoundActor[] {
  const found: FoundActor[] = [];
  for (let at = 0; at < view.length; at++) {
    const mention = findAuthorityAt(view, index, context, at);
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
      findKnown(index, term.level, toTerritoryName(view.words.slice(from, to))).length > 0 &&
      !isCountryName(view, [from, to])
    )
      return toAuthorityMention(view, index, context, { span: [at, to], territory: [from, to], level: term.level });
  }
  if (end < 0 || view.isAllCaps(from)) return undefined;
  const territory: Span = [from, end];
  // A State's government, or a group: "les communes du Mexique".
  const ofCountry = isCountryName(view, territory);
  if (ofCountry && term.level !== 'COMMUNE') return undefined;
  if (ofCountry && !isTownOfCountryName(view, territory)) return undefined;
  return toAuthorityMention(view, index, context, { span: [at, end], territory, level: term.level });
}

const isCountryName = (view: TextView, span: Span) => countryCodes.has(toTerritoryName(view.words.slice(...span)));

/** "Ville de Mexico" is a town with the name of its country; "Ciudad de México" is a place. */
const isTownOfCountryName = (view: TextView, [from]: Span) =>
  view.words[from - 1] === 'de' && (view.words[from - 2] !== 'ciudad' || !view.isUpper(from - 2));
