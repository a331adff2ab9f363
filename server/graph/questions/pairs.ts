import type { PairDecision } from '#schema/answers/pairReview.ts';
import type { Graph } from '#server/graph/connection/connection.ts';
import type { Condition } from '#server/graph/read/filter.ts';
import { type CursorPosition, parseCursor, toCursor } from '#server/graph/read/pagination.ts';
import type { Properties } from '#server/graph/read/record.ts';
import { anyRestrictedClause, visibilityFilter, visibleCount } from '#server/graph/read/visibilityFilter.ts';
import { type ComparedLabel, type StoredPair, isDue, pairEdges } from '#server/graph/write/pairs.ts';

export interface PairQuery {
  label: ComparedLabel;
  /** What both records of a pair fulfil. */
  condition: Pick<Condition, 'match' | 'where' | 'isUnfiltered' | 'parameters'>;
  /** Whether the condition finds records by an index of texts, which cannot be asked about one. */
  isByText: boolean;
  /** What a pair `o` fulfils, as Cypher, with its parameters. */
  pairCondition?: string;
  pairParameters?: Properties;
  /** Pairs reviewed like this come last. */
  last: PairDecision;
  /** Pairs reviewed like this are left out. */
  omitted?: PairDecision;
}

export interface PairPage {
  /** Those that are not reviewed as `last`, highest score first, then the first of these. */
  open: StoredPair[];
  last: StoredPair[];
  totalCount: number;
  endCursor: string | null;
}

/** How many records there are under a condition, and how many of them are to be compared. */
export interface PairProgress {
  recordCount: number;
  dueCount: number;
}

/** The order that cursors belong to. */
const byScore = 'ranked';

/** Whether the pair was reviewed so, also before one of its records was merged into the present one. */
const isReviewed = (decisions: string) =>
  `EXISTS { (a)<-[:MERGED_INTO*0..]-()-[review:REVIEWED_WITH]-()-[:MERGED_INTO*0..]->(b) WHERE review.decision IN ${decisions} }`;

/** Matches the pairs `o` of `a` and `b` that were reviewed so. Starts from the reviews, which are few. */
const matchReviewed = (label: string, edge: string, decisions: string) =>
  `MATCH (x)-[review:REVIEWED_WITH]->(y) WHERE review.decision IN ${decisions}
   MATCH (x)-[:MERGED_INTO*0..]->(c:${label}) MATCH (y)-[:MERGED_INTO*0..]->(d:${label}) MATCH (c)-[o:${edge}]-(d)`;

/** The pairs of records that the viewer may not read, or that were removed. */
const matchHidden = (edge: string) =>
  `MATCH (n:Restricted)-[o:${edge}]-() WHERE NOT ${visibilityFilter('n')} RETURN o UNION MATCH (:Removed)-[o:${edge}]-() RETURN o`;

/** Clauses that match pairs `o` of `a` and `b`, both visible and under the condition. `onPair`: a condition on `o`. */
function buildPairMatch({ label, condition: { match, where, isUnfiltered }, isByText }: PairQuery) {
  const edge = pairEdges[label];
  const asEnds = 'WITH o, startNode(o) AS a, endNode(o) AS b';
  if (isByText) {
    const collectFound = `${match} WITH collect(DISTINCT n) AS found`;
    return {
      all: (onPair: string) =>
        `${collectFound} UNWIND found AS a MATCH (a)-[o:${edge}]->(b:${label}) WHERE ${onPair} AND b IN found WITH o, a, b`,
      among: (pairs: string, onPair: string) =>
        `${collectFound} ${pairs} ${asEnds}, found WHERE ${onPair} AND a IN found AND b IN found WITH DISTINCT o, a, b`,
    };
  }
  const checkEnd = `WITH o, a, b AS n, anyRestricted WHERE ${where} WITH o, a, n AS b`;
  const checkEnds = `WITH o, b, a AS n, anyRestricted WHERE ${where} WITH o, n AS a, b, anyRestricted ${checkEnd}`;
  return {
    all: (onPair: string) =>
      isUnfiltered
        ? // In the order of the index on scores, so that the first page reads little more than it returns.
          `MATCH (a:${label})-[o:${edge}]->(b:${label}) USING INDEX o:${edge}(score) WHERE ${onPair} WITH o, a, b, anyRestricted ORDER BY o.score DESC ${checkEnds}`
        : `${match} WITH DISTINCT n AS a, anyRestricted MATCH (a)-[o:${edge}]->(b:${label}) WHERE ${onPair} ${checkEnd}`,
    among: (pairs: string, onPair: string) =>
      `${pairs} ${asEnds}, anyRestricted WHERE ${onPair} ${checkEnds} WITH DISTINCT o, a, b`,
  };
}

const toPosition = ({ score, id }: StoredPair): CursorPosition => [score, id];

/** Loads a page of the stored pairs under a condition, as far as the viewer may read both records. */
export async function loadPairs(
  graph: Graph,
  query: PairQuery,
  { first, after }: { first: number; after: string | undefined },
): Promise<PairPage> {
  const { label, condition, pairCondition, last, omitted } = query;
  const edge = pairEdges[label];
  const pairMatch = buildPairMatch(query);
  const from = after === undefined ? null : parseCursor(after, byScore);
  const any = ['o.score IS NOT NULL', pairCondition].filter(Boolean).join(' AND ');
  const next = from ? `o.score <= $score AND (o.score < $score OR o.id > $id) AND ${any}` : any;
  const parameters = {
    ...condition.parameters,
    ...query.pairParameters,
    lastDecisions: [last],
    omitted: omitted ? [omitted] : [],
    notOpen: omitted ? [last, omitted] : [last],
  };
  const isOmitted = isReviewed('$omitted');
  const load = (clauses: string, limit: number) =>
    graph.read<StoredPair>(
      `${anyRestrictedClause} ${clauses}
       RETURN o.id AS id, a.id AS a, b.id AS b, o.source AS source, o.score AS score, o.verdict AS verdict, o.certainty AS certainty, o.reasons AS reasons
       ORDER BY score DESC, id LIMIT ${limit}`,
      { ...parameters, ...(from && { score: from[0], id: from[1] }) },
    );
  const count =
    condition.isUnfiltered && !pairCondition
      ? `CALL () { ${matchHidden(edge)} UNION ${matchReviewed(label, edge, '$omitted')} RETURN o }
         WITH count(DISTINCT o) AS uncounted RETURN COUNT { ()-[:${edge}]->() } - uncounted AS count`
      : `${anyRestrictedClause} ${pairMatch.all(any)} WHERE NOT ${isOmitted} RETURN count(o) AS count`;
  const [open, lastPairs, counted] = await Promise.all([
    load(`${pairMatch.all(next)} WHERE NOT ${isReviewed('$notOpen')}`, first + 1),
    load(`${pairMatch.among(matchReviewed(label, edge, '$lastDecisions'), any)} WHERE NOT ${isOmitted}`, first),
    graph.read<{ count: number }>(count, parameters),
  ]);
  const page = open.slice(0, first);
  return {
    open: page,
    last: lastPairs,
    totalCount: counted[0]?.count ?? 0,
    endCursor: open.length > first ? toCursor(byScore, toPosition(page.at(-1)!)) : null,
  };
}

/** Counts the records under a condition and those that are to be compared: all, when they were by another measure. */
export async function loadPairProgress(
  graph: Graph,
  { label, condition: { match, isUnfiltered, parameters } }: Pick<PairQuery, 'label' | 'condition'>,
  measure: string,
): Promise<PairProgress> {
  const isCurrent = `EXISTS { (m:PairMeasure {id: $label}) WHERE m.measure = $measure } AS isCurrent`;
  const [row] = await graph.read<PairProgress & { isCurrent: boolean }>(
    isUnfiltered
      ? `RETURN ${isCurrent}, ${visibleCount(label)} AS recordCount, COUNT { MATCH (n:${label}) WHERE ${isDue('n')} AND ${visibilityFilter('n')} } AS dueCount`
      : `${anyRestrictedClause} ${match} WITH DISTINCT n RETURN ${isCurrent}, count(n) AS recordCount, count(n.dueAt) AS dueCount`,
    { ...parameters, label, measure },
  );
  const { isCurrent: isSameMeasure = true, recordCount = 0, dueCount = 0 } = row ?? {};
  return { recordCount, dueCount: isSameMeasure ? dueCount : recordCount };
}
