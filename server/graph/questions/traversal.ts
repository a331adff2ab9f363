import type { ThingFilter } from '#schema/answers/filter.ts';
import { RelationCount } from '#schema/answers/neighbourhood.ts';
import type { Registry, Relation } from '#schema/model.ts';
import type { LanguageCode } from '#schema/values/language.ts';
import { invalid } from '#server/errors.ts';
import type { Graph } from '#server/graph/connection/connection.ts';
import { citedIn, edgeNames, hopNames } from '#server/graph/read/edges.ts';
import { buildCondition } from '#server/graph/read/filter.ts';
import { anyRestrictedClause } from '#server/graph/read/visibilityFilter.ts';

/** The kinds that hops lead through: actors and initiatives. */
export const traversableKinds = ({ entities }: Registry) =>
  entities.filter(({ relations }) => relations.some(({ hop }) => hop)).map(({ kind }) => kind);

/**
 * Which neighbours may be met at all. Actors and initiatives are met by hops; themes, places, documents
 * and decisions only around one of their own, or when the filter names their kind.
 */
export function buildTraversal(registry: Registry, from: readonly string[], filter?: ThingFilter) {
  const hops = hopNames(registry);
  const walked = traversableKinds(registry);
  const kinds = filter?.kind ?? walked;
  const all = [...from, ...kinds].some((kind) => !walked.includes(kind));
  return { edges: all ? [...edgeNames(registry), citedIn] : hops, kinds, walked };
}

/** A relation as it is seen from a kind of thing: its edge, and whether that leaves the thing. */
interface DirectedEdge {
  type: string;
  out: boolean;
}

/** Documents don't declare what they are cited for: every thing has its citations. */
const citations = {
  out: { fr: 'cité dans', es: 'citado en', en: 'cited in' },
  in: { fr: 'source de', es: 'fuente de', en: 'source of' },
};

const told = (registry: Registry, kind: string, { type, out }: DirectedEdge): Relation | undefined =>
  registry.entity(kind).relations.find(({ edge, direction }) => edge === type && (direction === 'out') === out);

/** The same edge where only the other end declares it. */
const findOutgoingRelation = (registry: Registry, same: (relation: Relation) => boolean): Relation | undefined =>
  registry.entities.flatMap(({ relations }) => relations).find((one) => one.direction === 'out' && same(one));

/** The edges behind the names of relations, as `RelationCount` gives them. */
export function directedEdges(registry: Registry, kind: string, names: readonly string[]): DirectedEdge[] {
  return names.flatMap((name) => {
    if (name === 'citations') return [true, false].map((out) => ({ type: citedIn, out }));
    const own = registry.entity(kind).relations.find((relation) => relation.name === name);
    const other = own ?? findOutgoingRelation(registry, (relation) => relation.name === name);
    if (!other)
      throw invalid(`No relation is named "${name}". Ask for the names: neighbourhood { relations { relation } }.`);
    return { type: other.edge, out: own ? own.direction === 'out' : false };
  });
}

interface RelationRow extends DirectedEdge {
  count: number;
  kinds: string[];
}

/** How the neighbours of a thing divide by relation, whatever their kind. */
export async function countRelations(
  graph: Graph,
  registry: Registry,
  language: LanguageCode,
  { of, kind, filter }: { of: string; kind: string; filter?: ThingFilter },
): Promise<RelationCount[]> {
  const { where, parameters } = buildCondition(registry, 'Thing', { ...filter, kind: undefined });
  const rows = await graph.read<RelationRow>(
    `${anyRestrictedClause} MATCH (f:Thing {id: $of})-[r]-(n:Thing) WHERE n <> f AND type(r) IN $edges AND ${where}
     WITH type(r) AS type, startNode(r) = f AS out, n.kind AS kind, count(DISTINCT n) AS some ORDER BY some DESC, kind
     WITH type, out, sum(some) AS count, collect(kind) AS kinds
     RETURN type, out, count, kinds ORDER BY count DESC, type, out`,
    { ...parameters, of, edges: [...edgeNames(registry), citedIn] },
  );
  return rows.map(({ type, out, count, kinds }) => {
    const there = findOutgoingRelation(registry, ({ edge }) => edge === type);
    const own = told(registry, kind, { type, out }) ?? there;
    return Object.assign(new RelationCount(), {
      relation: own?.name ?? 'citations',
      label: own ? own.labels[language] : citations[out ? 'out' : 'in'][language],
      told: there?.name ?? 'citations',
      inward: !out,
      count,
      kinds,
    });
  });
}
