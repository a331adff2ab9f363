import { Extensions } from 'type-graphql';

/** A field of an operation whose cost is estimated. */
export interface EstimatedField {
  args: Record<string, any>; // oxlint-disable-line typescript/no-explicit-any
  /** The cost of what is selected of one result. */
  childComplexity: number;
}

/**
 * The cost of a field before it is executed, as TypeGraphQL's option `complexity` declares it. A number is added to the
 * objects that the field returns: what computing it takes, in the time of so many objects (about 0.02 ms each). A
 * function returns the whole cost.
 */
export type EstimateComplexity = (field: EstimatedField) => number;

/** The cost of a list whose length is not in `first`, and of computing each element. */
export const multiplyBy =
  (count: (args: EstimatedField['args']) => number, weight = 0): EstimateComplexity =>
  ({ args, childComplexity }) =>
    count(args) * (weight + 1 + childComplexity);

/** Declares a query that computes so long that a worker thread executes it. */
export const InWorker = (): MethodDecorator => Extensions({ inWorker: true });
