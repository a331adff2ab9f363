import { randomUUID } from 'node:crypto';
import { GraphQLError } from 'graphql';
import { logger } from './logger.ts';

/** The codes that a caller can act on. Any other error is masked as INTERNAL. */
export type ErrorCode =
  'NOT_FOUND' | 'INVALID' | 'FORBIDDEN' | 'UNAUTHENTICATED' | 'CONFLICT' | 'TOO_COSTLY' | 'TOO_BUSY' | 'UNAVAILABLE';

/**
 * An error with a code and a message that says what to do. Thrown anywhere, it reaches a GraphQL caller with
 * `extensions.code`, and the terminal as one line.
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

export const notFound = (message: string) => new ApiError('NOT_FOUND', message);
export const invalid = (message: string, details?: Record<string, unknown>) =>
  new ApiError('INVALID', message, details);
export const forbidden = (message: string) => new ApiError('FORBIDDEN', message);
export const tooBusy = () => new ApiError('TOO_BUSY', 'Too many requests are running. Try again in a moment.');
export const unavailable = (message: string) => new ApiError('UNAVAILABLE', message);

/** Ids of the errors logged already: one error is logged once, by whoever knows most about its request. */
const loggedIds = new WeakMap<object, string>();

/** Logs an unexpected error with its stack and returns the id of the log entry. */
export function logUnexpected(error: unknown, request: Record<string, unknown> = {}): string {
  const key = error instanceof Object ? error : undefined;
  const known = key && loggedIds.get(key);
  if (known) return known;
  const errorId = randomUUID();
  if (key) loggedIds.set(key, errorId);
  logger.error(
    { errorId, ...request, err: error instanceof Error ? error : new Error(String(error)) },
    'Unexpected error',
  );
  return errorId;
}

/** What a caller learns of an unexpected error: the id under which it is logged. */
export function maskError(error: unknown, request?: Record<string, unknown>) {
  const id = logUnexpected(error, request);
  const message = `Something went wrong on the server. Try again; if it happens again, report it with the id ${id}.`;
  return { message, extensions: { code: 'INTERNAL', id } };
}
