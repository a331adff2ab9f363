import type { Entity } from '#schema/model.ts';
import { choiceOf } from '#schema/values/choice.ts';
import type { Raw } from '#server/graph/read/record.ts';
import { farOf, joined, tiesOf } from './redirectEdges.ts';

interface Said {
  field: string;
  value: string;
  citations?: unknown[];
}

/** What a draft says where only one answer can stand, a closed value or a tie to one thing, and who says so. */
function answersOf({ facts, relations }: Entity, draft: Raw): Said[] {
  const said = (field: string, value: unknown, citations: unknown = draft.citations): Said[] =>
    value === undefined
      ? []
      : [{ field, value: String(value), ...(citations ? { citations: citations as unknown[] } : {}) }];
  return [
    ...facts.filter(({ type, list }) => !list && choiceOf(type())).flatMap(({ name }) => said(name, draft[name])),
    ...relations
      .filter(({ owner, many }) => owner && !many)
      .flatMap((relation) =>
        tiesOf(draft, relation).flatMap((tie) => said(relation.name, tie[farOf(relation)], tie.citations)),
      ),
  ];
}

const statementsOf = ({ statements }: Raw) => (statements as Said[] | undefined) ?? [];

/**
 * The statements of two drafts that become one: where both answer what can have one answer only, and differ, the answer
 * that gives way stands beside the one that stays, each with its sources. The one that stays comes first.
 */
export function disagreements(entity: Entity, kept: Raw, dropped: Raw): Said[] {
  const statements = joined(statementsOf(kept), statementsOf(dropped)) as Said[];
  const stated = (all: readonly Said[], { field, value }: Said) =>
    all.findIndex((one) => one.field === field && one.value === value);
  const theirs = answersOf(entity, dropped);
  for (const mine of answersOf(entity, kept)) {
    const other = theirs.find(({ field }) => field === mine.field);
    if (!other || other.value === mine.value) continue;
    const first = statements.findIndex(({ field }) => field === mine.field);
    const at = stated(statements, mine);
    // What an earlier merge into the other one put first gives way too.
    const [own] = at < 0 ? [mine] : statements.splice(at, 1);
    statements.splice(first < 0 ? statements.length : first, 0, own!);
    const there = stated(statements, other);
    if (there < 0) statements.push(other);
    else if (stated(statementsOf(dropped), other) < 0) {
      const citations = joined(statements[there]!.citations, other.citations);
      statements[there] = { ...statements[there]!, ...(citations.length > 0 ? { citations } : {}) };
    }
  }
  return statements;
}
