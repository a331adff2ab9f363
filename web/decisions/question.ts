import { Kind, type OperationDefinitionNode, parse, visit } from 'graphql';
import type { Field, KindDescription } from '#web/kinds/vocabulary.ts';
import { type DatesQuery, DatesDocument } from './Dates.graphql.ts';

export type Dated = DatesQuery['initiatives']['dated'][number];

/** A date that is peculiar to a kind: when an agreement was signed, by when a project is to be done. */
export interface DateFact {
  kind: KindDescription;
  field: Field;
}

export const dateFacts = (kinds: readonly KindDescription[]): DateFact[] =>
  kinds
    .filter(({ interfaces }) => interfaces.includes('Initiative'))
    .flatMap((kind) =>
      kind.fields.filter(({ type, list }) => type === 'Date' && !list).map((field) => ({ kind, field })),
    );

const answerName = ({ kind, field }: DateFact) => `${kind.type}_${field.name}`;

export const dateOf = (thing: Dated, fact: DateFact) =>
  (thing as unknown as Record<string, string | null | undefined>)[answerName(fact)];

/** The question for the calendar, with the dates that the model knows: a new kind needs no code here. */
export function questionFor(facts: readonly DateFact[]) {
  if (facts.length === 0) return DatesDocument;
  const added = facts.map((fact) => `... on ${fact.kind.type} { ${answerName(fact)}: ${fact.field.name} }`).join(' ');
  const { selections } = (parse(`{ ${added} }`).definitions[0] as OperationDefinitionNode).selectionSet;
  return visit(DatesDocument, {
    [Kind.FIELD]: (node) => {
      if (node.alias?.value !== 'dated' || !node.selectionSet) return undefined;
      const all = [...node.selectionSet.selections, ...selections];
      return { ...node, selectionSet: { ...node.selectionSet, selections: all } };
    },
  }) as typeof DatesDocument;
}
