import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Info, Mutation, Query } from 'type-graphql';
import type { EstimateComplexity } from '#schema/complexity.ts';
import type { Context } from '#server/api/context.ts';

/**
 * Declares a field of Query or Mutation whose name and types are only known when the registry is read.
 * Decorators are plain functions: this calls them.
 */
export interface Operation {
  name: string;
  type: () => object;
  description: string;
  nullable?: boolean;
  complexity?: number | EstimateComplexity;
  /** Decorators of the arguments, in the order in which `run` gets them. */
  takes: ParameterDecorator[];
  run(context: Context, info: GraphQLResolveInfo, ...given: never[]): unknown;
}

function declare(
  root: typeof Query | typeof Mutation,
  resolver: object,
  { name, type, description, nullable, complexity, takes, run }: Operation,
) {
  const method = (context: Context, info: GraphQLResolveInfo, ...given: never[]) => run(context, info, ...given);
  Object.defineProperty(resolver, name, { value: method, configurable: true });
  Ctx()(resolver, name, 0);
  Info()(resolver, name, 1);
  takes.forEach((take, n) => take(resolver, name, n + 2));
  root(type as never, { nullable: nullable ?? false, description, complexity })(resolver, name, { value: method });
}

export const declareQuery = (resolver: object, operation: Operation) => declare(Query, resolver, operation);
export const declareMutation = (resolver: object, operation: Operation) => declare(Mutation, resolver, operation);
