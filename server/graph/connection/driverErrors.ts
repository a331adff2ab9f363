import neo4j from 'neo4j-driver';
import { ApiError, tooBusy, unavailable } from '#server/errors.ts';
import { maxConnections, type ConnectionConfig } from './driver.ts';

const unreachable = /Unavailable|SessionExpired|DatabaseUnavailable|NotALeader|Shutdown|LockClientStopped/;

const hasCode = (pattern: RegExp) => (error: unknown) => error instanceof neo4j.Neo4jError && pattern.test(error.code);

export const isRetriable = (error: unknown) => error instanceof neo4j.Neo4jError && error.retriable;
export const isTooCostly = hasCode(/TransactionTimedOut|OutOfMemory/);
export const isDeadlock = hasCode(/DeadlockDetected$/);
export const isUnauthorized = hasCode(/Security\.(Unauthorized|AuthenticationRateLimit|CredentialsExpired)$/);

/** Whether all connections are in use; when fewer are, the database does not accept new ones. */
const isPoolExhausted = (message: string) =>
  Number(/acquisition timed out.*Active conn count = (\d+)/.exec(message)?.[1]) >= maxConnections;

/** The error for the caller. Errors of our own Cypher are returned unchanged. */
export function toApiError(error: unknown, { uri, user, database, passwordSource }: ConnectionConfig) {
  if (error instanceof ApiError || !(error instanceof neo4j.Neo4jError)) return error;
  const { code, message } = error;
  if (isTooCostly(error)) {
    return new ApiError('TOO_COSTLY', 'The query took too long and was stopped. Request less at once.');
  }
  if (code.endsWith('ConstraintValidationFailed')) {
    const [, label, property, value] = /label `([^`]+)` and property `([^`]+)` = '(.*)'/.exec(message) ?? [];
    const existing = label ? `${label} with ${property} "${value}"` : 'thing with these values';
    return new ApiError('CONFLICT', `There is already a ${existing}`, label ? { label, property, value } : {});
  }
  if (isUnauthorized(error)) {
    return unavailable(
      `Neo4j at ${uri} refuses the password of "${user}": set the correct one in ${passwordSource ?? 'NEO4J_USER and NEO4J_PASSWORD'}`,
    );
  }
  if (code.endsWith('DatabaseNotFound')) {
    return unavailable(`Neo4j at ${uri} has no database "${database}": set NEO4J_DATABASE to one that exists`);
  }
  if (isPoolExhausted(message)) return tooBusy();
  if (unreachable.test(code) || /acquisition timed out/.test(message)) {
    return unavailable('The database is not reachable. Try again in a moment.');
  }
  return error;
}

/** The error for a first connection that fails for another reason: an HTTP port, a certificate, an old version. */
export const toConnectionError = (error: Error, { uri }: ConnectionConfig) =>
  unavailable(`Neo4j at ${uri} cannot be used, check NEO4J_URI: ${error.message.split('\n')[0]}`);
