import { Kind, type DocumentNode, type OperationDefinitionNode, parse, visit } from 'graphql';
import type { Field, KindDescription } from './vocabulary.ts';

/** A field that is peculiar to a kind. */
export interface Fact {
  kind: KindDescription;
  field: Field;
}

/** Fields of two kinds may have one name and two types: each is answered under a name of its own. */
export const answerName = ({ kind, field }: Fact) => `${kind.type}_${field.name}`;

/** What was answered for a fact. */
export const valueOf = (thing: object, fact: Fact): unknown => (thing as Record<string, unknown>)[answerName(fact)];

/**
 * The question with these facts asked besides, where it answers under this alias; `asked` says what of a
 * fact is wanted. The model knows the facts: a new kind needs no code.
 */
export function withFacts<Document extends DocumentNode>(
  document: Document,
  alias: string,
  facts: readonly Fact[],
  asked: (fact: Fact) => string,
): Document {
  if (facts.length === 0) return document;
  const added = facts.map((fact) => `... on ${fact.kind.type} { ${answerName(fact)}: ${asked(fact)} }`).join(' ');
  const { selections } = (parse(`{ ${added} }`).definitions[0] as OperationDefinitionNode).selectionSet;
  return visit(document, {
    [Kind.FIELD]: (node) => {
      if (node.alias?.value !== alias || !node.selectionSet) return undefined;
      const all = [...node.selectionSet.selections, ...selections];
      return { ...node, selectionSet: { ...node.selectionSet, selections: all } };
    },
  }) as Document;
}
