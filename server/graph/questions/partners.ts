import { Partner } from '#schema/answers/partner.ts';
import type { Initiative } from '#schema/initiative.ts';
import type { Thing } from '#schema/thing.ts';
import type { LanguageCode } from '#schema/values/language.ts';
import type { NestedProjection, Projection } from '#server/graph/read/projection.ts';
import { visibilityFilter } from '#server/graph/read/visibilityFilter.ts';

/** What is requested of an actor's partners. Without `initiative`, shared initiatives are only counted. */
export interface PartnersSelection {
  first: number;
  actor: Projection<Thing>;
  initiative?: Projection<Thing>;
}

export const maxPartners = 500;

/** Shared initiatives returned per partner, latest first. */
const maxInitiatives = 20;

export const partnersPrefetchKey = ({ first }: Pick<PartnersSelection, 'first'>) => `partners ${first}`;

/** The actors that share initiatives with an actor, most shared first. Actors are never restricted. */
export function partnersProjection(
  language: LanguageCode,
  { first, actor, initiative }: PartnersSelection,
): NestedProjection {
  const prefetchKey = partnersPrefetchKey({ first });
  return {
    key: `${prefetchKey} ${actor.key} ${initiative?.key}`,
    prefetchKey,
    toCypher(node, bind, as) {
      const evidence = initiative
        ? `COLLECT { UNWIND initiatives AS i WITH i ORDER BY coalesce(i.to, i.from, '') DESC, i.id LIMIT ${maxInitiatives} ${initiative.toCypher('i', bind, 'evidence')} RETURN evidence }`
        : '[]';
      return `CALL (${node}, hasRestricted) {
        MATCH (${node})-[:PARTICIPATES_IN]->(shared:Initiative)<-[:PARTICIPATES_IN]-(partner:Actor)
        WHERE partner <> ${node} AND ${visibilityFilter('shared', 'hasRestricted')}
        WITH partner, ${initiative ? 'collect(DISTINCT shared) AS initiatives' : 'count(DISTINCT shared) AS count'}
        WITH *${initiative ? ', size(initiatives) AS count' : ''} ORDER BY count DESC, partner.sort_${language}, partner.id LIMIT ${bind(first)}
        ${actor.toCypher('partner', bind, 'actor')} RETURN collect([actor, count, ${evidence}]) AS ${as} }`;
    },
    fromRow: (rows: [unknown, number, unknown[]][]): Partner[] =>
      rows.map(([actorRow, count, initiativeRows]) =>
        Object.assign(new Partner(), {
          actor: actor.fromRow(actorRow as never),
          count,
          initiatives: initiativeRows.map((row) => initiative!.fromRow(row as never)) as Initiative[],
        }),
      ),
  };
}
