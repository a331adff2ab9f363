import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
  execute,
  getNamedType,
  isAbstractType,
  isObjectType,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import { LRUCache } from 'lru-cache';
import type { Context } from '#server/api/context.ts';

/**
 * Every kind of thing that may stand in a place gets code of its own, and again in each place below it. A question that
 * would become longer than this is read anew each time.
 */
const mostFields = 1_000;
const mostFieldsOfAll = 12_000;

/** How many fields the code for a question is about; one more than `most` when they are more. */
function fieldsOf(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode, most: number) {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const one of document.definitions) if (one.kind === 'FragmentDefinition') fragments.set(one.name.value, one);
  let fields = 0;
  const within = (type: GraphQLObjectType, { selections }: SelectionSetNode) => {
    for (const one of selections) {
      if (fields++ > most) return;
      if (one.kind === 'Field') {
        const definition = type.getFields()[one.name.value];
        if (!one.selectionSet || !definition) continue;
        const below = getNamedType(definition.type);
        const kinds = isAbstractType(below) ? schema.getPossibleTypes(below) : isObjectType(below) ? [below] : [];
        for (const kind of kinds) within(kind, one.selectionSet);
        continue;
      }
      const { typeCondition, selectionSet } = one.kind === 'FragmentSpread' ? fragments.get(one.name.value)! : one;
      const on = typeCondition ? schema.getType(typeCondition.name.value) : type;
      if (on === type || (isAbstractType(on) && schema.isSubType(on, type))) within(type, selectionSet);
    }
  };
  within(schema.getRootType(operation.operation)!, operation.selectionSet);
  return fields;
}

/** How Apollo is given who answers. */
type Executing = ApolloServerOptionsWithGateway<Context>['gateway'];

type Compiled = { run: CompiledQuery['query'] | undefined; fields: number };

/**
 * Answers a question that was asked before by a function made for it, so that what it asks for is not found out anew for
 * every thing in its answer; one that is asked for the first time by reading it.
 */
export function compiling(schema: GraphQLSchema): Executing {
  const asked = new LRUCache<string, Compiled>({ maxSize: mostFieldsOfAll, sizeCalculation: ({ fields }) => fields });

  function compiled(key: string, document: DocumentNode, operation: OperationDefinitionNode): Compiled['run'] {
    const before = asked.get(key);
    if (!before) asked.set(key, { run: undefined, fields: 1 });
    if (before?.fields !== 1) return before?.run;
    const fields = 1 + fieldsOf(schema, document, operation, mostFields);
    const made = fields > mostFields ? undefined : compileQuery(schema, document, operation.name?.value);
    const run = made && isCompiledQuery(made) ? made.query : undefined;
    asked.set(key, { run, fields: run ? fields : 2 });
    return run;
  }

  return {
    load: async () => ({
      executor: async ({ document, operation, queryHash, request: { operationName, variables }, context }) => {
        const run = operation && compiled(`${queryHash} ${operation.name?.value}`, document, operation);
        const result = await run?.(undefined, context, variables);
        // Variables that cannot be read are told in full by who reads the question.
        if (result && 'data' in result) {
          const { errors, data } = result;
          // Errors first: who reads on sees at once that something is missing.
          return errors ? { errors, data } : { data };
        }
        return execute({ schema, document, contextValue: context, variableValues: variables, operationName });
      },
    }),
    onSchemaLoadOrUpdate: (tell) => {
      tell({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => {};
    },
    stop: async () => {},
  };
}
