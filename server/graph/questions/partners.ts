import { Partner } from '#schema/answers/partner.ts';
import type { Initiative } from '#schema/initiative.ts';
import type { Thing } from '#schema/thing.ts';
import type { LanguageCode } from '#schema/values/language.ts';
import type { Along, Told } from '#server/graph/read/projection.ts';
import { visibilityFilter } from '#server/graph/read/visibilityFilter.ts';

/** What is asked of an actor's partners; without their initiatives, these are only counted. */
export interface PartnersAsked {
  first: number;
  actor: Told<Thing>;
  initiative?: Told<Thing>;
}

/** So many partners can be asked for. */
export const mostPartners = 500;

/** The evidence told for one partner, the latest first. */
const mostInitiatives = 20;

export const partnersPlace = ({ first }: Pick<PartnersAsked, 'first'>) => `partners ${first}`;

/** With whom an actor cooperates: whoever shares an initiative with it, most shared first. Actors are never withheld. */
export function partnersTold(language: LanguageCode, { first, actor, initiative }: PartnersAsked): Along {
  const place = partnersPlace({ first });
  return {
    key: `${place} ${actor.key} ${initiative?.key}`,
    place,
    cypher(n, bind, as) {
      const evidence = initiative
        ? `COLLECT { UNWIND both AS one WITH one ORDER BY coalesce(one.to, one.from, '') DESC, one.id LIMIT ${mostInitiatives} ${initiative.cypher('one', bind, 'evidence')} RETURN evidence }`
        : '[]';
      return `CALL (${n}, veiled) {
        MATCH (${n})-[:PARTICIPATES_IN]->(shared:Initiative)<-[:PARTICIPATES_IN]-(partner:Actor)
        WHERE partner <> ${n} AND ${visibilityFilter('shared', 'veiled')}
        WITH partner, ${initiative ? 'collect(DISTINCT shared) AS both' : 'count(DISTINCT shared) AS many'}
        WITH *, ${initiative ? 'size(both)' : 'many'} AS count ORDER BY count DESC, partner.sort_${language}, partner.id LIMIT ${bind(first)}
        ${actor.cypher('partner', bind, 'actor')} RETURN collect([actor, count, ${evidence}]) AS ${as} }`;
    },
    answer: (rows: [unknown, number, unknown[]][]): Partner[] =>
      rows.map(([partner, count, shared]) =>
        Object.assign(new Partner(), {
          actor: actor.answer(partner as never),
          count,
          initiatives: shared.map((one) => initiative!.answer(one as never)) as Initiative[],
        }),
      ),
  };
}
