import { Edge } from '#schema/answers/edge.ts';
import type { Registry, Relation } from '#schema/model.ts';
import { Citation } from '#schema/values/citation.ts';
import type { LanguageCode } from '#schema/values/language.ts';
import { period } from '#schema/values/period.ts';
import { type Properties, type Raw, createInstance } from './record.ts';

const unique = (names: string[]) => [...new Set(names)];

/** Names of all edges between things, and of those that are hops, as the registry has them. */
export const edgeNames = (registry: Registry) =>
  unique(registry.entities.flatMap(({ relations }) => relations.map(({ edge }) => edge)));
export const hopNames = (registry: Registry) =>
  unique(registry.entities.flatMap(({ relations }) => relations.filter(({ hop }) => hop).map(({ edge }) => edge)));

/** That something is cited in a document is an edge of every thing that no entity declares. */
export const citedIn = 'CITED_IN';

function labelOf(relation: Relation | undefined, language: LanguageCode): { relation: string; label: string } {
  if (relation) return { relation: relation.name, label: relation.labels[language] };
  return { relation: 'citations', label: { fr: 'cité dans', es: 'citado en', en: 'cited in' }[language] };
}

/** What an edge tells: a value as Cypher, and the edge that is answered of it, as it is drawn and told from its source. */
export interface EdgeProjection {
  toCypher(tie: string): string;
  fromRow(value: unknown[]): Edge;
}

/** Properties of a tie that the fields of an edge read. */
const properties = ['id', 'role', 'period', 'citations'] as const;

/** An edge with these fields only. */
export function edgeProjection(
  registry: Registry,
  language: LanguageCode,
  fields: ReadonlySet<string>,
): EdgeProjection {
  const own = properties.filter((one) => fields.has(one));
  const isNamed = fields.has('relation') || fields.has('label');
  return {
    toCypher: (tie) =>
      `[startNode(${tie}).id, endNode(${tie}).id, ${isNamed || fields.has('id') ? `type(${tie})` : 'null'}, ${isNamed ? `startNode(${tie}).kind` : 'null'}${own.map((one) => `, ${tie}.${one}`).join('')}]`,
    fromRow([source, target, type, kind, ...values]) {
      const tie: Properties = Object.fromEntries(own.map((one, n) => [one, values[n]]));
      const told = isNamed
        ? registry.entity(kind as string).relations.find(({ edge, direction }) => edge === type && direction === 'out')
        : undefined;
      const citations = (tie.citations as string[] | undefined) ?? [];
      return Object.assign(new Edge(), {
        id: (tie.id as string | null | undefined) ?? `${type}.${source}.${target}`,
        source,
        target,
        ...(isNamed && labelOf(told, language)),
        role: (tie.role as Edge['role'] | null) ?? undefined,
        period: tie.period ? period(tie.period as string) : undefined,
        citations: citations.map((one) => createInstance(Citation, JSON.parse(one) as Raw)),
      });
    },
  };
}
