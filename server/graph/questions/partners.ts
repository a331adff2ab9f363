import { Partner } from '#schema/answers/partner.ts';
import type { Initiative } from '#schema/initiative.ts';
import type { Thing } from '#schema/thing.ts';
import type { LanguageCode } from '#schema/values/language.ts';
import type { NestedProjection, Projection } from '#server/graph/read/projection.ts';
import { visibilityFilter } from '#server/graph/read/visibilityFilter.ts';

/** What is asked of an actor's partners; without their initiatives, these are only counted. */
export interface PartnersSelection {
  first: number;
  actor: Projection<Thing>;
  initiative?: Projection<Thing>;
}

/** So many partners can be asked for. */
export const maxPartners = 500;

/** The evidence told for one partner, the latest first. */
const maxInitiatives = 20;

export const partnersPrefetchKey = ({ first }: Pick<PartnersSelection, 'first'>) => `partners ${first}`;

/** With whom an actor cooperates: whoever shares an initiative with it, most shared first. Actors are never withheld. */
export function partnersProjection(
  language: LanguageCode,
  { first, actor, initiative }: PartnersSelection,
): NestedProjection {
  const place = partnersPrefetchKey({ first });
  return {
    key: `${place} ${actor.key} ${initiative?.key}`,
    prefetchKey: place,
    toCypher(n, bind, as) {
      const evidence = initiative
        ? `COLLECT { UNWIND both AS one WITH one ORDER BY coalesce(one.to, one.from, '') DESC, one.id LIMIT ${maxInitiatives} ${initiative.toCypher('one', bind, 'evidence')} RETURN evidence }`
        : '[]';
      return `CALL (${n}, veiled) {
        MATCH (${n})-[:PARTICIPATES_IN]->(shared:Initiative)<-[:PARTICIPATES_IN]-(partner:Actor)
        WHERE partner <> ${n} AND ${visibilityFilter('shared', 'veiled')}
        WITH partner, ${initiative ? 'collect(DISTINCT shared) AS both' : 'count(DISTINCT shared) AS many'}
        WITH *, ${initiative ? 'size(both)' : 'many'} AS count ORDER BY count DESC, partner.sort_${language}, partner.id LIMIT ${bind(first)}
        ${actor.toCypher('partner', bind, 'actor')} RETURN collect([actor, count, ${evidence}]) AS ${as} }`;
    },
    fromRow: (rows: [unknown, number, unknown[]][]): Partner[] =>
      rows.map(([partner, count, shared]) =>
        Object.assign(new Partner(), {
          actor: actor.fromRow(partner as never),
          count,
          initiatives: shared.map((one) => initiative!.fromRow(one as never)) as Initiative[],
        }),
      ),
  };
}
