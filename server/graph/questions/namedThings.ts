import type { Registry } from '#schema/model.ts';
import type { Thing } from '#schema/thing.ts';
import type { Graph } from '#server/graph/connection/connection.ts';
import { createParamBinder, thingProjection } from '#server/graph/read/projection.ts';
import { nameProperties } from '#server/graph/read/record.ts';
import { matchNothing } from '#server/graph/read/searchTerms.ts';

/** The words of a text beyond these are ignored. */
const maxWords = 120;

/** The id and the names of a thing, as comparisons need them. Results load the requested fields separately. */
export const summaryProjection = (registry: Registry) =>
  thingProjection(registry, [...nameProperties, 'allNames', 'iso']);

/** A thing that a text may mention. */
export interface NamedThingRow {
  thing: Thing;
  names: readonly string[];
  /** Its id, and those of its broader themes or of the places that contain it. */
  idsWithBroader: string[];
  /** Ids of the actors that it is a member of or succeeds, and vice versa. */
  related: string[];
  kind: 'PERSON' | 'INSTITUTION' | 'PLACE' | 'THEME';
  /** The type of an institution or place. */
  type?: string | undefined;
  /** ISO code of the country of an institution. */
  country?: string | undefined;
  /** ISO codes of the countries that an institution is competent for. */
  covers?: readonly string[];
}

interface Row {
  summary: unknown[];
  allNames: string[];
  broader: string[];
  related: string[];
  kind: NamedThingRow['kind'];
  type: string | null;
  country: string | null;
  covers: string[];
}

/** Loads actors, places and themes that the words may name, and things by id or ISO code, in one round trip. */
export async function loadNamedThings(
  graph: Graph,
  registry: Registry,
  words: readonly string[],
  ids: readonly string[],
): Promise<NamedThingRow[]> {
  const buildQuery = (toPrefix: (word: string) => string) =>
    words
      .slice(0, maxWords)
      .map((word) =>
        word.length > 4 ? `nameWords:${word}^2 nameWords:${toPrefix(word)}*` : `nameWords:${word}^2 acronyms:${word}^2`,
      )
      .join(' ') || matchNothing;
  const searches = [
    { index: 'actors', query: buildQuery((word) => word.slice(0, Math.max(4, word.length - 2))) },
    { index: 'themes', query: buildQuery((word) => word.slice(0, Math.max(4, word.length - 2))) },
    // Demonyms share the first letters of the place's name.
    { index: 'places', query: buildQuery((word) => word.slice(0, Math.max(4, Math.min(5, word.length - 2)))) },
  ];
  const summary = summaryProjection(registry);
  const rows = await graph.read<Row>(
    `CALL () {
       UNWIND $searches AS search
       CALL (search) { CALL db.index.fulltext.queryNodes(search.index, search.query, {limit: 300}) YIELD node AS n RETURN n }
       RETURN n
       UNION
       MATCH (n:Thing) WHERE n.id IN $ids AND n:Actor|Theme|Place RETURN n
       UNION
       MATCH (n:Place) WHERE n.iso IN $codes RETURN n
     }
     WITH DISTINCT n
     ${summary.toCypher('n', createParamBinder({}), 'summary')}
     RETURN summary, n.allNames AS allNames, COLLECT { MATCH (n)-[:BROADER|WITHIN*1..8]->(w) RETURN DISTINCT w.id } AS broader,
       COLLECT { MATCH (n)-[:MEMBER_OF|SUCCEEDS]-(k:Actor) RETURN DISTINCT k.id LIMIT 50 } AS related,
       n.kind AS kind, coalesce(n.institutionType, n.placeType) AS type, head(COLLECT { MATCH (n)-[:OF_COUNTRY]->(c:Place) RETURN c.iso }) AS country,
       COLLECT { MATCH (n)-[:COVERS]->(p:Place {placeType: 'COUNTRY'}) RETURN p.iso } AS covers`,
    { searches, ids, codes: ids.map((id) => id.toUpperCase()) },
  );
  return rows.map((row) => {
    const thing = summary.fromRow(row.summary as never);
    return {
      thing,
      names: row.allNames,
      idsWithBroader: [thing.id, ...row.broader],
      related: row.related,
      kind: row.kind,
      type: row.type ?? undefined,
      country: row.country ?? undefined,
      covers: row.covers,
    };
  });
}
