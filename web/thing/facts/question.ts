import { type DocumentNode, parse } from 'graphql';
import type { Field, KindDescription, Vocabulary } from '#web/kinds/vocabulary.ts';
import type { ShapeQuery } from './Shape.graphql.ts';

type Shape = NonNullable<NonNullable<ShapeQuery['__type']>['fields']>;
type Type = Shape[number]['type'];

const link = '{ id kind name(language: $language) original: name }';
const period = '{ start end openEnded interval }';
const citation = `{ document ${link.replace(' }', ' date publisher }')} section paragraph date confidence }`;

/** What the page shows of every thing, actor or initiative by components of their own. */
const shownElsewhere = new Set(
  'statements name names aliases description identifiers citations period statusHistory results practices lessons difficulties participations positions partners agenda decisions'.split(
    ' ',
  ),
);

function selectionOf({ name, type, targets, fields }: Field): string {
  if (name === 'citations') return `citations ${citation}`;
  if (fields?.length) return `${name} { ${fields.map(selectionOf).join(' ')} }`;
  if (targets) return `${name} ${link}`;
  return type === 'Interval' ? `${name} ${period}` : name;
}

const named = (type: Type | null | undefined): string | null => {
  for (let one = type as { name: string | null; ofType?: unknown } | null | undefined; one; one = one.ofType as never)
    if (one.name) return one.name;
  return null;
};

export interface Question {
  document: DocumentNode;
  /** The facts it asks for, and the ties to other things: those that the thing owns, then those from the other side. */
  facts: Field[];
  relations: Field[];
}

/** Asks for all that the model says of a kind and the page does not know by itself: a new kind needs no code here. */
export function questionFor(kind: KindDescription, shape: Shape, { kinds }: Vocabulary): Question {
  const answered = new Set(shape.map(({ name }) => name));
  const written = kind.fields.filter(({ name }) => answered.has(name) && !shownElsewhere.has(name));
  const facts = written.filter(({ targets }) => !targets);
  const owned = written.filter(({ targets }) => targets);

  const things = new Set(kinds.flatMap(({ type, interfaces }) => [type, ...interfaces]));
  const writable = new Set(kind.fields.map(({ name }) => name));
  const others = shape
    .filter(({ name, type, args }) => args.length === 0 && things.has(named(type) ?? '') && !writable.has(name))
    .filter(({ name }) => !shownElsewhere.has(name))
    .map(({ name }): Field => ({
      __typename: 'FormField',
      name,
      label: '',
      description: '',
      type: 'LinkDraft',
      list: true,
      options: null,
      targets: [],
    }));

  const relations = [...owned, ...others];
  const selection = [...facts, ...relations].map(selectionOf).join(' ');
  // A variable that is declared must be used.
  const variables = selection.includes('$language') ? '$id: ID!, $language: Language!' : '$id: ID!';
  const document = parse(`query Facts(${variables}) { node(id: $id) { id ... on ${kind.type} { id ${selection} } } }`);
  return { document, facts, relations };
}
