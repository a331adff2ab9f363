import type { Entity } from '#schema/model.ts';
import type { Confidence } from '#schema/values/citation.ts';
import type { Raw } from '#server/graph/read/record.ts';
import { ownedRelations, targetField } from './draftEdges.ts';

/** A citation in a draft, and the fact that it stands with. */
export interface DraftCitation {
  document: string;
  section?: string;
  paragraph?: number;
  confidence: Confidence;
  /** The fact or relation; `citations` for a source of the whole thing. */
  field: string;
  /** Id of the thing that a relation leads to. */
  target?: string;
}

type StoredCitation = Omit<DraftCitation, 'field' | 'target'>;

/** All citations in a draft: of the thing itself, of its values and of its edges. */
export function collectCitations(entity: Entity, draft: Raw): DraftCitation[] {
  const targetFields = new Map(ownedRelations(entity).map((relation) => [relation.name, targetField(relation)]));
  const collect = (value: unknown, field: string, target?: string): DraftCitation[] => {
    if (Array.isArray(value)) return value.flatMap((item) => collect(item, field, target));
    if (!value || typeof value !== 'object') return [];
    return Object.entries(value).flatMap(([key, inner]) =>
      key === 'citations'
        ? (inner as StoredCitation[]).map((citation) => ({ ...citation, field, target }))
        : collect(inner, field, target),
    );
  };
  return Object.entries(draft).flatMap(([field, value]): DraftCitation[] => {
    if (field === 'citations') return (value as StoredCitation[]).map((citation) => ({ ...citation, field }));
    const to = targetFields.get(field);
    return [value].flat().flatMap((item) => collect(item, field, to && ((item as Raw | null)?.[to] as string)));
  });
}

/** The ids of the documents that a draft cites anywhere: as a whole, in its values or in its edges. */
export function collectCitedDocuments(draft: Raw): string[] {
  const collect = (value: unknown): string[] => {
    if (Array.isArray(value)) return value.flatMap(collect);
    if (!value || typeof value !== 'object') return [];
    return Object.entries(value).flatMap(([key, inner]) =>
      key === 'citations' ? (inner as StoredCitation[]).map(({ document }) => document) : collect(inner),
    );
  };
  return [...new Set(collect(draft))];
}
