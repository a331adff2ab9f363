import { type Class, type Registry, type Relation, getFacts } from '#schema/model.ts';
import type { Thing } from '#schema/thing.ts';
import type { LanguageCode } from '#schema/values/language.ts';
import { ApiError, notFound } from '#server/errors.ts';
import { kindPredicate } from './filter.ts';
import { labelsIndexedByName } from './labels.ts';
import { Page, type PageWindow } from './pagination.ts';
import {
  type NestedProjection,
  type ParamBinder,
  type Projection,
  factsStoredIn,
  fromPositions,
} from './projection.ts';
import { type Properties, createInstance, fromProperties } from './record.ts';
import { readableProperties } from './removedContent.ts';
import { visibilityFilter } from './visibilityFilter.ts';

/** What is requested of a relation: which of its edges, and which parts of them. */
export interface RelationSelection {
  relation: Relation;
  window?: PageWindow;
  role?: string;
  /** Whether what lies within the thing is left out. */
  direct: boolean;
  kinds?: readonly string[];
  rows: boolean;
  cursors: boolean;
  total: boolean;
  /** Properties of the edges themselves. */
  edgeProperties: readonly string[];
  target: Projection<Thing>;
}

/**
 * Limits of the walk along the name index, for the page of a hub. It visits up to 100 names per row of the page, and
 * is tried only where the hub has that many edges (so that a walk in vain costs little beside sorting them) and at
 * least one name in 75 belongs to a neighbour.
 */
const namesPerRow = 100;
const maxNamesPerNeighbour = 75;

/** A relation without pages returns all of its edges, or an error above this many. */
export const maxUnpagedEdges = 1000;

/** The key under which a relation is prefetched: equal for equal pages of the same relation. */
export const relationPrefetchKey = ({
  relation,
  window,
  role,
  direct,
  kinds,
}: Pick<RelationSelection, 'relation' | 'window' | 'role' | 'direct' | 'kinds'>) =>
  JSON.stringify([
    relation.edge,
    relation.direction,
    relation.name,
    relation.target().name,
    window,
    role,
    direct,
    kinds,
  ]);

const edgePattern = ({ edge, direction }: Relation, variable: string) =>
  direction === 'out' ? `-[${variable}:${edge}]->` : `<-[${variable}:${edge}]-`;

type Row = [target: unknown, edge: unknown[] | null, sortKey: string, rowId: string];

/** Reads the edges of a relation, in the order of their targets' names, then of their own ids: those of the edges, or of the targets where edges have no facts. */
export function relationProjection(
  registry: Registry,
  language: LanguageCode,
  selection: RelationSelection,
): NestedProjection {
  const { rows, cursors, total, edgeProperties, target } = selection;
  const prefetchKey = relationPrefetchKey(selection);
  const parts = [rows && 'rows', cursors && 'cursors', total && 'total'].filter(Boolean).join('+');
  return {
    key: `${prefetchKey} ${parts} ${edgeProperties.join()} ${target.key}`,
    prefetchKey,
    toCypher: (node, bind, as) => buildRelation(registry, language, selection, { node, bind, as }),
    fromRow: createRowReader(selection),
  };
}

/** The node that a relation is read from, and how its Cypher is composed. */
interface Composition {
  node: string;
  bind: ParamBinder;
  as: string;
}

function buildRelation(
  registry: Registry,
  language: LanguageCode,
  { relation, window, role, direct, kinds, rows, cursors, total, edgeProperties, target }: RelationSelection,
  { node, bind, as }: Composition,
): string {
  const sortKey = `target.sort_${language}`;
  // A required relation shows its target even after that was removed.
  const label = relation.required ? `${relation.target().name}|Removed` : relation.target().name;
  const readable = relation.required ? readableProperties(registry, 'target') : '';
  const roleParam = role === undefined ? undefined : bind(role);
  const degree = `COUNT { (${node})${edgePattern(relation, '')}() }`;

  // What a thing within this one is related to is no neighbour of this one: it is always checked.
  const isWithin = relation.within !== undefined && !direct;
  const [start, isVisible] = isWithin
    ? [
        `(${node})<-[:${relation.within}*0..8]-(part:Thing WHERE ${visibilityFilter('part')})`,
        visibilityFilter('target'),
      ]
    : [`(${node})`, visibilityFilter('target', 'hasRestricted')];
  const conditions = [
    isVisible,
    roleParam && `edge.role = ${roleParam}`,
    kinds && kindPredicate(registry, kinds, 'target'),
  ].filter(Boolean);
  const matchEdges = (targetPattern: string) =>
    `MATCH ${start}${edgePattern(relation, 'edge')}(${targetPattern}) WHERE ${conditions.join(' AND ')}`;
  const allEdges = matchEdges(`target:${label}`);
  // Several edges may lead to one thing only where they start at several things.
  const [row, rowId] = relation.edgeType
    ? ['edge, target', 'edge.id']
    : [isWithin ? 'DISTINCT target' : 'target', 'target.id'];

  function buildRows(): [prelude: string, rows: string] {
    const [comparison, direction] = window?.backwards ? ['<', ' DESC'] : ['>', ''];
    const [key, id] = window?.from ? window.from.map(bind) : [];
    const afterCursor = key
      ? ` AND ${sortKey} ${comparison}= ${key} AND (${sortKey} ${comparison} ${key} OR ${rowId} ${comparison} ${id})`
      : '';
    const edge = relation.edgeType ? `[${edgeProperties.map((property) => `edge.${property}`).join(', ')}]` : 'null';
    const rowCount = window?.limit ?? maxUnpagedEdges + 1;
    const limit = bind(rowCount);
    const firstRows = (edges: string, position: readonly string[], toReturn: (row: string) => string) =>
      `${edges}${afterCursor} WITH ${row} ORDER BY ${sortKey}${direction}, ${rowId}${direction} LIMIT ${limit}
      ${readable && `WITH *, ${readable} AS readable`} ${target.toCypher('target', bind, 'end', readable ? 'readable' : undefined)} RETURN ${toReturn(`[${['end', edge, ...position].join(', ')}]`)}`;
    const position = cursors ? [sortKey, rowId] : [];
    const sorted = (condition: string) => `COLLECT { ${firstRows(allEdges + condition, position, (row) => row)} }`;
    if (!window || isWithin || kinds || relation.required || !labelsIndexedByName(registry).includes(label))
      return ['', sorted('')];

    const maxNames = bind(namesPerRow * rowCount);
    // `id IS NOT NULL` lets the planner take the order from the index on (sort key, id).
    const names = `MATCH (target:${label}) WHERE target.id IS NOT NULL AND ${sortKey} ${key ? `${comparison}= ${key}` : 'IS NOT NULL'}`;
    const nearestNames = `${names} WITH target ORDER BY ${sortKey}${direction} LIMIT ${maxNames} ${matchEdges('target')}`;
    // If names equal to the last one go on beyond the limit, the page may be incomplete: fall back to sorting.
    const visitedNames = `COUNT { ${names} AND ${sortKey} ${window.backwards ? '>' : '<'}= walked[-1][2] }`;
    // A CASE would evaluate the sort keys again for every row of its other branch; two lists do not.
    return [
      `CALL (${node}, hasRestricted) { WITH * WHERE ${degree} >= ${maxNames}
         CALL () { MATCH (target:${label}) RETURN count(target) AS nameCount }
         WITH * WHERE ${maxNamesPerNeighbour} * ${degree} >= nameCount
         CALL (${node}, hasRestricted) { ${firstRows(nearestNames, [sortKey, rowId], (row) => `collect(${row}) AS walked`)} }
         WITH walked WHERE size(walked) = ${limit} AND ${visitedNames} <= ${maxNames}
         RETURN collect(walked) AS complete }`,
      `coalesce(complete[0], []) + ${sorted(' AND size(complete) = 0')}`,
    ];
  }

  /** The degree is stored with the node; edges are visited only to filter by role, target or visibility. */
  function buildTotal(): string {
    const visited = `COUNT { ${allEdges} ${isWithin ? 'RETURN DISTINCT target' : ''} }`;
    if (roleParam || kinds || isWithin || !isOnlyRelation(registry, relation)) return visited;
    return `CASE WHEN hasRestricted THEN ${visited} ELSE ${degree} END`;
  }

  const [prelude, list] = rows ? buildRows() : ['', '[]'];
  const result = window ? `[${list}, ${total ? buildTotal() : 'null'}]` : list;
  return `CALL (${node}, hasRestricted) { ${prelude} RETURN ${result} AS ${as} }`;
}

/** Turns a row into a page, a list, or the one thing or edge of the relation. */
function createRowReader({ relation, window, edgeProperties, target }: RelationSelection) {
  const facts = relation.edgeType ? factsStoredIn(edgeProperties, getFacts(relation.edgeType())) : [];

  function readRow([targetRow, edgeRow]: Row) {
    const thing = target.fromRow(targetRow as never);
    if (!relation.edgeType) return thing;
    const properties = fromPositions(edgeProperties, edgeRow!);
    const edge = createInstance(relation.edgeType() as Class<Properties>, fromProperties(facts, properties), facts);
    edge.id = properties.id;
    edge[relation.otherEnd!] = thing;
    return edge;
  }

  return (value: Row[] | [Row[], number | null]) => {
    if (window) {
      const [rows, totalCount] = value as [Row[], number | null];
      const page = new Page(rows, window, ([, , sortKey, rowId]) => [sortKey, rowId], readRow);
      return Object.assign(page, { totalCount: totalCount ?? 0 });
    }
    const rows = value as Row[];
    // An Error in the place of a value fails that field alone.
    if (rows.length > maxUnpagedEdges) return tooManyEdges(relation);
    if (relation.many) return rows.map(readRow);
    if (!rows[0] && relation.required) return notFound('The record was removed: only editors may read it.');
    return rows[0] ? readRow(rows[0]) : null;
  };
}

/** Whether all edges of this type and direction belong to this relation, so that the degree is its total. */
function isOnlyRelation({ entities }: Registry, { edge, direction, target }: Relation): boolean {
  return entities
    .flatMap(({ relations }) => relations.filter((relation) => relation.edge === edge))
    .every((relation) => relation.direction !== direction || relation.target() === target());
}

export const tooManyEdges = ({ name, connection }: Relation) =>
  new ApiError(
    'TOO_COSTLY',
    `There are more than ${maxUnpagedEdges} ${name}, too many to return without pages. Request ${connection ? `\`${connection}\`` : 'a list with a filter'} instead.`,
  );
