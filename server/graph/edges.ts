import { Edge } from '#schema/answers/edge.ts';
import type { Registry, Relation } from '#schema/model.ts';
import { Citation } from '#schema/values/citation.ts';
import type { LanguageCode } from '#schema/values/language.ts';
import { period } from '#schema/values/period.ts';
import { type Properties, type Raw, built } from './record.ts';

/** An edge as a query returns it: `edgeMap` makes it. */
export interface EdgeRow {
  type: string;
  source: string;
  sourceKind: string;
  target: string;
  tie: Properties;
}

export const edgeMap = (r: string) =>
  `{type: type(${r}), source: startNode(${r}).id, sourceKind: startNode(${r}).kind, target: endNode(${r}).id, tie: ${r} {.*}}`;

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

/** The edge as it is drawn, told from its source. */
export function edgeOf(
  registry: Registry,
  language: LanguageCode,
  { type, source, sourceKind, target, tie }: EdgeRow,
): Edge {
  const relation = registry
    .entity(sourceKind)
    .relations.find(({ edge, direction }) => edge === type && direction === 'out');
  const citations = ((tie.citations as string[] | undefined) ?? []).map((one) =>
    built(Citation, JSON.parse(one) as Raw),
  );
  return Object.assign(new Edge(), {
    id: (tie.id as string | undefined) ?? `${type}.${source}.${target}`,
    source,
    target,
    ...labelOf(relation, language),
    role: (tie.role as Edge['role'] | null) ?? undefined,
    period: tie.period ? period(tie.period as string) : undefined,
    citations,
  });
}
