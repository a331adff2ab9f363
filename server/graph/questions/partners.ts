import { Partner, PartnerCount, type PartnerGroup } from '#schema/answers/partner.ts';
import type { Initiative } from '#schema/initiative.ts';
import type { Thing } from '#schema/thing.ts';
import type { LanguageCode } from '#schema/values/language.ts';
import type { NestedProjection, Projection } from '#server/graph/read/projection.ts';
import { visibilityFilter } from '#server/graph/read/visibilityFilter.ts';
import {
  countMeetings,
  initiativeRank,
  isCounted,
  isStaff,
  meetingKey,
  ownInstitutions,
  pairGroup,
  participationRank,
  partnerGroups,
} from './cooperation.ts';

/** Which partners of an actor are requested: these groups of them, at most so many. */
export interface PartnersWindow {
  first: number;
  include: readonly PartnerGroup[];
}

/** What is requested of an actor's partners. Without `initiative`, shared initiatives are only counted. */
export interface PartnersSelection extends PartnersWindow {
  actor: Projection<Thing>;
  initiative?: Projection<Thing>;
}

export const maxPartners = 500;

/** Shared initiatives returned per partner, latest first. */
const maxInitiatives = 20;

export const partnersPrefetchKey = ({ first, include }: PartnersWindow) => `partners ${first} ${include.join()}`;

export const isPartnersKey = (prefetchKey: string) => prefetchKey.startsWith('partners ');

/**
 * Matches every `partner` of a node with its `group`, the `ranks` of the shared initiatives and, if requested, those
 * `initiatives`. Actors are never restricted.
 */
const matchPartners = (node: string, withInitiatives: boolean) => `
  WITH ${node}.id AS ownId, ${ownInstitutions(node)} AS own
  MATCH (${node})-[mine:PARTICIPATES_IN]->(shared:Initiative) WHERE ${visibilityFilter('shared', 'hasRestricted')}
  WITH ownId, own, shared, min(${participationRank('mine', 'shared')}) AS myRank, collect(mine.onBehalfOf) AS principals
  WITH ownId, own, shared, principals, myRank, ${initiativeRank('shared')} AS ownRank, ${meetingKey('shared')} AS meeting
  MATCH (shared)<-[theirs:PARTICIPATES_IN]-(partner:Actor) WHERE partner <> ${node}
  WITH own, partner, shared, meeting, myRank, ownRank, min(${participationRank('theirs', 'shared')}) AS theirRank,
    count(CASE WHEN theirs.onBehalfOf = ownId OR (size(principals) > 0 AND partner.id IN principals) THEN 1 END) AS mandates
  WITH own, partner, shared, meeting, mandates, reduce(rank = ownRank, r IN [myRank, theirRank] | CASE WHEN r > rank THEN r ELSE rank END) AS rank
  WITH own, partner, min(rank) AS closest, ${countMeetings('rank', 'meeting')} AS meetings, sum(mandates) AS mandates,
    collect(rank) AS ranks${withInitiatives ? ', collect([rank, shared]) AS ranked' : ''}
  WITH *, ${pairGroup({ staff: `mandates > 0 OR ${isStaff(node, 'own', 'partner')}`, closest: 'closest', meetings: 'meetings' })} AS group
  WITH partner, group, size([rank IN ranks WHERE ${isCounted({ group: 'group', closest: 'closest' }, 'rank')}]) AS count${
    withInitiatives
      ? `, [pair IN ranked WHERE ${isCounted({ group: 'group', closest: 'closest' }, 'pair[0]')} | pair[1]] AS initiatives`
      : ''
  }`;

/** The variable for the counts of an actor's partners, which a list of them sets too. */
const countsVariable = (node: string) => `${node}PartnerCounts`;

const countGroups = 'WITH group, count(*) AS count RETURN collect([group, count])';

/** The actors that share initiatives with an actor: group by group, most shared first. `counted`: also how many there are. */
export function partnersProjection(
  language: LanguageCode,
  { first, include, actor, initiative }: PartnersSelection,
  counted = false,
): NestedProjection {
  const prefetchKey = partnersPrefetchKey({ first, include });
  return {
    key: `${prefetchKey} ${actor.key} ${initiative?.key} ${counted}`,
    prefetchKey,
    toCypher(node, bind, as) {
      const evidence = initiative
        ? `COLLECT { UNWIND initiatives AS i WITH i ORDER BY coalesce(i.to, i.from, '') DESC, i.id LIMIT ${maxInitiatives} ${initiative.toCypher('i', bind, 'evidence')} RETURN evidence }`
        : '[]';
      const groups = bind(include);
      const list = `UNWIND [n IN range(0, size(${groups}) - 1) WHERE ${groups}[n] = group] AS order
        WITH * ORDER BY order, count DESC, partner.sort_${language}, partner.id LIMIT ${bind(first)}
        ${actor.toCypher('partner', bind, 'actor')} RETURN collect([actor, group, count, ${evidence}]) AS ${as}`;
      const match = matchPartners(node, Boolean(initiative));
      if (!counted) return `CALL (${node}, hasRestricted) { ${match} ${list} }`;
      const columns = ['partner', 'group', 'count', ...(initiative ? ['initiatives'] : [])];
      return `CALL (${node}, hasRestricted) { ${match} WITH collect([${columns.join(', ')}]) AS partners
        CALL (partners) { UNWIND partners AS row WITH row[1] AS group ${countGroups} AS ${countsVariable(node)} }
        CALL (partners) { UNWIND partners AS row WITH ${columns.map((column, at) => `row[${at}] AS ${column}`).join(', ')} ${list} }
        RETURN ${as}, ${countsVariable(node)} }`;
    },
    fromRow: (rows: [unknown, PartnerGroup, number, unknown[]][]): Partner[] =>
      rows.map(([actorRow, group, count, initiativeRows]) =>
        Object.assign(new Partner(), {
          actor: actor.fromRow(actorRow as never),
          group,
          count,
          initiatives: initiativeRows.map((row) => initiative!.fromRow(row as never)) as Initiative[],
        }),
      ),
  };
}

export const partnerCountsPrefetchKey = 'partnerCounts';

/** The number of partners of an actor in each group. `counted`: the projection of a list of them before counts them. */
export const partnerCountsProjection = (counted = false): NestedProjection => ({
  key: `${partnerCountsPrefetchKey} ${counted}`,
  prefetchKey: partnerCountsPrefetchKey,
  toCypher: (node, _, as) =>
    counted
      ? `WITH *, ${countsVariable(node)} AS ${as}`
      : `CALL (${node}, hasRestricted) { ${matchPartners(node, false)} ${countGroups} AS ${as} }`,
  fromRow(rows: [PartnerGroup, number][]): PartnerCount[] {
    const counts = new Map(rows);
    return partnerGroups.map((group) => Object.assign(new PartnerCount(), { group, count: counts.get(group) ?? 0 }));
  },
});
