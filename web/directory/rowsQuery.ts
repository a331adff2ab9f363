import { type DefinitionNode, type DocumentNode, type FragmentDefinitionNode, Kind, visit } from 'graphql';
import { type Fact, addFacts } from '#web/domain/vocabulary/facts.ts';
import type { KindDescription } from '#web/domain/vocabulary/vocabulary.ts';
import { type RowsQuery, RowsDocument } from '#web/api/operations.ts';

export type Row = RowsQuery['things']['rows'][number];

function toFactSelection({ field: { name, type, targets } }: Fact): string {
  if (targets) return `${name} { id kind name(language: $language) original: name }`;
  if (type === 'MoneyDraft') return `${name} { amount currency inKind(language: $language) }`;
  if (type === 'IdentifierDraft') return `${name} { scheme value }`;
  if (type === 'Interval') return `${name} { start end openEnded interval }`;
  if (type === 'LocalizedDraft') return `${name}(language: $language)`;
  return name;
}

/** The most specific root field for these kinds: faster than `things`. */
function chooseListField(kinds: readonly KindDescription[], everything: string): string {
  const [first, second] = kinds;
  if (first && !second) return first.plural;
  const haveInterface = (name: string) => kinds.every(({ interfaces }) => interfaces.includes(name));
  return haveInterface('Initiative') ? 'initiatives' : haveInterface('Actor') ? 'actors' : everything;
}

/** Drops unused fragments and variables, which GraphQL validation rejects. */
function dropUnused({ definitions, ...document }: DocumentNode): DocumentNode {
  const used = new Set<string>();
  /** Only what the operation reaches counts: an unused fragment may spread another. */
  const collect = (definition: DefinitionNode) =>
    visit(definition, {
      [Kind.FRAGMENT_SPREAD]({ name: { value: name } }) {
        if (used.has(`...${name}`)) return;
        used.add(`...${name}`);
        for (const fragment of definitions) if (isFragment(fragment) && fragment.name.value === name) collect(fragment);
      },
      [Kind.ARGUMENT]: ({ value }) => void (value.kind === Kind.VARIABLE && used.add(`$${value.name.value}`)),
    });
  for (const definition of definitions) if (!isFragment(definition)) collect(definition);
  return visit(
    { ...document, definitions },
    {
      [Kind.FRAGMENT_DEFINITION]: ({ name }) => (used.has(`...${name.value}`) ? undefined : null),
      [Kind.VARIABLE_DEFINITION]: ({ variable }) => (used.has(`$${variable.name.value}`) ? undefined : null),
    },
  );
}

const isFragment = (definition: DefinitionNode): definition is FragmentDefinitionNode =>
  definition.kind === Kind.FRAGMENT_DEFINITION;

/** Narrows a query to some kinds. The root field is aliased, so that the result is still `things`. */
export function narrowToKinds<Document extends DocumentNode>(
  document: Document,
  kinds: readonly KindDescription[],
): Document {
  const types = new Set(kinds.flatMap(({ type, interfaces }) => [type, ...interfaces]));
  const narrowed = visit(document, {
    [Kind.FIELD]: (node) => {
      if (node.name.value !== 'things') return undefined;
      const list = chooseListField(kinds, node.name.value);
      return { ...node, alias: node.name, name: { ...node.name, value: list } };
    },
    [Kind.INLINE_FRAGMENT]: ({ typeCondition }) => (types.has(typeCondition?.name.value ?? '') ? undefined : null),
  });
  return dropUnused(narrowed) as Document;
}

/** Builds the query of a page, with the facts that its columns show. */
export const buildRowsQuery = (kinds: readonly KindDescription[], facts: readonly Fact[]) =>
  narrowToKinds(addFacts(RowsDocument, 'rows', facts, toFactSelection), kinds);
