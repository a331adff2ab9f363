import type { ThingFilter } from '#schema/answers/filter.ts';
import { RelationCount } from '#schema/answers/neighbourhood.ts';
import type { Registry, Relation } from '#schema/model.ts';
import type { LanguageCode } from '#schema/values/language.ts';
import { invalid } from '#server/errors.ts';
import type { Graph } from '#server/graph/connection/connection.ts';
import { citationLabels, citedIn, edgeNames, hopNames } from '#server/graph/read/edges.ts';
import { buildCondition } from '#server/graph/read/filter.ts';
import { anyRestrictedClause } from '#server/graph/read/visibilityFilter.ts';

/** The kinds that hops join: actors and initiatives. Paths and neighbourhoods pass through these only. */
export const traversableKinds = ({ entities }: Registry) =>
  entities.filter(({ relations }) => relations.some(({ hop }) => hop)).map(({ kind }) => kind);

/**
 * The edge types that a traversal follows, and the kinds it may reach. By default these are hops; all edges when it
 * starts at another kind (theme, place, document, decision) or when the filter contains one.
 */
export function buildTraversal(registry: Registry, startKinds: readonly string[], filter?: ThingFilter) {
  const traversable = traversableKinds(registry);
  const kinds = filter?.kind ?? traversable;
  const needsAllEdges = [...startKinds, ...kinds].some((kind) => !traversable.includes(kind));
  const edges = needsAllEdges ? edgeNames(registry) : hopNames(registry);
  return { edges, kinds, traversable };
}

/** The edges from a place or a theme to the one that it lies in. A place or theme stands for all that lies in it. */
const broaderEdges = ['WITHIN', 'BROADER'];

/** Whether things of a kind can have others within them. */
export const hasNarrower = (registry: Registry, kind: string) =>
  registry.entity(kind).relations.some(({ edge }) => broaderEdges.includes(edge));

/** Matches all that lies in a node, and itself, as the path `within` to the node `d`. */
export const matchNarrower = (node: string) =>
  `MATCH within = (${node})<-[:${broaderEdges.join('|')}*0..8]-(d:Thing) WHERE all(w IN nodes(within) WHERE w:Thing)`;

/** The condition on a node that lies in another one. */
export const liesIn = (node: string, broader: string) =>
  `(${node}:Thing AND EXISTS { (${node})-[:${broaderEdges.join('|')}*1..8]->(w) WHERE w = ${broader} })`;

/** An edge as seen from a thing. */
interface DirectedEdge {
  type: string;
  /** Whether the thing is its source. */
  out: boolean;
}

const findRelation = (registry: Registry, kind: string, { type, out }: DirectedEdge): Relation | undefined =>
  registry.entity(kind).relations.find(({ edge, direction }) => edge === type && (direction === 'out') === out);

/** The declaration of an edge at its source, for edges that only their source declares. */
const findOutgoingRelation = (registry: Registry, isMatch: (relation: Relation) => boolean): Relation | undefined =>
  registry.entities
    .flatMap(({ relations }) => relations)
    .find((relation) => relation.direction === 'out' && isMatch(relation));

/** The edges of relations by name, as `RelationCount` names them. Throws INVALID for unknown names. */
export function directedEdges(registry: Registry, kind: string, names: readonly string[]): DirectedEdge[] {
  return names.flatMap((name) => {
    if (name === 'citations') return [true, false].map((out) => ({ type: citedIn, out }));
    const declared = registry.entity(kind).relations.find((relation) => relation.name === name);
    const relation = declared ?? findOutgoingRelation(registry, (outgoing) => outgoing.name === name);
    if (!relation)
      throw invalid(`There is no relation "${name}". Query neighbourhood { relations { relation } } for the names.`);
    return { type: relation.edge, out: declared ? declared.direction === 'out' : false };
  });
}

interface RelationRow extends DirectedEdge {
  count: number;
  kinds: string[];
}

/** Counts the neighbours of a thing by relation. The filter applies except for its kinds. */
export async function countRelations(
  graph: Graph,
  registry: Registry,
  language: LanguageCode,
  { of, kind, filter }: { of: string; kind: string; filter?: ThingFilter },
): Promise<RelationCount[]> {
  const { where, parameters } = buildCondition(registry, 'Thing', { ...filter, kind: undefined });
  const rows = await graph.read<RelationRow>(
    `${anyRestrictedClause} MATCH (f:Thing {id: $of})-[r]-(n:Thing) WHERE n <> f AND type(r) IN $edges AND ${where}
     WITH type(r) AS type, startNode(r) = f AS out, n.kind AS kind, count(DISTINCT n) AS kindCount ORDER BY kindCount DESC, kind
     WITH type, out, sum(kindCount) AS count, collect(kind) AS kinds
     RETURN type, out, count, kinds ORDER BY count DESC, type, out`,
    { ...parameters, of, edges: edgeNames(registry) },
  );
  return rows.map(({ type, out, count, kinds }) => {
    const outgoing = findOutgoingRelation(registry, ({ edge }) => edge === type);
    const relation = findRelation(registry, kind, { type, out }) ?? outgoing;
    return Object.assign(new RelationCount(), {
      relation: relation?.name ?? 'citations',
      label: relation ? relation.labels[language] : citationLabels[out ? 'out' : 'in'][language],
      edgeRelation: outgoing?.name ?? 'citations',
      inward: !out,
      count,
      kinds,
    });
  });
}
