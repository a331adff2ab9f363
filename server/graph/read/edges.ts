import { Edge } from '#schema/answers/edge.ts';
import type { Registry, Relation } from '#schema/model.ts';
import { Citation } from '#schema/values/citation.ts';
import type { LanguageCode } from '#schema/values/language.ts';
import { period } from '#schema/values/period.ts';
import { participationGroup } from '#server/graph/questions/cooperation.ts';
import { type Properties, type Raw, createInstance } from './record.ts';

const unique = (names: string[]) => [...new Set(names)];

/** The types of all edges that entities declare. */
export const edgeNames = (registry: Registry) =>
  unique(registry.entities.flatMap(({ relations }) => relations.map(({ edge }) => edge)));

/** The types of the edges that paths and neighbourhoods follow. */
export const hopNames = (registry: Registry) =>
  unique(registry.entities.flatMap(({ relations }) => relations.filter(({ hop }) => hop).map(({ edge }) => edge)));

/** The edge from every thing to the documents that it, or one of its facts, cites. Only documents declare it. */
export const citedIn = 'CITED_IN';

/** Its labels, as seen from the thing (out) and from the document (in). */
export const citationLabels = {
  out: { fr: 'cité dans', es: 'citado en', en: 'cited in' },
  in: { fr: 'source de', es: 'fuente de', en: 'source of' },
};

function toRelationLabel(relation: Relation | undefined, language: LanguageCode): Pick<Edge, 'relation' | 'label'> {
  if (relation) return { relation: relation.name, label: relation.labels[language] };
  return { relation: 'citations', label: citationLabels.out[language] };
}

/** How an edge is read, as seen from its source. */
export interface EdgeProjection {
  /** An expression of the selected values. */
  toCypher(edge: string): string;
  fromRow(row: unknown[]): Edge;
}

const edgeProperties = ['id', 'role', 'period', 'citations'] as const;

/** Creates a projection of these fields of `Edge`. */
export function edgeProjection(
  registry: Registry,
  language: LanguageCode,
  fields: ReadonlySet<string>,
): EdgeProjection {
  const selected = edgeProperties.filter(
    (property) => fields.has(property) || (property === 'citations' && fields.has('confidence')),
  );
  const needsRelation = fields.has('relation') || fields.has('label');
  return {
    toCypher: (edge) =>
      `[startNode(${edge}).id, endNode(${edge}).id, ${needsRelation || fields.has('id') ? `type(${edge})` : 'null'}, ${needsRelation ? `startNode(${edge}).kind` : 'null'}, ${fields.has('group') ? participationGroup(edge) : 'null'}${selected.map((property) => `, ${edge}.${property}`).join('')}]`,
    fromRow([source, target, type, sourceKind, group, ...values]) {
      const properties: Properties = Object.fromEntries(selected.map((property, index) => [property, values[index]]));
      const relation = needsRelation
        ? registry
            .entity(sourceKind as string)
            .relations.find(({ edge, direction }) => edge === type && direction === 'out')
        : undefined;
      const citations = (properties.citations as string[] | undefined) ?? [];
      return Object.assign(new Edge(), {
        id: (properties.id as string | null | undefined) ?? `${type}.${source}.${target}`,
        source,
        target,
        ...(needsRelation && toRelationLabel(relation, language)),
        group: (group as Edge['group'] | null) ?? undefined,
        role: (properties.role as Edge['role'] | null) ?? undefined,
        period: properties.period ? period(properties.period as string) : undefined,
        citations: citations.map((citation) => createInstance(Citation, JSON.parse(citation) as Raw)),
      });
    },
  };
}
