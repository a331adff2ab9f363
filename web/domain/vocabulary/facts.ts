import { Kind, type DocumentNode, type OperationDefinitionNode, parse, visit } from 'graphql';
import type { Field, KindDescription } from './vocabulary.ts';

/** A field of one kind, known from the model at run time. */
export interface Fact {
  kind: KindDescription;
  field: Field;
}

/** An alias per kind: fields of two kinds may have the same name but different types. */
export const getFactAlias = ({ kind, field }: Fact) => `${kind.type}_${field.name}`;

export const getFactValue = (thing: object, fact: Fact): unknown =>
  (thing as Record<string, unknown>)[getFactAlias(fact)];

/**
 * Adds facts to the selection of the field with the given alias; `toSelection` returns the selection of one
 * fact. The model knows the facts: a new kind needs no code here.
 */
export function addFacts<Document extends DocumentNode>(
  document: Document,
  alias: string,
  facts: readonly Fact[],
  toSelection: (fact: Fact) => string,
): Document {
  if (facts.length === 0) return document;
  const added = facts
    .map((fact) => `... on ${fact.kind.type} { ${getFactAlias(fact)}: ${toSelection(fact)} }`)
    .join(' ');
  const { selections } = (parse(`{ ${added} }`).definitions[0] as OperationDefinitionNode).selectionSet;
  return visit(document, {
    [Kind.FIELD]: (node) => {
      if (node.alias?.value !== alias || !node.selectionSet) return undefined;
      const all = [...node.selectionSet.selections, ...selections];
      return { ...node, selectionSet: { ...node.selectionSet, selections: all } };
    },
  }) as Document;
}
