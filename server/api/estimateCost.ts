import { type GraphQLOutputType, type SelectionSetNode, getNamedType, isListType, isNonNullType } from 'graphql';
import type { EstimateComplexity } from '#schema/complexity.ts';
import {
  type OperationScope,
  type SelectedField,
  type TypedSelection,
  collectFields,
  isConnection,
  readArguments,
  subselection,
} from './selection/selectedFields.ts';

export interface Cost {
  depth: number;
  /** 1 for each object of the answer, and the `complexity` of its fields. */
  cost: number;
}

interface Declared {
  complexity?: number | EstimateComplexity;
}

/** Plain lists (themes, citations, parts …) have no `first`: they count as this many. */
const assumedListSize = 3;
const defaultPageSize = 50;

/** A root field that declares no `complexity`: it takes a statement. */
const rootFieldCost = 20;

/** Of the whole schema: some 60 ms in one go. */
const introspectionCost = 5_000;

/** The fields `__schema` and `__type` of an operation; equal ones of one fragment are executed once. */
function countIntrospections(
  scope: OperationScope,
  { selections }: SelectionSetNode,
  visited = new Set<string>(),
): number {
  return selections.reduce((count, selection) => {
    if (selection.kind === 'Field') return count + Number(/^__(schema|type)$/.test(selection.name.value));
    if (selection.kind === 'InlineFragment') return count + countIntrospections(scope, selection.selectionSet, visited);
    const { value } = selection.name;
    const fragment = visited.has(value) ? undefined : scope.fragments[value];
    return fragment ? count + countIntrospections(scope, fragment.selectionSet, visited.add(value)) : count;
  }, 0);
}

/** The arguments that say how long a list is, by their value or their own length. */
const slicingArguments = ['first', 'last', 'limit', 'ids'];

function readSize(args: Record<string, unknown>): number | undefined {
  const value = slicingArguments.map((name) => args[name]).find((argument) => argument != null);
  if (Array.isArray(value)) return value.length;
  return typeof value === 'number' ? Math.max(0, value) : undefined;
}

const isList = (type: GraphQLOutputType): boolean => (isNonNullType(type) ? isList(type.ofType) : isListType(type));

/**
 * The greatest depth of an operation, and its estimated cost: the objects that it returns (a page of 50 with 20
 * participations each is 50 + 50 × 20), and what its fields compute. Introspection is not measured in depth.
 */
export function estimateCost(scope: OperationScope, root: TypedSelection, maxDepth: number): Cost {
  // A fragment's selection sets are shared by all its spreads: without the cache, nested spreads grow exponentially.
  const cache = new Map<string, WeakMap<object, Cost>>();

  /** `pageSize`: the length of the lists of rows, when the selection is of a page. */
  function selectionCost(selection: TypedSelection, pageSize: number | undefined, level: number): Cost {
    const key = `${selection.type.name} ${pageSize}`;
    const bySelection = cache.get(key) ?? new WeakMap<object, Cost>();
    cache.set(key, bySelection);
    const cached = bySelection.get(selection.selectionSet);
    if (cached) return cached;
    const costs = collectFields(scope, [selection]).map((field) => fieldCost(field, pageSize, level));
    const total = {
      depth: Math.max(0, ...costs.map(({ depth }) => depth)),
      cost: costs.reduce((sum, { cost }) => sum + cost, 0),
    };
    bySelection.set(selection.selectionSet, total);
    return total;
  }

  function fieldCost(field: SelectedField, pageSize: number | undefined, level: number): Cost {
    const { definition } = field;
    const [selection] = subselection(field);
    // Fields below the maximum depth are not visited: the operation is rejected anyway.
    const below = level <= maxDepth ? selection : undefined;
    const args = readArguments(scope.variableValues ?? {}, field);
    // Arguments that cannot be read fail the field.
    if (!args) return { depth: 1, cost: 0 };
    const returnsList = isList(definition.type);
    const size = readSize(args) ?? (isConnection(getNamedType(definition.type)) ? defaultPageSize : undefined);
    const child = below ? selectionCost(below, returnsList ? undefined : size, level + 1) : { depth: 0, cost: 0 };
    const { complexity = field.parentType === root.type ? rootFieldCost : 0 } = definition.extensions as Declared;
    return { depth: child.depth + 1, cost: toCost(args) };

    function toCost(args: Record<string, unknown>): number {
      if (typeof complexity === 'function') return complexity({ args, childComplexity: child.cost });
      if (!below) return complexity;
      return complexity + (returnsList ? (size ?? pageSize ?? assumedListSize) : 1) * (1 + child.cost);
    }
  }

  const { depth, cost } = selectionCost(root, undefined, 1);
  return { depth, cost: cost + introspectionCost * countIntrospections(scope, root.selectionSet) };
}
