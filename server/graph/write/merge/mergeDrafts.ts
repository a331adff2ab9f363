import type { Entity, Fact } from '#schema/model.ts';
import { namesOf } from './toRecord.ts';
import { disagreements } from './mergeConflicts.ts';
import type { Raw } from '#server/graph/read/record.ts';
import { collapsed, farOf, joined, redirected, tell, tiesOf } from './redirectEdges.ts';

interface Written {
  id: string;
  draft: Raw;
}

/**
 * One draft of two: what the kept one says stands; what only the other says is added, its names, identifiers, sources,
 * statements and ties too; where the two contradict each other, that is told.
 */
export function union(entity: Entity, kept: Written, dropped: Written): Raw {
  const into = new Map([[dropped.id, kept.id]]);
  const mine = redirected(entity, kept.id, kept.draft, into);
  const draft: Raw = { ...mine };
  for (const fact of entity.facts) {
    const value = both(fact, mine[fact.name], dropped.draft[fact.name]);
    if (value !== undefined) draft[fact.name] = value;
  }
  const statements = disagreements(entity, mine, dropped.draft);
  if (statements.length > 0) draft.statements = statements;
  for (const relation of entity.relations.filter(({ owner }) => owner)) {
    const far = farOf(relation);
    const theirs = tiesOf(dropped.draft, relation).filter((tie) => tie[far] !== kept.id);
    tell(draft, relation, collapsed([...tiesOf(mine, relation), ...theirs], far, new Set(theirs)));
  }
  const known = namesOf(draft);
  const others = namesOf(dropped.draft).filter((name) => !known.includes(name));
  if (others.length > 0) draft.aliases = joined(draft.aliases, others);
  return draft;
}

function both({ localized, list }: Fact, mine: unknown, theirs: unknown): unknown {
  if (theirs === undefined || mine === undefined) return mine ?? theirs;
  if (localized) return { ...(theirs as object), ...(mine as object) };
  return list ? joined(mine, theirs) : mine;
}
