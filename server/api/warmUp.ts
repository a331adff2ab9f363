import type { ApolloServer } from '@apollo/server';
import {
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getOperationAST,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  parse,
  typeFromAST,
} from 'graphql';
import { languages } from '#schema/values/language.ts';
import { type Context, type AppServices, createContext } from './context.ts';
import { readPersistedDocuments } from './persistedQueries.ts';

/** A title alone, a filled form, and a paragraph: Neo4j plans statements again for longer lists. */
const proposals = [
  { title: 'Coopération' },
  { title: 'Formation des agents', partners: ['Ministère'], places: ['France'], themes: ['formation'], start: '2020' },
  {
    title: 'Curso de gestión del agua para municipios',
    description:
      'Un curso de dos semanas para técnicos municipales sobre el agua, el saneamiento y el clima, con visitas a dos ciudades francesas y un taller con las asociaciones de alcaldes de México y de Francia.',
    partners: ['Ayuntamiento', 'Embajada'],
    places: ['México', 'Francia'],
    start: '2020-05',
  },
];

const scalars: Record<string, unknown> = { Int: 20, Float: 1, Boolean: true, String: 'formation 2014' };

/** Values of a required variable that lead to the statements a user's values would lead to. */
function toExamples(type: GraphQLInputType, ids: readonly string[], language: string): unknown[] {
  if (isNonNullType(type)) return toExamples(type.ofType, ids, language);
  if (isListType(type))
    return toExamples(type.ofType, ids, language)
      .slice(0, 1)
      .map((value) => [value]);
  if (type.toString() === 'ID') return [...ids];
  if (type.toString() === 'ProposalInput') return proposals;
  if (type.toString() === 'Language') return [language];
  if (isEnumType(type)) return [type.getValues()[0]!.name];
  if (isInputObjectType(type)) {
    const required = Object.values(type.getFields()).filter(isRequiredInputField);
    return [Object.fromEntries(required.map((field) => [field.name, toExamples(field.type, ids, language)[0]]))];
  }
  return [scalars[getNamedType(type).name] ?? ''];
}

/** The variables with which to execute a query; none for mutations. */
export function toExampleVariables(
  schema: GraphQLSchema,
  document: string,
  ids: readonly string[],
  language: string,
): Record<string, unknown>[] {
  const operation = getOperationAST(parse(document));
  if (operation?.operation !== 'query') return [];
  const required = (operation.variableDefinitions ?? []).filter(({ type }) => type.kind === 'NonNullType');
  const examples = required.map(({ variable, type }) => ({
    name: variable.name.value,
    values: toExamples(typeFromAST(schema, type) as GraphQLInputType, ids, language),
  }));
  const count = Math.max(1, ...examples.map(({ values }) => values.length));
  return Array.from({ length: count }, (_, index) =>
    // Two ids of one operation differ.
    Object.fromEntries(
      examples.map(({ name, values }, position) => [name, values[(index + position) % values.length]]),
    ),
  );
}

/**
 * Executes the queries of the web application once in each language, one after the other: Neo4j plans every statement
 * anew after its start, which takes up to seconds, and no user should wait for that. Those that need no variables come
 * first, as the home page does. Throws when the server stops.
 */
export async function warmUp(api: ApolloServer<Context>, schema: GraphQLSchema, services: AppServices): Promise<void> {
  const execute = (query: string, variables: Record<string, unknown>, acceptLanguage: string) =>
    api.executeOperation({ query, variables }, { contextValue: createContext(services, { acceptLanguage }) });
  const ids = await loadExampleIds();
  const documents = Object.values(readPersistedDocuments());
  for (const language of languages) {
    const operations = documents
      .flatMap((query) =>
        toExampleVariables(schema, query, ids, language.toUpperCase()).map((variables) => ({ query, variables })),
      )
      .sort((a, b) => Object.keys(a.variables).length - Object.keys(b.variables).length);
    for (const { query, variables } of operations) await execute(query, variables, language);
  }

  /** The id of a record of each kind, as each kind has statements of its own. */
  async function loadExampleIds() {
    const lists = services.registry.entities.map(
      ({ kind }) => `${kind.toLowerCase()}: things(kinds: [${kind}], first: 1) { nodes { id } }`,
    );
    const { body } = await execute(`{ ${lists.join(' ')} }`, {}, 'fr');
    const data = (body.kind === 'single' ? body.singleResult.data : undefined) ?? {};
    return Object.values(data as Record<string, { nodes: { id: string }[] }>).flatMap(({ nodes }) =>
      nodes.map(({ id }) => id),
    );
  }
}
