import { grouped } from '#schema/grouped.ts';
import type { Facet } from '#schema/answers/page.ts';
import type { Registry } from '#schema/model.ts';
import { choices } from '#schema/values/choice.ts';
import type { LanguageCode } from '#schema/values/language.ts';

export interface Count {
  field: string;
  value: string;
  label: string | null;
  count: number;
}

const mostValues = 50;

/** Counts of the list by property, and by the themes, places and roles of its initiatives. */
export function facetsQuery(found: string, language: LanguageCode): string {
  const byProperty = (field: string) => `UNWIND all AS n WITH n.${field} AS value WHERE value IS NOT NULL
    RETURN '${field}' AS field, value, null AS label, count(*) AS count`;
  const label = `coalesce(x.names_${language}, x.name)`;
  const byThing = (field: string, edge: string) => `UNWIND all AS n
    MATCH (n)-[:PARTICIPATES_IN*0..1]->(i:Initiative)-[:${edge}]->(x) RETURN '${field}' AS field, x.id AS value, ${label} AS label, count(DISTINCT n) AS count`;
  const branches = [
    ...['kind', 'type', 'status', 'record', 'disputed'].map(byProperty),
    byThing('theme', 'ABOUT'),
    byThing('place', 'TAKES_PLACE_IN'),
    `UNWIND all AS n MATCH (n)-[:CITED_IN]->(x:Document) RETURN 'document' AS field, x.id AS value, ${label} AS label, count(DISTINCT n) AS count`,
    `UNWIND all AS n MATCH (n)-[p:PARTICIPATES_IN]-() RETURN 'role' AS field, p.role AS value, null AS label, count(DISTINCT n) AS count`,
  ];
  return `CALL () { ${found} RETURN collect(n) AS all }
    CALL (all) { CALL (all) { ${branches.join('\nUNION ALL\n')} }
      WITH field, value, label, count ORDER BY count DESC, label, value
      RETURN collect({field: field, value: toString(value), label: label, count: count}) AS facets }`;
}

/** The facets, most frequent value first, labelled in the reader's language. */
export function facetsOf(counts: readonly Count[], registry: Registry, language: LanguageCode): Facet[] {
  const words = new Map(
    choices().flatMap(({ labels }) => Object.entries(labels).map(([value, label]) => [value, label[language]])),
  );
  const kinds = new Map(registry.entities.map(({ kind, pluralLabels }) => [kind, pluralLabels[language]]));
  const byField = grouped(counts, ({ field }) => field);
  return [...byField].map(([field, values]) => ({
    field,
    values: values.slice(0, mostValues).map(({ value, label, count }) => ({
      value,
      label: label ?? (field === 'kind' ? kinds.get(value) : words.get(value)) ?? value,
      count,
    })),
  }));
}
