import type { Registry } from '#schema/model.ts';
import type { Initiative } from '#schema/initiative.ts';
import { bounds } from '#schema/values/date.ts';
import type { Known } from '#server/overlap/proposal.ts';
import type { Weighed } from '#server/overlap/score.ts';
import { subjectNames } from '#server/overlap/subject.ts';
import type { Graph } from './connection.ts';
import { shown } from './load.ts';
import { type Properties, thingOf } from './record.ts';
import { visible } from './visible.ts';

interface KnownRow {
  thing: Properties;
  wider: string[];
}

/** Actors, places and themes that the words of a proposal may name, and those given by id or ISO code. One round trip. */
export async function namedIn(
  graph: Graph,
  registry: Registry,
  words: readonly string[],
  ids: readonly string[],
): Promise<Known[]> {
  const query = words
    .slice(0, 60)
    .map((word) =>
      word.length > 4
        ? `nameWords:${word} nameWords:${word.slice(0, Math.max(4, word.length - 2))}*`
        : `nameWords:${word} acronyms:${word}`,
    )
    .join(' ');
  const rows = await graph.read<KnownRow>(
    `CALL () {
       CALL db.index.fulltext.queryNodes('things', $query, {limit: 1500}) YIELD node AS n
       WITH n WHERE (n:Actor OR n:Theme OR n:Place) AND ${visible('n')} RETURN n LIMIT 400
       UNION
       MATCH (n:Thing) WHERE n.id IN $ids AND ${visible('n')} RETURN n
       UNION
       MATCH (n:Place) WHERE n.iso IN $codes AND ${visible('n')} RETURN n
     }
     WITH DISTINCT n
     RETURN ${shown('n')} AS thing, COLLECT { MATCH (n)-[:BROADER|WITHIN*1..8]->(w) RETURN DISTINCT w.id } AS wider`,
    { query: query || 'nameWords:""', ids, codes: ids.map((id) => id.toUpperCase()) },
  );
  return rows.map(({ thing, wider }) => ({
    thing: thingOf(registry.entity(thing.kind as string), thing),
    names: thing.allNames as string[],
    ids: [thing.id as string, ...wider],
  }));
}

interface Row {
  thing: Properties;
  text: string;
  themes: { id: string; wider: string[] }[];
  places: { id: string; wider: string[] }[];
  actors: string[];
  wholes: string[];
  said: string | null;
}

/** Initiatives that share words, themes or actors with a proposal. One round trip. */
export async function initiativesNear(
  graph: Graph,
  registry: Registry,
  words: readonly string[],
  themes: readonly string[],
  actors: readonly string[],
): Promise<Weighed[]> {
  const query = words
    .slice(0, 60)
    .map(
      (word) =>
        `nameWords:${word}^3 text:${word}${word.length > 5 ? ` nameWords:${word.slice(0, Math.max(5, word.length - 3))}*` : ''}`,
    )
    .join(' ');
  const wider = (pattern: string) =>
    `COLLECT { MATCH ${pattern} RETURN {id: x.id, wider: COLLECT { MATCH (x)-[:BROADER|WITHIN*1..8]->(w) RETURN w.id }} }`;
  const rows = await graph.read<Row>(
    `CALL () {
       CALL db.index.fulltext.queryNodes('things', $query, {limit: 2000}) YIELD node AS n, score
       WITH n, score WHERE n:Initiative AND ${visible('n')} RETURN n ORDER BY score DESC LIMIT 200
       UNION
       MATCH (x:Theme)<-[:BROADER*0..3]-(:Theme)<-[:ABOUT]-(n:Initiative) WHERE x.id IN $themes AND ${visible('n')} RETURN n LIMIT 300
       UNION
       MATCH (x:Actor)-[:PARTICIPATES_IN]->(n:Initiative) WHERE x.id IN $actors AND ${visible('n')} RETURN n LIMIT 300
     }
     WITH DISTINCT n
     RETURN ${shown('n')} AS thing, n.text AS text, ${wider('(n)-[:ABOUT]->(x:Theme)')} AS themes, ${wider('(n)-[:TAKES_PLACE_IN]->(x:Place)')} AS places,
       COLLECT { MATCH (n)<-[:PARTICIPATES_IN]-(x:Actor) RETURN DISTINCT x.id } AS actors,
       COLLECT { MATCH (n)-[:PART_OF*1..4]->(x:Initiative) RETURN x.id } AS wholes`,
    { query: query || 'nameWords:""', themes, actors },
  );
  return rows.map(({ thing, text, ...rest }) => {
    const initiative = thingOf(registry.entity(thing.kind as string), thing) as Initiative;
    return {
      ...rest,
      initiative,
      kind: thing.kind as string,
      status: thing.status as string,
      from: (thing.from as string | null) ?? null,
      to: (thing.to as string | null) ?? null,
      said: initiative.statusHistory[0] ? bounds(initiative.statusHistory[0].date).last : null,
      names: subjectNames(thing.allNames as string[]),
      textWords: new Set(text.split(' ')),
    };
  });
}
