import { type DocumentNode, Kind, type OperationDefinitionNode, parse, visit } from 'graphql';
import type { KindDescription } from '#web/kinds/vocabulary.ts';
import type { Fact } from './facts.ts';
import { type RowsQuery, RowsDocument } from './Rows.graphql.ts';

/** A thing of the list. */
export type Row = RowsQuery['things']['rows'][number];

/** Fields of two kinds may have one name and two types: each is answered under a name of its own. */
const answerName = ({ kind, field }: Fact) => `${kind.type}_${field.name}`;

/** The value of a fact that is peculiar to a kind. */
export const valueOf = (row: Row, fact: Fact): unknown => (row as Record<string, unknown>)[answerName(fact)];

function selectionOf(fact: Fact): string {
  const { name, type, targets } = fact.field;
  const asked = `${answerName(fact)}: ${name}`;
  if (targets) return `${asked} { id kind name(language: $language) original: name }`;
  if (type === 'MoneyDraft') return `${asked} { amount currency inKind(language: $language) }`;
  if (type === 'Interval') return `${asked} { start end openEnded interval }`;
  if (type === 'LocalizedDraft') return `${asked}(language: $language)`;
  return asked;
}

/** The narrowest list that holds these kinds: the API answers it faster than the list of everything. */
function listOf(kinds: readonly KindDescription[], everything: string): string {
  const [first, second] = kinds;
  if (first && !second) return first.plural;
  const all = (one: string) => kinds.every(({ interfaces }) => interfaces.includes(one));
  return all('Initiative') ? 'initiatives' : all('Actor') ? 'actors' : everything;
}

/** What nothing uses any more is refused by the API. */
function withoutRest(document: DocumentNode): DocumentNode {
  const used = new Set<string>();
  visit(document, {
    [Kind.FRAGMENT_SPREAD]: ({ name }) => void used.add(`...${name.value}`),
    [Kind.ARGUMENT]: ({ value }) => void (value.kind === Kind.VARIABLE && used.add(`$${value.name.value}`)),
  });
  return visit(document, {
    [Kind.FRAGMENT_DEFINITION]: ({ name }) => (used.has(`...${name.value}`) ? undefined : null),
    [Kind.VARIABLE_DEFINITION]: ({ variable }) => (used.has(`$${variable.name.value}`) ? undefined : null),
  });
}

/** The same question, asked of these kinds only. The answer is called `things` as before. */
export function askedOf<Document extends DocumentNode>(
  document: Document,
  kinds: readonly KindDescription[],
): Document {
  const types = new Set(kinds.flatMap(({ type, interfaces }) => [type, ...interfaces]));
  const narrowed = visit(document, {
    [Kind.FIELD]: (node) => {
      if (node.name.value !== 'things') return undefined;
      const list = listOf(kinds, node.name.value);
      return { ...node, alias: node.name, name: { ...node.name, value: list } };
    },
    [Kind.INLINE_FRAGMENT]: ({ typeCondition }) => (types.has(typeCondition?.name.value ?? '') ? undefined : null),
  });
  return withoutRest(narrowed) as Document;
}

/** The question for a page, with the facts that the columns need: a new kind needs no code here. */
export function questionFor(kinds: readonly KindDescription[], facts: readonly Fact[]) {
  const added = facts.map((fact) => `... on ${fact.kind.type} { ${selectionOf(fact)} }`).join(' ');
  const selections = added
    ? (parse(`{ ${added} }`).definitions[0] as OperationDefinitionNode).selectionSet.selections
    : [];
  const document = visit(RowsDocument, {
    [Kind.FIELD]: (node) => {
      if (node.alias?.value !== 'rows' || !node.selectionSet) return undefined;
      const all = [...node.selectionSet.selections, ...selections];
      return { ...node, selectionSet: { ...node.selectionSet, selections: all } };
    },
  });
  return askedOf(document as typeof RowsDocument, kinds);
}
