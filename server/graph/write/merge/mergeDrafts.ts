import type { Entity, Fact } from '#schema/model.ts';
import type { Raw } from '#server/graph/read/record.ts';
import { getEdges, ownedRelations, setEdges, targetField } from '../draftEdges.ts';
import { collectNames } from '../toRecord.ts';
import { mergeStatements } from './mergeStatements.ts';
import { dropImpliedEdges, mergeLists, redirectEdges } from './redirectEdges.ts';

interface IdentifiedDraft {
  id: string;
  draft: Raw;
}

/**
 * One draft of two. The survivor's values take precedence; the merged record adds what is missing, its names,
 * identifiers, citations, statements and edges. Contradictions become statements.
 */
export function mergeDrafts(entity: Entity, survivor: IdentifiedDraft, merged: IdentifiedDraft): Raw {
  const survivorDraft = redirectEdges(entity, survivor.id, survivor.draft, new Map([[merged.id, survivor.id]]));
  const draft: Raw = { ...survivorDraft };
  for (const fact of entity.facts) {
    const value = mergeFact(fact, survivorDraft[fact.name], merged.draft[fact.name]);
    if (value !== undefined) draft[fact.name] = value;
  }
  const statements = mergeStatements(entity, survivorDraft, merged.draft);
  if (statements.length > 0) draft.statements = statements;
  for (const relation of ownedRelations(entity)) {
    const target = targetField(relation);
    const addedEdges = getEdges(merged.draft, relation).filter((edge) => edge[target] !== survivor.id);
    const edges = [...getEdges(survivorDraft, relation), ...addedEdges];
    setEdges(draft, relation, dropImpliedEdges(edges, target, new Set(addedEdges)));
  }
  const names = collectNames(draft);
  const missingNames = collectNames(merged.draft).filter((name) => !names.includes(name));
  if (missingNames.length > 0) draft.aliases = mergeLists(draft.aliases, missingNames);
  return draft;
}

function mergeFact({ localized, list }: Fact, survivorValue: unknown, mergedValue: unknown): unknown {
  if (mergedValue === undefined || survivorValue === undefined) return survivorValue ?? mergedValue;
  if (localized) return { ...(mergedValue as object), ...(survivorValue as object) };
  return list ? mergeLists(survivorValue, mergedValue) : survivorValue;
}
