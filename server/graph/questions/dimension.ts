import type { ThingFilter } from '#schema/answers/filter.ts';
import type { Dimension } from '#schema/answers/matrix.ts';
import type { LanguageCode } from '#schema/values/language.ts';
import { visibilityFilter } from '#server/graph/read/visibilityFilter.ts';

/** How an initiative `n` comes by its values in a dimension. */
export interface DimensionCypher {
  pattern: string;
  /** What to count by: a thing, whose properties are read once it is counted, or a value. */
  by: string;
  key(by: string): string;
  label(by: string): string;
}

const all = (conditions: readonly (string | false | undefined | null)[]) => conditions.filter(Boolean).join(' AND ');

/** What the filter asks of who takes part, it asks of one participation: also of the one that is counted. */
const participationPattern = (p: string, x: string, { actor, role }: ThingFilter) =>
  `MATCH (n)<-[${p}:PARTICIPATES_IN]-(${x}:Actor) WHERE ${all([visibilityFilter(x), actor && `${x}.id IN $actor`, role && `${p}.role IN $role`])}`;

/** A thing counts with all that is narrower or lies in it; where the filter names some, only those and what is within them. No theme or place is withheld. */
const hierarchyPattern = (x: string, label: string, tie: string, wider: string, asked: string | undefined) =>
  `MATCH (n)-[:${tie}]->(:${label})-[:${wider}*0..8]->(${x}:${label}) ${
    asked ? `WHERE EXISTS { (${x})-[:${wider}*0..8]->(w:${label}) WHERE w.id IN $${asked} }` : ''
  }`;

/**
 * A dimension as Cypher; its names begin with `x`. It counts as the filter does, so that a cell has as many
 * initiatives as the list that is filtered by its row and column.
 */
export function buildDimension(
  name: Dimension,
  x: string,
  filter: ThingFilter,
  language: LanguageCode,
): DimensionCypher {
  const thing = (pattern: string) => ({
    pattern,
    by: x,
    key: (by: string) => `${by}.id`,
    label: (by: string) => `coalesce(${by}.names_${language}, ${by}.name)`,
  });
  const value = (by: string, pattern = '') => ({ pattern, by, key: (of: string) => of, label: () => 'null' });
  switch (name) {
    case 'ACTOR':
      return thing(participationPattern(`${x}p`, x, filter));
    case 'THEME':
      return thing(hierarchyPattern(x, 'Theme', 'ABOUT', 'BROADER', filter.theme && 'theme'));
    case 'PLACE':
      return thing(hierarchyPattern(x, 'Place', 'TAKES_PLACE_IN', 'WITHIN', filter.place && 'place'));
    case 'ROLE':
      return value(`${x}p.role`, participationPattern(`${x}p`, x, filter));
    case 'KIND':
      return value('n.kind');
    case 'STATUS':
      return value('n.status');
    case 'YEAR':
      return value('left(n.from, 4)');
  }
}

/** Both dimensions at once: an actor's roles are its own. */
export function buildCross(rows: Dimension, columns: Dimension, filter: ThingFilter, language: LanguageCode) {
  const [row, column] = [buildDimension(rows, 'x1', filter, language), buildDimension(columns, 'x2', filter, language)];
  const isActorByRole = [rows, columns].toSorted().join() === 'ACTOR,ROLE';
  if (!isActorByRole) return { pattern: `${row.pattern} ${column.pattern}`, row, column };
  const by = { ACTOR: 'x1', ROLE: 'x1p.role' } as Record<string, string>;
  const pattern = participationPattern('x1p', 'x1', filter);
  return { pattern, row: { ...row, by: by[rows]! }, column: { ...column, by: by[columns]! } };
}
