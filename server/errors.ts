import { GraphQLError } from 'graphql';

/** Everything that can go wrong and be told to a caller. Anything else is masked (api.ts). */
export type Code =
  'NOT_FOUND' | 'INVALID' | 'FORBIDDEN' | 'UNAUTHENTICATED' | 'CONFLICT' | 'TOO_COSTLY' | 'UNAVAILABLE';

/**
 * An error with a code and a message that says what to do. Thrown anywhere, it reaches a GraphQL
 * caller with `extensions.code`, and a person at the terminal as one line.
 */
export class Problem extends GraphQLError {
  constructor(
    readonly code: Code,
    message: string,
    details: Record<string, unknown> = {},
  ) {
    super(message, { extensions: { code, ...details } });
  }
}

export const notFound = (what: string) => new Problem('NOT_FOUND', what);
export const invalid = (what: string, details?: Record<string, unknown>) => new Problem('INVALID', what, details);
export const unavailable = (what: string) => new Problem('UNAVAILABLE', what);
