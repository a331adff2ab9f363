import { type FieldNode, type GraphQLResolveInfo, type SelectionSetNode, valueFromASTUntyped } from 'graphql';
import { Ctx, Info, Mutation, Query } from 'type-graphql';
import type { Context } from '#server/context.ts';

/**
 * Declares a field of Query or Mutation whose name and types are only known when the registry is read.
 * Decorators are plain functions: this calls them.
 */
export interface Operation {
  name: string;
  type: () => object;
  description: string;
  nullable?: boolean;
  /** Decorators of the arguments, in the order in which `run` gets them. */
  takes: ParameterDecorator[];
  run(context: Context, info: GraphQLResolveInfo, ...given: never[]): unknown;
}

function declare(
  root: typeof Query | typeof Mutation,
  resolver: object,
  { name, type, description, nullable, takes, run }: Operation,
) {
  const method = (context: Context, info: GraphQLResolveInfo, ...given: never[]) => run(context, info, ...given);
  Object.defineProperty(resolver, name, { value: method, configurable: true });
  Ctx()(resolver, name, 0);
  Info()(resolver, name, 1);
  takes.forEach((take, n) => take(resolver, name, n + 2));
  root(type as never, { nullable: nullable ?? false, description })(resolver, name, { value: method });
}

export const declareQuery = (resolver: object, operation: Operation) => declare(Query, resolver, operation);
export const declareMutation = (resolver: object, operation: Operation) => declare(Mutation, resolver, operation);

/** Where the query asks for this field of the answer: what nobody asks for is not counted. */
function askedFor(info: GraphQLResolveInfo, field: string): FieldNode[] {
  const seen = new Set<string>();
  const within = (set: SelectionSetNode | undefined): FieldNode[] =>
    set?.selections.flatMap((selection) => {
      if (selection.kind === 'Field') return selection.name.value === field ? [selection] : [];
      if (selection.kind === 'InlineFragment') return within(selection.selectionSet);
      // Each fragment once: fragments in fragments would take for ever.
      const { value } = selection.name;
      return seen.has(value) ? [] : within(seen.add(value) && info.fragments[value]?.selectionSet);
    }) ?? [];
  return info.fieldNodes.flatMap((node) => within(node.selectionSet));
}

export const asksFor = (info: GraphQLResolveInfo, field: string): boolean => askedFor(info, field).length > 0;

/** By which fields the facets are asked for, all together; true: by all. */
function facetsAsked(info: GraphQLResolveInfo): string[] | boolean {
  const asked = askedFor(info, 'facets').map(({ arguments: given }) => {
    const fields = given?.find(({ name }) => name.value === 'fields')?.value;
    return fields ? (valueFromASTUntyped(fields, info.variableValues) as string[] | null | undefined) : null;
  });
  if (asked.length === 0) return false;
  return asked.some((fields) => fields == null) || asked.flatMap((fields) => fields ?? []);
}

/** What of a list is asked for: what nobody asks for is not looked up. */
export const askedOfList = (info: GraphQLResolveInfo) => ({
  count: asksFor(info, 'totalCount'),
  rows: ['nodes', 'edges', 'pageInfo'].some((field) => asksFor(info, field)),
  facets: facetsAsked(info),
});
