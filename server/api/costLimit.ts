import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
  getArgumentValues,
  getNamedType,
  getVariableValues,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { ApiError } from '#server/errors.ts';

export interface Limits {
  maxDepth: number;
  maxNodes: number;
}

export interface Cost {
  depth: number;
  nodes: number;
}

/** Plain lists (themes, citations, parts …) have no `first`: they count as this many. */
const defaultListSize = 10;
const defaultPageSize = 50;

const isList = (type: GraphQLOutputType): boolean => (isNonNullType(type) ? isList(type.ofType) : isListType(type));
const isConnection = (type: GraphQLNamedType) => type.name.endsWith('Connection');
const getFields = (type: GraphQLNamedType | undefined) =>
  type && (isObjectType(type) || isInterfaceType(type)) ? type.getFields() : {};

/** What a field is asked with: written there, given as a variable, or usual. Empty when it cannot be read. */
function getArguments(definition: GraphQLField<unknown, unknown>, field: FieldNode, variables: Variables) {
  try {
    return getArgumentValues(definition, field, variables);
  } catch {
    return {}; // Told when the query is carried out.
  }
}
type Variables = Record<string, unknown>;
type Parent = GraphQLNamedType | undefined;

/**
 * What a query may cost at most: its depth, and how many nodes it can return (a page of 50 with 20
 * participations each is 50 + 50 × 20). Introspection is free: it reads the schema, not the graph.
 */
function computeCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  set: SelectionSetNode,
  root: GraphQLNamedType | undefined,
  variables: Variables,
  maxDepth: number,
): Cost {
  const fragments = new Map<string, Cost>();
  const named = (name: string) =>
    document.definitions.find(
      (one): one is FragmentDefinitionNode => one.kind === 'FragmentDefinition' && one.name.value === name,
    );

  /** The rows of a page are counted with the page: in it, a list counts once. */
  function within(selection: SelectionSetNode, parent: Parent, inPage: boolean, level: number): Cost {
    const costs = selection.selections.map((one): Cost => {
      if (one.kind === 'FragmentSpread') return ofFragment(one.name.value, inPage, level);
      if (one.kind === 'Field') return ofField(one, parent, inPage, level);
      const type = one.typeCondition ? schema.getType(one.typeCondition.name.value) : parent;
      return within(one.selectionSet, type, inPage, level);
    });
    return {
      depth: Math.max(0, ...costs.map(({ depth }) => depth)),
      nodes: costs.reduce((sum, { nodes }) => sum + nodes, 0),
    };
  }

  /** Read once, however often it is spread: fragments in fragments would take for ever. */
  function ofFragment(name: string, inPage: boolean, level: number): Cost {
    const key = `${name} ${inPage}`;
    const fragment = named(name);
    if (!fragment) return { depth: 0, nodes: 0 };
    const type = schema.getType(fragment.typeCondition.name.value);
    const cost = fragments.get(key) ?? within(fragment.selectionSet, type, inPage, level);
    fragments.set(key, cost);
    return cost;
  }

  function ofField(field: FieldNode, parent: Parent, inPage: boolean, level: number): Cost {
    const definition = getFields(parent)[field.name.value];
    // What is too deep is not read any deeper.
    if (!definition || !field.selectionSet || level > maxDepth) return { depth: 1, nodes: 0 };
    const type = getNamedType(definition.type);
    const given = getArguments(definition, field, variables);
    const size = (given.first ?? given.last ?? given.limit) as number | undefined;
    const paged = isConnection(type) || (size !== undefined && !isList(definition.type));
    // A list of what is asked for (ids, mentions) is as long as the question.
    const asked = Object.values(given).filter(Array.isArray);
    const plain = asked.length > 0 ? asked.reduce((n, one) => n * one.length, size ?? 1) : (size ?? defaultListSize);
    const many = paged ? (size ?? defaultPageSize) : !isList(definition.type) || inPage ? 1 : plain;
    const inEdge = inPage && 'node' in getFields(type);
    const { depth, nodes } = within(field.selectionSet, type, paged || inEdge, level + 1);
    return { depth: depth + 1, nodes: many * nodes + (inPage && !paged ? 0 : many) };
  }

  return within(set, root, false, 1);
}

/** Why an operation costs too much, and what it would cost: before anything is asked of the database. */
export function checkCost(
  { maxDepth, maxNodes }: Limits,
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  inputs: Variables = {},
): ApiError | undefined {
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], inputs);
  const root = schema.getRootType(operation.operation) ?? undefined;
  const { depth, nodes } = computeCost(schema, document, operation.selectionSet, root, coerced ?? {}, maxDepth);
  if (depth > maxDepth)
    return new ApiError(
      'TOO_COSTLY',
      `The query is more than ${maxDepth} levels deep. Ask in two steps: first the ids, then node(id).`,
      { maxDepth },
    );
  if (nodes > maxNodes)
    return new ApiError(
      'TOO_COSTLY',
      `The query could return ${nodes} nodes; ${maxNodes} are allowed. Ask for smaller pages (first), or in two steps.`,
      { nodes, maxNodes },
    );
  return undefined;
}
