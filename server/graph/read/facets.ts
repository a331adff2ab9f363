import { grouped } from '#schema/grouped.ts';
import type { Facet } from '#schema/answers/page.ts';
import type { Registry } from '#schema/model.ts';
import type { LanguageCode } from '#schema/values/language.ts';
import { valueLabels } from './labels.ts';
import { visibilityFilter } from './visibilityFilter.ts';

export interface Count {
  field: string;
  value: string;
  label: string | null;
  count: number;
}

const mostValues = 50;

const properties = ['kind', 'type', 'status', 'record', 'disputed'];

/**
 * Counts of the list `kept` by property, and by the themes, places and roles of its initiatives: each is how long the
 * list would be if it were filtered by this value too. `fields`: only by these; every branch takes time.
 */
export function facetsQuery(language: LanguageCode, fields: readonly string[] | true): string {
  const wanted = (field: string) => fields === true || fields.includes(field);
  const byThing = (field: string, pattern: string) => `UNWIND kept AS n MATCH ${pattern} WHERE ${visibilityFilter('x')}
    WITH x, count(DISTINCT n) AS count
    RETURN '${field}' AS field, x.id AS value, coalesce(x.names_${language}, x.name) AS label, count`;
  const its = `(n)-[:PARTICIPATES_IN*0..1]->(i:Thing WHERE ${visibilityFilter('i')})`;
  const names = properties.filter(wanted).map((name) => `'${name}'`);
  const branches = [
    // One branch for all properties, none of them as well.
    `UNWIND [${names.join(', ')}] AS field UNWIND kept AS n WITH field, n[field] AS value WHERE value IS NOT NULL
    RETURN field, value, null AS label, count(*) AS count`,
    wanted('theme') && byThing('theme', `${its}-[:ABOUT]->(:Theme)-[:BROADER*0..8]->(x:Theme)`),
    wanted('place') &&
      byThing('place', `${its}-[:TAKES_PLACE_IN|COVERS|OF_COUNTRY]->(:Place)-[:WITHIN*0..8]->(x:Place)`),
    wanted('document') && byThing('document', '(n)-[:CITED_IN]->(x:Document)'),
    wanted('role') &&
      `UNWIND kept AS n MATCH (n)-[p:PARTICIPATES_IN]-(i:Thing WHERE ${visibilityFilter('i')}) RETURN 'role' AS field, p.role AS value, null AS label, count(DISTINCT n) AS count`,
  ].filter(Boolean);
  return `CALL (kept) { CALL (kept) { ${branches.join('\nUNION ALL\n')} }
      WITH field, value, label, count ORDER BY count DESC, label, value
      RETURN collect({field: field, value: toString(value), label: label, count: count}) AS facets }`;
}

/** The facets of a list of things with this label, most frequent value first, told in the reader's language. */
export function facetsOf(
  counts: readonly Count[],
  registry: Registry,
  language: LanguageCode,
  listed: string,
): Facet[] {
  return [...grouped(counts, ({ field }) => field)].map(([field, values]) => {
    const words = valueLabels(registry, language, field, listed);
    const told = ({ value, label, count }: Count) => ({ value, label: label ?? words.get(value) ?? value, count });
    return { field, values: values.slice(0, mostValues).map(told) };
  });
}
