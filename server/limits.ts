import {
  type ASTVisitor,
  type FieldNode,
  type SelectionSetNode,
  type ValidationContext,
  getNamedType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLNamedType,
  type GraphQLOutputType,
} from 'graphql';
import { Problem } from './errors.ts';

export interface Limits {
  maxDepth: number;
  maxNodes: number;
}

export interface Cost {
  depth: number;
  nodes: number;
}

/** Plain lists (themes, citations, parts …) have no `first`: they count as this many. */
const shortList = 10;
const usualPage = 50;

const isList = (type: GraphQLOutputType): boolean => (isNonNullType(type) ? isList(type.ofType) : isListType(type));
const isConnection = (type: GraphQLNamedType) => type.name.endsWith('Connection');

/**
 * What a query may cost at most: its depth, and how many nodes it can return (a page of 50 with 20
 * participations each is 50 + 50 × 20). Introspection is free: it reads the schema, not the graph.
 */
export function costOf(
  context: ValidationContext,
  set: SelectionSetNode,
  variables: Record<string, unknown> = {},
): Cost {
  const schema = context.getSchema();
  const number = (field: FieldNode, name: string): number | undefined => {
    const value = field.arguments?.find((one) => one.name.value === name)?.value;
    if (value?.kind === 'IntValue') return Number(value.value);
    if (value?.kind === 'Variable') {
      const given = variables[value.name.value];
      return typeof given === 'number' ? given : undefined;
    }
    return undefined;
  };
  const within = (
    selection: SelectionSetNode,
    parent: GraphQLNamedType | undefined,
    times: number,
    open: readonly string[],
  ): Cost => {
    let [depth, nodes] = [0, 0];
    const add = (cost: Cost) => {
      depth = Math.max(depth, cost.depth);
      nodes += cost.nodes;
    };
    for (const one of selection.selections) {
      if (one.kind === 'FragmentSpread') {
        const fragment = context.getFragment(one.name.value);
        // A fragment that holds itself is refused by another rule.
        if (fragment && !open.includes(one.name.value))
          add(
            within(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value), times, [
              ...open,
              one.name.value,
            ]),
          );
      } else if (one.kind === 'InlineFragment') {
        add(
          within(
            one.selectionSet,
            one.typeCondition ? schema.getType(one.typeCondition.name.value) : parent,
            times,
            open,
          ),
        );
      } else if (one.selectionSet && !one.name.value.startsWith('__')) {
        add(ofField(one, parent, times, open));
      } else {
        depth = Math.max(depth, 1);
      }
    }
    return { depth, nodes };
  };
  const ofField = (
    field: FieldNode,
    parent: GraphQLNamedType | undefined,
    times: number,
    open: readonly string[],
  ): Cost => {
    const definition =
      parent && (isObjectType(parent) || isInterfaceType(parent)) ? parent.getFields()[field.name.value] : undefined;
    if (!definition) return { depth: 1, nodes: 0 };
    const type = getNamedType(definition.type);
    const size = number(field, 'first') ?? number(field, 'last') ?? number(field, 'limit');
    const inPage = parent !== undefined && (isConnection(parent) || parent.name.endsWith('Edge'));
    const many =
      isConnection(type) || size !== undefined
        ? (size ?? usualPage)
        : inPage
          ? 1
          : isList(definition.type)
            ? shortList
            : 1;
    const counted = inPage ? 0 : times * many;
    const inner = within(field.selectionSet!, type, times * many, open);
    return { depth: inner.depth + 1, nodes: inner.nodes + counted };
  };
  return within(set, schema.getQueryType() ?? undefined, 1, []);
}

/** Refuses what costs too much before anything is asked of the database, and says what it would cost. */
export const costRule =
  ({ maxDepth, maxNodes }: Limits, variables: Record<string, unknown> = {}) =>
  (context: ValidationContext): ASTVisitor => ({
    OperationDefinition(operation) {
      const { depth, nodes } = costOf(context, operation.selectionSet, variables);
      if (depth > maxDepth) {
        context.reportError(
          new Problem(
            'TOO_COSTLY',
            `The query is ${depth} levels deep; ${maxDepth} are allowed. Ask in two steps: first the ids, then node(id).`,
            { depth, maxDepth },
          ),
        );
      }
      if (nodes > maxNodes) {
        context.reportError(
          new Problem(
            'TOO_COSTLY',
            `The query could return ${nodes} nodes; ${maxNodes} are allowed. Ask for smaller pages (first), or in two steps.`,
            { nodes, maxNodes },
          ),
        );
      }
    },
  });
