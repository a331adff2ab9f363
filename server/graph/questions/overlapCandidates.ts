import type { Registry } from '#schema/model.ts';
import type { Thing } from '#schema/thing.ts';
import { findLastHeard } from '#schema/values/currentStatus.ts';
import { bounds } from '#schema/values/date.ts';
import { period } from '#schema/values/period.ts';
import type { StatusStatement } from '#schema/values/status.ts';
import type { Graph } from '#server/graph/connection/connection.ts';
import { createParamBinder } from '#server/graph/read/projection.ts';
import { escapeIdTerm, matchNothing, prefixClause } from '#server/graph/read/searchTerms.ts';
import { visibilityFilter } from '#server/graph/read/visibilityFilter.ts';
import { summaryProjection } from './namedThings.ts';

/** The compared values of an initiative, as stored. */
interface StoredValues {
  kind: string;
  status: string;
  from: string | null;
  to: string | null;
  allNames: string[];
  /** Its other texts, folded. */
  text: string;
  themes: { id: string; broader: string[] }[];
  places: { id: string; broader: string[] }[];
  actors: { id: string; role: string }[];
  /** Ids of the initiatives that it is part of. */
  parents: string[];
}

interface Row extends StoredValues {
  summary: unknown[];
  /** The latest statement of its status, as JSON. */
  latestStatus: string | null;
  period: string | null;
  /** Similarity of its embedding by Neo4j, 0 to 1; null without one. */
  similarity?: number | null;
}

/** An initiative with the values that overlaps are compared by. Days are ISO. */
export interface InitiativeValues extends StoredValues {
  initiative: Thing;
  /** The day of the latest statement of its status. */
  statusDate: string | null;
  /** The last date at which it is known to have been active: EDTF. */
  lastActive: string | null;
  /** When it was last heard of: EDTF. */
  lastHeard: string | null;
  /** Cosine of the embeddings of the proposal and the initiative, -1 to 1; null without one. */
  textSimilarity: number | null;
}

/** What similar initiatives are searched by: words in all their forms, and ids of related things, with weights. */
export interface SearchTerms {
  words: readonly { forms: readonly string[]; weight: number }[];
  relatedIds: ReadonlyMap<string, number>;
  /** The first partners: two of them in one initiative come before everything else. */
  partnerIds?: readonly string[];
}

/** Far more candidates are compared than returned. */
const maxByTerms = 200;

/** Candidates found by the similarity of embeddings alone. */
const maxByEmbedding = 50;

const boost = (value: number) => `^${Math.max(0.01, value).toFixed(2)}`;

/** Lucene allows 1,024 clauses per query. Those with the highest weights are used. */
const maxClauses = 300;

/** A form other than the word itself weighs less. */
const otherFormFactor = 0.7;

/** More than anything else can reach. */
const pairBoost = 1000;

function buildTermQuery({ words, relatedIds, partnerIds = [] }: SearchTerms): string {
  const idClauses = [...relatedIds]
    .sort(([, a], [, b]) => b - a)
    .map(([id, weight]) => `relatedIds:${escapeIdTerm(id)}${boost(weight)}`);
  // What two partners do already is found whatever the words.
  const pairClauses = partnerIds.flatMap((first, n) =>
    partnerIds
      .slice(n + 1)
      .map((second) => `(+relatedIds:${escapeIdTerm(first)} +relatedIds:${escapeIdTerm(second)})${boost(pairBoost)}`),
  );
  const wordClauses = words
    .toSorted((a, b) => b.weight - a.weight)
    .flatMap(({ forms, weight }) =>
      forms.map((form, index) => {
        const formWeight = weight * (index === 0 ? 1 : otherFormFactor);
        const prefix = prefixClause('nameWords', form);
        return `nameWords:${form}${boost(3 * formWeight)} text:${form}${boost(formWeight)}${prefix && `${prefix}${boost(formWeight)}`}`;
      }),
    );
  return [...idClauses.slice(0, maxClauses), ...pairClauses, ...wordClauses.slice(0, maxClauses / 2)].join(' ');
}

const withBroader = (pattern: string) =>
  `COLLECT { MATCH ${pattern} RETURN {id: x.id, broader: COLLECT { MATCH (x)-[:BROADER|WITHIN*1..8]->(w) RETURN w.id }} }`;

/** Returns the columns of `Row` for an initiative `n`. */
const returnRow = (
  registry: Registry,
) => `${summaryProjection(registry).toCypher('n', createParamBinder({}), 'summary')}
     RETURN summary, n.kind AS kind, n.status AS status, n.from AS from, n.to AS to, n.statusHistory[0] AS latestStatus, n.period AS period, n.allNames AS allNames, n.text AS text, ${withBroader('(n)-[:ABOUT]->(x:Theme)')} AS themes, ${withBroader('(n)-[:TAKES_PLACE_IN]->(x:Place)')} AS places,
       COLLECT { MATCH (n)<-[p:PARTICIPATES_IN]-(x:Actor) RETURN DISTINCT {id: x.id, role: p.role} LIMIT 200 } AS actors,
       COLLECT { MATCH (n)-[:PART_OF*1..4]->(x:Initiative) WHERE ${visibilityFilter('x')} RETURN x.id } AS parents`;

function toInitiativeValues(registry: Registry, rows: readonly Row[]): InitiativeValues[] {
  const summaryOfInitiative = summaryProjection(registry);
  return rows.map((row) => {
    const { summary, latestStatus, period: storedPeriod, similarity, ...values } = row;
    const interval = storedPeriod === null ? undefined : period(storedPeriod);
    const status =
      latestStatus === null ? undefined : (JSON.parse(latestStatus) as Pick<StatusStatement, 'status' | 'date'>);
    return {
      ...values,
      initiative: summaryOfInitiative.fromRow(summary as never),
      // Neo4j maps cosines to 0 to 1.
      textSimilarity: similarity == null ? null : 2 * similarity - 1,
      statusDate: status ? bounds(status.date).last : null,
      lastHeard: findLastHeard({ statusHistory: status && [status], period: storedPeriod ?? undefined }) ?? null,
      lastActive: interval?.end ?? status?.date ?? interval?.start ?? null,
    };
  });
}

/** Loads initiatives by their ids, in one round trip. */
export async function loadInitiatives(
  graph: Graph,
  registry: Registry,
  ids: readonly string[],
): Promise<InitiativeValues[]> {
  const rows = await graph.read<Row>(
    `UNWIND $ids AS id MATCH (n:Initiative {id: id}) WHERE ${visibilityFilter('n')} ${returnRow(registry)}`,
    { ids },
  );
  return toInitiativeValues(registry, rows);
}

/** Finds initiatives by terms, and by an embedding vector if given. One round trip; uses indexes only, no scan. */
export async function findSimilarInitiatives(
  graph: Graph,
  registry: Registry,
  terms: SearchTerms,
  vector?: readonly number[],
  max = maxByTerms,
): Promise<InitiativeValues[]> {
  const byTerms = `CALL db.index.fulltext.queryNodes('initiatives', $query, {limit: ${max} + COUNT { (:Restricted) }}) YIELD node AS n
     WITH n WHERE ${visibilityFilter('n')} LIMIT ${max}`;
  const byEmbedding = `CALL db.index.vector.queryNodes('embeddings', ${maxByEmbedding}, $vector) YIELD node AS e
     MATCH (n:Initiative {id: e.id}) WHERE ${visibilityFilter('n')}`;
  const rows = await graph.read<Row>(
    vector
      ? `CALL () { ${byTerms} RETURN n UNION ${byEmbedding} RETURN n } WITH DISTINCT n
     ${returnRow(registry)}, head(COLLECT { MATCH (e:Embedding {id: n.id}) RETURN vector.similarity.cosine(e.vector, $vector) }) AS similarity`
      : `${byTerms} ${returnRow(registry)}`,
    { query: buildTermQuery(terms) || matchNothing, ...(vector && { vector }) },
  );
  return toInitiativeValues(registry, rows);
}
