import { Kind, type DocumentNode, type OperationDefinitionNode, parse, visit } from 'graphql';
import type { Field, KindDescription } from './vocabulary.ts';

/** A field that is peculiar to a kind. */
export interface Fact {
  kind: KindDescription;
  field: Field;
}

/** Fields of two kinds may have one name and two types: each is answered under a name of its own. */
export const getFactAlias = ({ kind, field }: Fact) => `${kind.type}_${field.name}`;

/** What was answered for a fact. */
export const getFactValue = (thing: object, fact: Fact): unknown =>
  (thing as Record<string, unknown>)[getFactAlias(fact)];

/**
 * The question with these facts asked besides, where it answers under this alias; `asked` says what of a
 * fact is wanted. The model knows the facts: a new kind needs no code.
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
