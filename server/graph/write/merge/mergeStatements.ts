import type { Entity } from '#schema/model.ts';
import { getEnum } from '#schema/values/enum.ts';
import type { Raw } from '#server/graph/read/record.ts';
import { getEdges, ownedRelations, targetField } from '../draftEdges.ts';
import { mergeLists } from './redirectEdges.ts';

interface Statement {
  field: string;
  value: string;
  citations?: unknown[];
}

/** What a draft states where only one value is possible: enum facts and relations to one thing. */
function singleValues(entity: Entity, draft: Raw): Statement[] {
  const toStatements = (field: string, value: unknown, citations: unknown = draft.citations): Statement[] =>
    value === undefined
      ? []
      : [{ field, value: String(value), ...(citations ? { citations: citations as unknown[] } : {}) }];
  return [
    ...entity.facts
      .filter(({ type, list }) => !list && getEnum(type()))
      .flatMap(({ name }) => toStatements(name, draft[name])),
    ...ownedRelations(entity)
      .filter(({ many }) => !many)
      .flatMap((relation) =>
        getEdges(draft, relation).flatMap((edge) =>
          toStatements(relation.name, edge[targetField(relation)], edge.citations),
        ),
      ),
  ];
}

const getStatements = ({ statements }: Raw) => (statements as Statement[] | undefined) ?? [];

const indexOfStatement = (statements: readonly Statement[], { field, value }: Statement) =>
  statements.findIndex((statement) => statement.field === field && statement.value === value);

/**
 * The statements of two drafts that become one. Where they state different single values, both become statements with
 * their citations, and the surviving draft's value comes first.
 */
export function mergeStatements(entity: Entity, survivor: Raw, merged: Raw): Statement[] {
  const statements = mergeLists(getStatements(survivor), getStatements(merged)) as Statement[];
  const mergedValues = singleValues(entity, merged);
  for (const survivorValue of singleValues(entity, survivor)) {
    const mergedValue = mergedValues.find(({ field }) => field === survivorValue.field);
    if (!mergedValue || mergedValue.value === survivorValue.value) continue;
    // The value in effect moves to the front of its field, also before one that an earlier merge put there.
    const fieldStart = statements.findIndex(({ field }) => field === survivorValue.field);
    const survivorIndex = indexOfStatement(statements, survivorValue);
    const [first] = survivorIndex < 0 ? [survivorValue] : statements.splice(survivorIndex, 1);
    statements.splice(fieldStart < 0 ? statements.length : fieldStart, 0, first!);
    const mergedIndex = indexOfStatement(statements, mergedValue);
    if (mergedIndex < 0) statements.push(mergedValue);
    else if (indexOfStatement(getStatements(merged), mergedValue) < 0) {
      const citations = mergeLists(statements[mergedIndex]!.citations, mergedValue.citations);
      statements[mergedIndex] = { ...statements[mergedIndex]!, ...(citations.length > 0 ? { citations } : {}) };
    }
  }
  return statements;
}
