import type { Graph } from '#server/graph/connection/connection.ts';

/** Ids of a need and an offer, and of what both share. */
export interface NeedAndOfferIds {
  need: string;
  offer: string;
  themes: string[];
  places: string[];
}

export interface NeedsAndOffersFilter {
  /** Ids; narrower themes and the places within count too. */
  theme?: string | undefined;
  place?: string | undefined;
  /** The institution that seeks or offers. */
  actor?: string | undefined;
}

/** Levels of a hierarchy that are followed. */
const levels = '*0..8';

const isSameOrWithin = (edge: string, left: string, right: string) =>
  `(${left} = ${right} OR EXISTS { (${left})-[:${edge}${levels}]->(${right}) } OR EXISTS { (${right})-[:${edge}${levels}]->(${left}) })`;

/**
 * Pairs needs with offers of other institutions that share a theme, at the same places where both name some. Those with
 * most exact themes come first. Needs, offers and institutions are never restricted.
 */
export const findNeedsAndOffers = (
  graph: Graph,
  { theme, place, actor }: NeedsAndOffersFilter,
  first: number,
): Promise<NeedAndOfferIds[]> =>
  graph.read<NeedAndOfferIds>(
    `MATCH (need:Need)-[:SOUGHT_BY]->(seeker:Institution)
     WHERE ($theme IS NULL OR EXISTS { (need)-[:CONCERNS]->(:Theme)-[:BROADER${levels}]->(:Theme {id: $theme}) })
       AND ($place IS NULL OR NOT EXISTS { (need)-[:STATED_FOR]->() } OR EXISTS { (need)-[:STATED_FOR]->(:Place)-[:WITHIN${levels}]->(:Place {id: $place}) })
     MATCH (need)-[:CONCERNS]->(wanted:Theme)
     MATCH (offer:Offer)-[:CONCERNS]->(given:Theme) WHERE ${isSameOrWithin('BROADER', 'wanted', 'given')}
     MATCH (offer)-[:OFFERED_BY]->(giver:Institution)
     WHERE giver <> seeker AND ($actor IS NULL OR $actor IN [seeker.id, giver.id])
       AND coalesce(need.from, '0000') <= coalesce(offer.to, '9999') AND coalesce(offer.from, '0000') <= coalesce(need.to, '9999')
     WITH need, offer, wanted, max(CASE WHEN wanted = given THEN 1 ELSE 0 END) AS exact ORDER BY exact DESC, wanted.id
     WITH need, offer, collect(wanted.id) AS themes, sum(exact) AS exact
     WITH *, COLLECT { MATCH (need)-[:STATED_FOR]->(here:Place), (offer)-[:STATED_FOR]->(there:Place) WHERE ${isSameOrWithin('WITHIN', 'here', 'there')} RETURN DISTINCT here.id } AS places
     WHERE size(places) > 0 OR NOT EXISTS { (need)-[:STATED_FOR]->() } OR NOT EXISTS { (offer)-[:STATED_FOR]->() }
     RETURN need.id AS need, offer.id AS offer, themes, places
     ORDER BY exact DESC, size(themes) DESC, size(places) DESC, need, offer LIMIT toInteger($first)`,
    { theme: theme ?? null, place: place ?? null, actor: actor ?? null, first },
  );
