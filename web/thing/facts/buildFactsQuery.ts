import { type DocumentNode, parse } from 'graphql';
import type { Field, KindDescription } from '#web/domain/vocabulary/vocabulary.ts';

const link = 'id kind name(language: $language) original: name';
const period = 'start end openEnded interval';
const citation = `document { ${link} date publisher } section paragraph date confidence`;

/** Fields that have components of their own. */
const shownElsewhere = new Set(
  'name aliases description identifiers citations statements statusHistory agenda results practices lessons difficulties risks'.split(
    ' ',
  ),
);

function toSelection({ name, type, targets, fields }: Field): string {
  if (name === 'citations') return `citations { ${citation} }`;
  if (fields?.length) return `${name} { ${fields.map(toSelection).join(' ')} }`;
  if (targets) return `${name} { ${link} }`;
  return type === 'Interval' ? `${name} { ${period} }` : name;
}

/**
 * Builds a query for the facts that the model declares for a kind and that have no component of their own, so that a
 * new kind needs no code here. Relations are shown by `Relations`.
 */
export function buildFactsQuery({ type, fields, interfaces }: KindDescription, queryableFields: ReadonlySet<string>) {
  // The head of an initiative shows its period beside its status.
  const isShownInHead = (name: string) => name === 'period' && interfaces.includes('Initiative');
  const facts: Field[] = fields.filter(
    ({ name, targets }) => queryableFields.has(name) && !targets && !shownElsewhere.has(name) && !isShownInHead(name),
  );
  const selection = ['id', ...facts.map(toSelection)].join(' ');
  // GraphQL rejects unused variables.
  const variables = selection.includes('$language') ? '$id: ID!, $language: Language!' : '$id: ID!';
  const document: DocumentNode = parse(
    `query Facts(${variables}) { node(id: $id) { id ... on ${type} { ${selection} } } }`,
  );
  return { document, facts };
}
