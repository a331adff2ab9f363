import { type Authority, createAuthority, toTerritoryName } from '#server/identity/authority.ts';
import type { AuthorityLevel } from '#server/identity/authorityTerms.ts';
import { compareAuthorities } from '#server/identity/compareAuthorities.ts';
import { isConnector } from '#server/identity/letterhead.ts';
import { weights } from '#server/identity/weights.ts';
import { findAreas, findCountriesWithin } from '#server/identity/within.ts';
import { toWords } from '#server/graph/read/searchTerms.ts';
import { countryCodes } from '#server/language/countries.ts';
import type { ActorContext, FoundActor, NamedActor } from './actorMention.ts';
import { actorCues } from './actorCues.ts';
import type { InstitutionIndex } from './institutions/institutionIndex.ts';
import { findNameEnd, isHead } from './nameSpan.ts';
import type { Span, TextView } from './textView.ts';
import { narrowByCountry, toFound } from './toFound.ts';

export const isCountryName = (view: TextView, span: Span) =>
  countryCodes.has(toTerritoryName(view.words.slice(...span)));

const maxJointWords = 2;

/** The authorities of the graph that are meant; a town of Mexico may omit the name of its hero. */
export function findKnownAuthorities(index: InstitutionIndex, authority: Authority): NamedActor[] {
  const compared = index.authorities.map(({ actor, names }) => ({
    actor,
    value: Math.max(
      ...names.map((name) => {
        const similarity = compareAuthorities(authority, name, { country: actor.country, isLocalAuthority: true });
        return similarity && !similarity.otherLevel && similarity.location?.agrees !== false ? similarity.value : 0;
      }),
    ),
  }));
  const best = Math.max(0, ...compared.map(({ value }) => value));
  if (best >= weights.misspeltTerritory) return compared.flatMap(({ actor, value }) => (value === best ? actor : []));
  if (authority.level !== 'COMMUNE' || findCountriesWithin(authority.within, [])?.includes('MX') === false) return [];
  const longer = index.authorities.flatMap(({ actor, names }) =>
    actor.country === 'MX' &&
    names.some(({ level, name }) => level !== 'METROPOLIS' && name.startsWith(`${authority.name} `))
      ? actor
      : [],
  );
  return new Set(longer).size === 1 ? longer : [];
}

/** What says where a territory lies, in brackets or after a comma: "Guadalajara (Jalisco)", "San Juan del Río, Querétaro". */
function findQualifier(view: TextView, at: number): Span | undefined {
  const end =
    /^\s*\(\s*$|^,\s*$/u.test(view.gap(at)) && view.isUpper(at) && !isHead(view, at) ? findNameEnd(view, at) : -1;
  return end > 0 && !view.isJoined(end) ? [at, end] : undefined;
}

/** Whether what follows a comma is another place of a list, not where the first one lies: "Cannes, Acapulco et …". */
const isOfList = (view: TextView, span: Span) =>
  actorCues.AND.has(view.words[span[1]] ?? '') || findAreas(view.slice(span)).every(({ type }) => type === 'CITY');

/** The mention of an authority. `name`: of its territory, where the text gives a number. */
export function toAuthorityMention(
  view: TextView,
  index: InstitutionIndex,
  context: ActorContext,
  { span, territory, level, name }: { span: Span; territory: Span; level: AuthorityLevel; name?: string },
): FoundActor {
  const within = findQualifier(view, span[1]);
  const joint = territory[0] > span[0] ? view.words.slice(span[0], territory[0]).slice(-maxJointWords) : [];
  const create = (qualifiers: readonly string[]) =>
    createAuthority(
      level,
      name ? toWords(name) : view.words.slice(...territory),
      joint.filter(isConnector),
      qualifiers,
    );
  const authority = create(within ? [view.slice(within)] : []);
  const located = findKnownAuthorities(index, authority);
  const isListed = within && view.gap(within[0]).startsWith(',') && isOfList(view, within);
  const intended = located.length === 0 && isListed ? findKnownAuthorities(index, create([])) : located;
  const known = narrowByCountry(intended, context.countries ?? [], context);
  const found: FoundActor =
    known.length > 0
      ? toFound(view, span, known)
      : { kind: 'INSTITUTION', candidates: [], name: view.slice(span), span, key: `${level} ${authority.name}` };
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
