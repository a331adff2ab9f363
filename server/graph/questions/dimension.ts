import type { ThingFilter } from '#schema/answers/filter.ts';
import type { Dimension } from '#schema/answers/matrix.ts';
import type { LanguageCode } from '#schema/values/language.ts';
import { buildCurrentStatus, buildYear } from '#server/graph/read/derivedValues.ts';
import { institutionPredicate } from '#server/graph/read/filter.ts';
import { visibilityFilter } from '#server/graph/read/visibilityFilter.ts';

/** A dimension of the matrix as Cypher over an initiative `n`. */
export interface DimensionCypher {
  /** Clauses that match the values of `n`. */
  pattern: string;
  /** The expression to group by: a node, whose properties are read after counting, or a value. */
  groupBy: string;
  key(group: string): string;
  label(group: string): string;
}

const and = (conditions: readonly (string | false | undefined | null)[]) => conditions.filter(Boolean).join(' AND ');

/** A filter's actor, role, country and type of institution apply to one participation: the one that is counted. */
function participationPattern(edge: string, actorNode: string, filter: ThingFilter) {
  const { actor, role } = filter;
  const institution = institutionPredicate(actorNode, filter);
  return `MATCH (n)<-[${edge}:PARTICIPATES_IN]-(${actorNode}:Actor) WHERE ${and([visibilityFilter(actorNode), actor && `${actorNode}.id IN $actor`, role && `${edge}.role IN $role`, institution && `(${institution})`])}`;
}

/**
 * A theme or place counts with all that are narrower or inside it. If the filter contains some, only these and those
 * within them count. Themes and places are never restricted.
 */
const hierarchyPattern = (
  node: string,
  label: string,
  edge: string,
  parentEdge: string,
  parameter: string | undefined,
) =>
  `MATCH (n)-[:${edge}]->(:${label})-[:${parentEdge}*0..8]->(${node}:${label}) ${
    parameter ? `WHERE EXISTS { (${node})-[:${parentEdge}*0..8]->(w:${label}) WHERE w.id IN $${parameter} }` : ''
  }`;

/**
 * Builds a dimension whose variables begin with `node`. It counts as the filter does: a cell has as many initiatives as
 * the list filtered by its row and column.
 */
export function buildDimension(
  name: Dimension,
  node: string,
  filter: ThingFilter,
  language: LanguageCode,
): DimensionCypher {
  const thing = (pattern: string) => ({
    pattern,
    groupBy: node,
    key: (group: string) => `${group}.id`,
    label: (group: string) => `coalesce(${group}.names_${language}, ${group}.name)`,
  });
  const value = (groupBy: string, pattern = '') => ({
    pattern,
    groupBy,
    key: (group: string) => group,
    label: () => 'null',
  });
  switch (name) {
    case 'ACTOR':
      return thing(participationPattern(`${node}p`, node, filter));
    case 'THEME':
      return thing(hierarchyPattern(node, 'Theme', 'ABOUT', 'BROADER', filter.theme && 'theme'));
    case 'PLACE':
      return thing(hierarchyPattern(node, 'Place', 'TAKES_PLACE_IN', 'WITHIN', filter.place && 'place'));
    case 'ROLE':
      return value(`${node}p.role`, participationPattern(`${node}p`, node, filter));
    case 'KIND':
      return value('n.kind');
    case 'STATUS':
      return value('n.status');
    case 'YEAR':
      return value(buildYear('n'));
    case 'CURRENT_STATUS':
      return value(buildCurrentStatus('n'));
  }
}

/** Builds both dimensions together. In a matrix of actors by role, both belong to the same participation. */
export function buildCross(rows: Dimension, columns: Dimension, filter: ThingFilter, language: LanguageCode) {
  const [row, column] = [buildDimension(rows, 'x1', filter, language), buildDimension(columns, 'x2', filter, language)];
  const isActorByRole = [rows, columns].toSorted().join() === 'ACTOR,ROLE';
  if (!isActorByRole) return { pattern: `${row.pattern} ${column.pattern}`, row, column };
  const groups = { ACTOR: 'x1', ROLE: 'x1p.role' } as Record<string, string>;
  const pattern = participationPattern('x1p', 'x1', filter);
  return { pattern, row: { ...row, groupBy: groups[rows]! }, column: { ...column, groupBy: groups[columns]! } };
}
