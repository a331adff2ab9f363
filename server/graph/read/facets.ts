import { groupBy } from '#schema/groupBy.ts';
import type { Facet } from '#schema/answers/page.ts';
import type { Registry } from '#schema/model.ts';
import type { LanguageCode } from '#schema/values/language.ts';
import { invalid } from '#server/errors.ts';
import { valueLabels } from './labels.ts';
import { buildCurrentStatus, buildYear } from './derivedValues.ts';
import { matchInstitutions } from './filter.ts';
import { buildTypeExpression } from './typeProperty.ts';
import { visibilityFilter, visibleCount } from './visibilityFilter.ts';

export interface FacetCount {
  field: string;
  value: string;
  label: string | null;
  count: number;
}

const maxValues = 50;

const countedProperties = ['kind', 'type', 'status', 'currentStatus', 'year', 'record', 'disputed'];

/** All that can be counted by. */
const facetFields = [...countedProperties, 'theme', 'place', 'country', 'institutionType', 'document', 'role'];

/** Rejects names of facets that do not exist. Throws INVALID. */
export function checkFacets(fields: readonly string[] | boolean) {
  const unknown = Array.isArray(fields)
    ? (fields as string[]).find((field) => !facetFields.includes(field))
    : undefined;
  if (unknown !== undefined) throw invalid(`There is no facet "${unknown}". Use ${facetFields.join(', ')}.`);
}

/** The nodes `n` of a list: all under its filter, as the variable `matches`; or, without a filter, clauses that match them. */
export type FacetSource = 'matches' | { unfiltered: string };

/**
 * Counts the nodes of a list by property, and by the themes, places and roles of their initiatives. A count is the
 * length of the list when it is also filtered by that value. `fields` limits the branches, each of which takes time.
 *
 * Reading one type of edges of an initiative visits all of its edges, whereas a theme, a place or a document has very many,
 * which are stored by type. Hence all initiatives are counted from there, and some of them are visited once, not once
 * for each participant.
 */
export function buildFacetsClause(
  registry: Registry,
  language: LanguageCode,
  listLabel: string,
  fields: readonly string[] | true,
  source: FacetSource,
): string {
  const [scope, matchNodes] =
    source === 'matches' ? ['matches', 'UNWIND matches AS n'] : ['anyRestricted', source.unfiltered];
  const isRequested = (field: string) => fields === true || fields.includes(field);
  const byThing = (field: string, match: string) => `${match} WHERE ${visibilityFilter('x')}
    WITH x, count(DISTINCT n) AS count
    RETURN '${field}' AS field, x.id AS value, coalesce(x.names_${language}, x.name) AS label, count`;
  const isOfInitiatives = registry
    .entitiesLabelled(listLabel)
    .every(({ interfaces }) => interfaces.includes('Initiative'));
  const matchDirect = (edges: string, label: string) => {
    const visibleInitiative = `(i:Thing WHERE ${visibilityFilter('i')})`;
    if (source !== 'matches')
      return isOfInitiatives
        ? `MATCH (direct:${label})<-[:${edges}]-(n:${listLabel} WHERE ${visibilityFilter('n', 'anyRestricted')})`
        : `MATCH (direct:${label})<-[:${edges}]-${visibleInitiative} MATCH (i)<-[:PARTICIPATES_IN*0..1]-(n:${listLabel})`;
    return isOfInitiatives
      ? `${matchNodes} MATCH (n)-[:${edges}]->(direct:${label})`
      : `${matchNodes} MATCH (n)-[:PARTICIPATES_IN*0..1]->${visibleInitiative} WITH i, collect(n) AS participants
         MATCH (i)-[:${edges}]->(direct:${label}) UNWIND participants AS n`;
  };
  // The hierarchy is walked once for each theme or place, not for each thing.
  const byAncestor = (field: string, edges: string, label: string, parentEdge: string) => `${matchDirect(edges, label)}
    WITH direct, collect(DISTINCT n) AS things
    MATCH (direct)-[:${parentEdge}*0..8]->(x:${label}) WHERE ${visibilityFilter('x')}
    UNWIND things AS n WITH x, count(DISTINCT n) AS count
    RETURN '${field}' AS field, x.id AS value, coalesce(x.names_${language}, x.name) AS label, count`;
  const typeOfNode = buildTypeExpression(registry.entitiesLabelled(listLabel), 'n');
  const derived = { type: typeOfNode, currentStatus: buildCurrentStatus('n'), year: buildYear('n') };
  const cases = Object.entries(derived).flatMap(([field, expression]) =>
    isRequested(field) ? [`WHEN '${field}' THEN ${expression}`] : [],
  );
  const value = cases.length > 0 ? `CASE field ${cases.join(' ')} ELSE n[field] END` : 'n[field]';
  const names = countedProperties.filter(isRequested).map((name) => `'${name}'`);
  const branches = [
    // One branch for all properties, also when none is requested.
    `UNWIND [${names.join(', ')}] AS field ${matchNodes} WITH field, ${value} AS value WHERE value IS NOT NULL
    RETURN field, value, null AS label, count(*) AS count`,
    isRequested('theme') && byAncestor('theme', 'ABOUT|CONCERNS', 'Theme', 'BROADER'),
    isRequested('place') && byAncestor('place', 'TAKES_PLACE_IN|STATED_FOR|COVERS|OF_COUNTRY', 'Place', 'WITHIN'),
    // These read all participants: counted only when requested by name.
    fields !== true &&
      isRequested('country') &&
      byThing('country', `${matchNodes} ${matchInstitutions} MATCH (y)-[:OF_COUNTRY]->(x:Place)`),
    fields !== true &&
      isRequested('institutionType') &&
      `${matchNodes} ${matchInstitutions}
       RETURN 'institutionType' AS field, y.institutionType AS value, null AS label, count(DISTINCT n) AS count`,
    isRequested('document') &&
      byThing(
        'document',
        source === 'matches'
          ? `${matchNodes} MATCH (n)-[:CITED_IN]->(x:Document)`
          : `MATCH (n:${listLabel} WHERE ${visibilityFilter('n', 'anyRestricted')})-[:CITED_IN]->(x:Document)`,
      ),
    isRequested('role') &&
      `${matchNodes} MATCH (n)-[p:PARTICIPATES_IN]-(i:Thing WHERE ${visibilityFilter('i')}) RETURN 'role' AS field, p.role AS value, null AS label, count(DISTINCT n) AS count`,
  ].filter(Boolean);
  return `CALL (${scope}) { CALL (${scope}) { ${branches.join('\nUNION ALL\n')} }
      WITH field, value, label, count ORDER BY count DESC, label, value
      RETURN collect({field: field, value: toString(value), label: label, count: count}) AS facets }`;
}

/** Whether only kinds are counted: without a filter, Neo4j stores how many nodes have a label. */
export const countsOnlyKinds = (fields: readonly string[] | boolean) =>
  Array.isArray(fields) && fields.length > 0 && fields.every((field) => field === 'kind');

/** The facet of kinds of an unfiltered list. */
export const buildKindCountsClause = (registry: Registry, listLabel: string) => `CALL () {
  UNWIND [${registry
    .entitiesLabelled(listLabel)
    .map(({ kind, name }) => `['${kind}', ${visibleCount(name)}]`)
    .join(', ')}] AS entry WITH entry WHERE entry[1] > 0 WITH entry ORDER BY entry[1] DESC, entry[0]
  RETURN collect({field: 'kind', value: entry[0], label: null, count: entry[1]}) AS facets }`;

/** The facets of a list, most frequent value first, labelled in one language. */
export function toFacets(
  counts: readonly FacetCount[],
  registry: Registry,
  language: LanguageCode,
  listLabel: string,
): Facet[] {
  return [...groupBy(counts, ({ field }) => field)].map(([field, values]) => {
    const valueNames = valueLabels(registry, language, field, listLabel);
    const toFacetValue = ({ value, label, count }: FacetCount) => ({
      value,
      label: label ?? valueNames.get(value) ?? value,
      count,
    });
    return { field, values: values.slice(0, maxValues).map(toFacetValue) };
  });
}
