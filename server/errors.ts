import { randomUUID } from 'node:crypto';
import { GraphQLError } from 'graphql';

/** Everything that can go wrong and be told to a caller. Anything else is masked. */
export type ErrorCode =
  'NOT_FOUND' | 'INVALID' | 'FORBIDDEN' | 'UNAUTHENTICATED' | 'CONFLICT' | 'TOO_COSTLY' | 'TOO_BUSY' | 'UNAVAILABLE';

/**
 * An error with a code and a message that says what to do. Thrown anywhere, it reaches a GraphQL
 * caller with `extensions.code`, and a person at the terminal as one line.
 */
export class ApiError extends GraphQLError {
  constructor(
    readonly code: ErrorCode,
    message: string,
    details: Record<string, unknown> = {},
  ) {
    super(message, { extensions: { code, ...details } });
  }
}

export const notFound = (what: string) => new ApiError('NOT_FOUND', what);
export const invalid = (what: string, details?: Record<string, unknown>) => new ApiError('INVALID', what, details);
export const unavailable = (what: string) => new ApiError('UNAVAILABLE', what);

/** What a caller is told of an unexpected error: the id under which it is logged, and nothing of the error. */
export function maskError(error: unknown) {
  const id = randomUUID();
  console.error(`Unexpected error ${id}:`, error);
  const message = `Something went wrong that should not have. Try again; if it comes back, report it with the id ${id}.`;
  return { message, extensions: { code: 'INTERNAL', id } };
}
