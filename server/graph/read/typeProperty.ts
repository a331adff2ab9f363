import type { Entity } from '#schema/model.ts';
import { findTypeFact } from '#schema/typeFact.ts';

/** The type of a node of one of these kinds, as Cypher. Which property holds it depends on the kind. */
export function buildTypeExpression(entities: readonly Entity[], node: string): string {
  const typed = entities.flatMap(({ kind, ...entity }) => {
    const fact = findTypeFact(entity);
    return fact ? [{ kind, property: fact.name }] : [];
  });
  if (typed.length === 0) return 'null';
  if (typed.length === 1) return `${node}.${typed[0]!.property}`;
  const cases = typed.map(({ kind, property }) => `WHEN '${kind}' THEN ${node}.${property}`);
  return `CASE ${node}.kind ${cases.join(' ')} END`;
}
