import type { ThingFilter } from '#schema/answers/filter.ts';
import type { Dimension } from '#schema/answers/matrix.ts';
import type { LanguageCode } from '#schema/values/language.ts';
import { buildCurrentStatus, buildYear } from '#server/graph/read/derivedValues.ts';
import { institutionPredicate } from '#server/graph/read/filter.ts';
import { visibilityFilter } from '#server/graph/read/visibilityFilter.ts';

/** A dimension of the matrix as Cypher over an initiative `n`. */
export interface DimensionCypher {
  /**
   * Clauses that match the values of `n`: all of them, or those in the list named `shown`. Of other variables, those
   * named in `carried` remain.
   */
  match(shown?: string, carried?: readonly string[]): string;
  /** The variables that it matches and that the other dimension has to carry. */
  variables: string[];
  /** The expression to group by: a node, whose properties are read after counting, or a value. */
  groupBy: string;
  key(group: string): string;
  label(group: string): string;
}

type Conditions = readonly (string | false | undefined | null)[];

const and = (conditions: Conditions) => conditions.filter(Boolean).join(' AND ');
const where = (conditions: Conditions) => (and(conditions) ? `WHERE ${and(conditions)}` : '');

/** A filter's actor, role, country and type of institution apply to one participation: the one that is counted. */
function participationPattern(edge: string, actorNode: string, filter: ThingFilter) {
  const { actor, role } = filter;
  const institution = institutionPredicate(actorNode, filter);
  return `MATCH (n)<-[${edge}:PARTICIPATES_IN]-(${actorNode}:Actor) WHERE ${and([visibilityFilter(actorNode), actor && `${actorNode}.id IN $actor`, role && `${edge}.role IN $role`, institution && `(${institution})`])}`;
}

/**
 * A theme or place counts with all that are narrower or inside it. If the filter contains some, only these and those
 * within them count. Themes and places are never restricted. The hierarchy is walked once for each theme or place, not
 * for each initiative.
 */
const hierarchyPattern = (
  node: string,
  { label, edge, parentEdge }: { label: string; edge: string; parentEdge: string },
  parameter: string | undefined,
): DimensionCypher['match'] => {
  const direct = `${node}d`;
  return (shown, carried = []) => {
    const variables = ['n', ...carried];
    const conditions = [
      parameter && `EXISTS { (${node})-[:${parentEdge}*0..8]->(w:${label}) WHERE w.id IN $${parameter} }`,
      shown && `${node} IN ${shown}`,
    ];
    return `MATCH (n)-[:${edge}]->(${direct}:${label}) WITH ${direct}, collect([${variables.join(', ')}]) AS ${node}rows
      MATCH (${direct})-[:${parentEdge}*0..8]->(${node}:${label}) ${where(conditions)}
      UNWIND ${node}rows AS ${node}row WITH ${node}, ${variables.map((variable, at) => `${node}row[${at}] AS ${variable}`).join(', ')}`;
  };
};

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
  const thing = (match: DimensionCypher['match'], variables = [node]) => ({
    match,
    variables,
    groupBy: node,
    key: (group: string) => `${group}.id`,
    label: (group: string) => `coalesce(${group}.names_${language}, ${group}.name)`,
  });
  const value = (groupBy: string, pattern?: string) => ({
    variables: pattern ? [`${node}p`] : [],
    match: (shown?: string) => {
      const isShown = shown && `${groupBy} IN ${shown}`;
      if (pattern) return isShown ? `${pattern} AND ${isShown}` : pattern;
      return isShown ? `WITH * WHERE ${isShown}` : '';
    },
    groupBy,
    key: (group: string) => group,
    label: () => 'null',
  });
  const participation = participationPattern(`${node}p`, node, filter);
  switch (name) {
    case 'ACTOR':
      return thing((shown) => (shown ? `${participation} AND ${node} IN ${shown}` : participation), [node, `${node}p`]);
    case 'THEME':
      return thing(
        hierarchyPattern(node, { label: 'Theme', edge: 'ABOUT', parentEdge: 'BROADER' }, filter.theme && 'theme'),
      );
    case 'PLACE':
      return thing(
        hierarchyPattern(
          node,
          { label: 'Place', edge: 'TAKES_PLACE_IN', parentEdge: 'WITHIN' },
          filter.place && 'place',
        ),
      );
    case 'ROLE':
      return value(`${node}p.role`, participation);
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

/**
 * Builds both dimensions together. `cross` matches their values among those in two lists: a large graph has many more pairs
 * than a matrix shows. In a matrix of actors by role, both belong to the same participation.
 */
export function buildCross(rows: Dimension, columns: Dimension, filter: ThingFilter, language: LanguageCode) {
  const [row, column] = [buildDimension(rows, 'x1', filter, language), buildDimension(columns, 'x2', filter, language)];
  const isActorByRole = [rows, columns].toSorted().join() === 'ACTOR,ROLE';
  if (!isActorByRole) {
    const cross = (rowValues: string, columnValues: string) =>
      `${row.match(rowValues)} ${column.match(columnValues, row.variables)}`;
    return { cross, row, column };
  }
  const groups = { ACTOR: 'x1', ROLE: 'x1p.role' } as Record<string, string>;
  const [actorOrRole, roleOrActor] = [groups[rows]!, groups[columns]!];
  const cross = (rowValues: string, columnValues: string) =>
    `${participationPattern('x1p', 'x1', filter)} AND ${actorOrRole} IN ${rowValues} AND ${roleOrActor} IN ${columnValues}`;
  return { cross, row: { ...row, groupBy: actorOrRole }, column: { ...column, groupBy: roleOrActor } };
}
