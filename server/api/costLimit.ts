import {
  type DocumentNode,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  getNamedType,
  getVariableValues,
  isListType,
  isNonNullType,
} from 'graphql';
import { ApiError } from '#server/errors.ts';
import {
  type OperationScope,
  type SelectedField,
  type TypedSelection,
  collectFields,
  collectFragments,
  getFields,
  isConnection,
  readArguments,
  subselection,
} from './selection/selectedFields.ts';

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

/** Root fields that read the model, not the graph: as long as the list of kinds. */
const fieldsOfModel = new Set(['kinds']);

/** Fields whose lists are values of one record, read with it. */
const fieldsOfRecord = new Set(['draft']);

/** Fields whose list argument names lists: each counts as one. */
const listsOfLists = new Set(['statements']);

const isList = (type: GraphQLOutputType): boolean => (isNonNullType(type) ? isList(type.ofType) : isListType(type));

/**
 * The maximum cost of an operation: its depth, and how many nodes it can return (a page of 50 with 20 participations
 * each is 50 + 50 × 20). Introspection is free: it reads the schema, not the graph.
 */
function computeCost(scope: OperationScope, root: TypedSelection, maxDepth: number): Cost {
  // A fragment's selection sets are shared by all its spreads: without the cache, nested spreads grow exponentially.
  const cache = new Map<string, WeakMap<object, Cost>>();

  /** The rows of a page are counted with the page: within it, a list counts once. */
  function selectionCost(selection: TypedSelection, inPage: boolean, level: number): Cost {
    const key = `${selection.type.name} ${inPage}`;
    const bySelection = cache.get(key) ?? new WeakMap<object, Cost>();
    cache.set(key, bySelection);
    const cached = bySelection.get(selection.selectionSet);
    if (cached) return cached;
    const costs = collectFields(scope, [selection]).map((field) => fieldCost(field, inPage, level));
    const cost = {
      depth: Math.max(0, ...costs.map(({ depth }) => depth)),
      nodes: costs.reduce((sum, { nodes }) => sum + nodes, 0),
    };
    bySelection.set(selection.selectionSet, cost);
    return cost;
  }

  function fieldCost(field: SelectedField, inPage: boolean, level: number): Cost {
    const [selection] = subselection(field);
    if (field.parentType === root.type && fieldsOfModel.has(field.node.name.value)) return { depth: 1, nodes: 0 };
    if (fieldsOfRecord.has(field.definition.name)) return { depth: 1, nodes: inPage ? 0 : 1 };
    // Fields below the maximum depth are not visited: the operation is rejected anyway.
    if (!selection || level > maxDepth) return { depth: 1, nodes: 0 };
    const { definition } = field;
    const type = getNamedType(definition.type);
    const args = readArguments(scope.variableValues ?? {}, field) ?? {};
    const size = (args.first ?? args.last ?? args.limit) as number | undefined;
    const isPaged = isConnection(type) || (size !== undefined && !isList(definition.type));
    // The result for a list argument (ids, mentions) is as long as the argument.
    const listArguments = Object.values(args).filter(Array.isArray);
    const listSize =
      listArguments.length > 0
        ? listArguments.reduce(
            (product, list) => product * list.length,
            size ?? (listsOfLists.has(definition.name) ? defaultListSize : 1),
          )
        : (size ?? defaultListSize);
    const count = isPaged ? (size ?? defaultPageSize) : !isList(definition.type) || inPage ? 1 : listSize;
    const isEdge = inPage && 'node' in getFields(type);
    const { depth, nodes } = selectionCost(selection, isPaged || isEdge, level + 1);
    return { depth: depth + 1, nodes: count * nodes + (inPage && !isPaged ? 0 : count) };
  }

  return selectionCost(root, false, 1);
}

/** The error for an operation that costs too much; undefined when it is within the limits. */
export function checkCost(
  { maxDepth, maxNodes }: Limits,
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown> = {},
): ApiError | undefined {
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  const type = schema.getRootType(operation.operation);
  // A subscription: rejected when it is executed.
  if (!type) return undefined;
  const root = { selectionSet: operation.selectionSet, type };
  const { depth, nodes } = computeCost(
    { schema, fragments: collectFragments(document), variableValues: coerced },
    root,
    maxDepth,
  );
  if (depth > maxDepth)
    return new ApiError(
      'TOO_COSTLY',
      `The query is more than ${maxDepth} levels deep. Split it in two: first request the ids, then node(id).`,
      { maxDepth },
    );
  if (nodes > maxNodes)
    return new ApiError(
      'TOO_COSTLY',
      `The query could return ${nodes} nodes; ${maxNodes} are allowed. Request smaller pages (first), or split the query.`,
      { nodes, maxNodes },
    );
  return undefined;
}
