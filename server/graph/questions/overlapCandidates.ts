import type { ThingFilter } from '#schema/answers/filter.ts';
import type { Registry } from '#schema/model.ts';
import { bounds } from '#schema/values/date.ts';
import { period } from '#schema/values/period.ts';
import type { NamedThing } from '#server/proposal/recogniseThings.ts';
import { type Candidate, createCandidate } from '#server/overlap/candidate.ts';
import type { Graph } from '#server/graph/connection/connection.ts';
import { buildCondition } from '#server/graph/read/filter.ts';
import { nameProperties } from '#server/graph/read/record.ts';
import { createParamBinder, thingProjection } from '#server/graph/read/projection.ts';
import { anyRestrictedClause, visibilityFilter, visibleCount } from '#server/graph/read/visibilityFilter.ts';
import { escapeIdTerm } from '#server/graph/read/searchTerms.ts';

interface NamedThingRow {
  told: unknown[];
  allNames: string[];
  broader: string[];
  related: string[];
}

/** A text of more words is compared by its first ones. */
const maxWords = 60;
/** A query that finds nothing: an index cannot be asked for no word at all. */
const matchNothing = 'nameWords:""';

/** A thing as it is compared and named; who is answered with it asks for more. */
const briefProjection = (registry: Registry) => thingProjection(registry, [...nameProperties, 'allNames', 'iso']);

/** A word that is so common is counted no further. */
const maxCount = 500;

/**
 * Actors, places and themes that the words of a text may name, and those given by id or ISO code, with what
 * they lie in or belong to. One round trip.
 */
export async function loadNamedThings(
  graph: Graph,
  registry: Registry,
  words: readonly string[],
  ids: readonly string[],
): Promise<NamedThing[]> {
  const query = (beginning: (word: string) => string) =>
    words
      .slice(0, maxWords)
      .map((word) =>
        word.length > 4
          ? `nameWords:${word}^2 nameWords:${beginning(word)}*`
          : `nameWords:${word}^2 acronyms:${word}^2`,
      )
      .join(' ') || matchNothing;
  const asks = [
    { index: 'actors', query: query((word) => word.slice(0, Math.max(4, word.length - 2))) },
    { index: 'themes', query: query((word) => word.slice(0, Math.max(4, word.length - 2))) },
    // Who lives there is called by the beginning of its name.
    { index: 'places', query: query((word) => word.slice(0, Math.max(4, Math.min(5, word.length - 2)))) },
  ];
  const brief = briefProjection(registry);
  const rows = await graph.read<NamedThingRow>(
    `CALL () {
       UNWIND $asks AS ask
       CALL (ask) { CALL db.index.fulltext.queryNodes(ask.index, ask.query, {limit: 300}) YIELD node AS n RETURN n }
       RETURN n
       UNION
       MATCH (n:Thing) WHERE n.id IN $ids RETURN n
       UNION
       MATCH (n:Place) WHERE n.iso IN $codes RETURN n
     }
     WITH DISTINCT n
     ${brief.toCypher('n', createParamBinder({}), 'told')}
     RETURN told, n.allNames AS allNames, COLLECT { MATCH (n)-[:BROADER|WITHIN*1..8]->(w) RETURN DISTINCT w.id } AS broader,
       COLLECT { MATCH (n)-[:MEMBER_OF|SUCCEEDS]-(k:Actor) RETURN DISTINCT k.id LIMIT 50 } AS related`,
    { asks, ids, codes: ids.map((id) => id.toUpperCase()) },
  );
  return rows.map(({ told, allNames, broader, related }) => {
    const thing = brief.fromRow(told as never);
    return { thing, names: allNames, idsWithBroader: [thing.id, ...broader], related };
  });
}

/** How many initiatives there are, and how many speak of each word in one of its forms: counted up to `mostCounted`. One round trip. */
export async function loadWordCounts(
  graph: Graph,
  words: ReadonlyMap<string, readonly string[]>,
): Promise<{ counts: ReadonlyMap<string, number>; initiatives: number }> {
  const asks = [...words].map(([word, forms]) => ({
    word,
    query: forms.map((form) => `nameWords:${form} text:${form}${prefixClause('nameWords', form)}`).join(' '),
  }));
  const rows = await graph.read<{ counts: { word: string; count: number }[]; initiatives: number }>(
    `CALL () {
       UNWIND $asks AS ask
       CALL (ask) { CALL db.index.fulltext.queryNodes('initiatives', ask.query, {limit: ${maxCount}}) YIELD node WHERE ${visibilityFilter('node')} RETURN count(node) AS count }
       RETURN collect({word: ask.word, count: count}) AS counts
     }
     RETURN counts, ${visibleCount('Initiative')} AS initiatives`,
    { asks },
  );
  const { counts = [], initiatives = 0 } = rows[0] ?? {};
  return { counts: new Map(counts.map(({ word, count }) => [word, count])), initiatives };
}

/** Words of the same family, as the index finds them: by their beginning. */
const prefixClause = (field: string, word: string) =>
  word.length > 5 ? ` ${field}:${word.slice(0, Math.max(5, word.length - 3))}*` : '';

interface Row {
  told: unknown[];
  kind: string;
  status: string;
  from: string | null;
  to: string | null;
  /** The latest statement of its status. */
  said: string | null;
  when: string | null;
  allNames: string[];
  text: string;
  themes: { id: string; broader: string[] }[];
  places: { id: string; broader: string[] }[];
  actors: { id: string; role: string }[];
  parents: string[];
  /** How near its vector is, from 0 to 1; null without one. */
  similarity?: number | null;
}

/** What initiatives may be found by: words, each with its forms and weight, and ties to things, each with a weight. */
export interface SearchTerms {
  words: readonly { forms: readonly string[]; weight: number }[];
  ties: ReadonlyMap<string, number>;
}

/** So many are weighed: far more than are told. */
const maxByTerms = 200;

const boost = (value: number) => `^${Math.max(0.01, value).toFixed(2)}`;

/** The index takes a thousand clauses in all; what tells most comes first. */
const maxClauses = 300;

function buildTermQuery({ words, ties }: SearchTerms): string {
  const ofTies = [...ties]
    .sort(([, a], [, b]) => b - a)
    .map(([id, weight]) => `ties:${escapeIdTerm(id)}${boost(weight)}`);
  const ofWords = words
    .toSorted((a, b) => b.weight - a.weight)
    .flatMap(({ forms, weight }) =>
      forms.map((form, n) => {
        // A word that stands for another says a little less.
        const by = weight * (n === 0 ? 1 : 0.7);
        const kin = prefixClause('nameWords', form);
        return `nameWords:${form}${boost(3 * by)} text:${form}${boost(by)}${kin && `${kin}${boost(by)}`}`;
      }),
    );
  return [...ofTies.slice(0, maxClauses), ...ofWords.slice(0, maxClauses / 2)].join(' ');
}

const withBroader = (pattern: string) =>
  `COLLECT { MATCH ${pattern} RETURN {id: x.id, broader: COLLECT { MATCH (x)-[:BROADER|WITHIN*1..8]->(w) RETURN w.id }} }`;

/** What a comparison needs to know of an initiative `n`. */
const candidateRow = (registry: Registry) => `${briefProjection(registry).toCypher('n', createParamBinder({}), 'told')}
     RETURN told, n.kind AS kind, n.status AS status, n.from AS from, n.to AS to, n.statusHistory[0] AS said, n.period AS when, n.allNames AS allNames, n.text AS text, ${withBroader('(n)-[:ABOUT]->(x:Theme)')} AS themes, ${withBroader('(n)-[:TAKES_PLACE_IN]->(x:Place)')} AS places,
       COLLECT { MATCH (n)<-[p:PARTICIPATES_IN]-(x:Actor) RETURN DISTINCT {id: x.id, role: p.role} LIMIT 200 } AS actors,
       COLLECT { MATCH (n)-[:PART_OF*1..4]->(x:Initiative) WHERE ${visibilityFilter('x')} RETURN x.id } AS parents`;

/** What a similarity says: models differ in how near they put texts that have nothing to do with each other. */
function createMeaningScale(rows: readonly Row[]): (row: Row) => number {
  const all = rows.flatMap(({ similarity }) => similarity ?? []).sort((a, b) => a - b);
  const usual = all[Math.floor(all.length / 2)] ?? 1;
  return ({ similarity }) => (similarity == null || usual >= 1 ? 0 : Math.max(0, (similarity - usual) / (1 - usual)));
}

function toCandidates(registry: Registry, rows: readonly Row[]): Candidate[] {
  const meaning = createMeaningScale(rows);
  const brief = briefProjection(registry);
  return rows.map((row) => {
    const { told, said, when: written, similarity: _, ...rest } = row;
    const when = written === null ? undefined : period(written);
    const status = said === null ? undefined : (JSON.parse(said) as { date: string });
    return createCandidate({
      ...rest,
      initiative: brief.fromRow(told as never),
      semanticSimilarity: meaning(row),
      statusDate: status ? bounds(status.date).last : null,
      lastActive: when?.end ?? status?.date ?? when?.start ?? null,
    });
  });
}

/** All initiatives under a filter, but no more than `most` and one. One round trip. */
export async function loadFilteredInitiatives(
  graph: Graph,
  registry: Registry,
  filter: ThingFilter | undefined,
  most: number,
): Promise<Candidate[]> {
  const { match, parameters } = buildCondition(registry, 'Initiative', filter);
  const rows = await graph.read<Row>(
    `${anyRestrictedClause} ${match} WITH DISTINCT n ORDER BY n.id LIMIT ${most + 1} ${candidateRow(registry)}`,
    parameters,
  );
  return toCandidates(registry, rows);
}

/** So many more are weighed for their meaning alone. */
const maxByMeaning = 50;

/**
 * The initiatives that have most of these traits, and those that are nearest to a vector. One round trip; none looks at
 * every initiative.
 */
export async function findSimilarInitiatives(
  graph: Graph,
  registry: Registry,
  traits: SearchTerms,
  vector?: readonly number[],
): Promise<Candidate[]> {
  const byTraits = `CALL db.index.fulltext.queryNodes('initiatives', $query, {limit: ${maxByTerms} + COUNT { (:Withheld) }}) YIELD node AS n
     WITH n WHERE ${visibilityFilter('n')} LIMIT ${maxByTerms}`;
  const byMeaning = `CALL db.index.vector.queryNodes('embeddings', ${maxByMeaning}, $vector) YIELD node AS e
     MATCH (n:Initiative {id: e.id}) WHERE ${visibilityFilter('n')}`;
  const rows = await graph.read<Row>(
    vector
      ? `CALL () { ${byTraits} RETURN n UNION ${byMeaning} RETURN n } WITH DISTINCT n
     ${candidateRow(registry)}, head(COLLECT { MATCH (e:Embedding {id: n.id}) RETURN vector.similarity.cosine(e.vector, $vector) }) AS similarity`
      : `${byTraits} ${candidateRow(registry)}`,
    { query: buildTermQuery(traits) || matchNothing, ...(vector && { vector }) },
  );
  return toCandidates(registry, rows);
}
