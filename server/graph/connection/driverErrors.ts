import neo4j from 'neo4j-driver';
import { ApiError, unavailable } from '#server/errors.ts';
import type { Coordinates } from './driver.ts';

const away = /Unavailable|SessionExpired|DatabaseUnavailable|NotALeader|Shutdown|LockClientStopped/;

const is = (pattern: RegExp) => (error: unknown) => error instanceof neo4j.Neo4jError && pattern.test(error.code);

export const isRetriable = (error: unknown) => error instanceof neo4j.Neo4jError && error.retriable;
export const isTooCostly = is(/TransactionTimedOut|OutOfMemory/);
export const isDeadlock = is(/DeadlockDetected$/);
export const isUnauthorized = is(/Security\.(Unauthorized|AuthenticationRateLimit|CredentialsExpired)$/);

/** What a caller is told when the database refuses or is not there. What is nobody's fault but ours passes as it is. */
export function explain(error: unknown, { uri, user, database, passwordFrom }: Coordinates) {
  if (error instanceof ApiError || !(error instanceof neo4j.Neo4jError)) return error;
  const { code, message } = error;
  if (isTooCostly(error)) {
    return new ApiError('TOO_COSTLY', 'This took the database too long and was stopped; ask for less at once');
  }
  if (code.endsWith('ConstraintValidationFailed')) {
    const [, label, property, value] = /label `([^`]+)` and property `([^`]+)` = '(.*)'/.exec(message) ?? [];
    const what = label ? `${label} with ${property} "${value}"` : 'thing with these values';
    return new ApiError('CONFLICT', `There is already a ${what}`, label ? { label, property, value } : {});
  }
  if (isUnauthorized(error)) {
    return unavailable(
      `Neo4j at ${uri} refuses the password of "${user}": put the right one in ${passwordFrom ?? 'NEO4J_USER and NEO4J_PASSWORD'}`,
    );
  }
  if (code.endsWith('DatabaseNotFound')) {
    return unavailable(`Neo4j at ${uri} has no database "${database}": set NEO4J_DATABASE to one that exists`);
  }
  if (away.test(code) || /acquisition timed out/.test(message)) {
    return unavailable('The database is not reachable; try again in a moment');
  }
  return error;
}

/** What has no other explanation when the database is first opened: an HTTP port, a certificate, an old version. */
export const cannotOpen = (error: Error, { uri }: Coordinates) =>
  unavailable(`Neo4j at ${uri} cannot be used, check NEO4J_URI: ${error.message.split('\n')[0]}`);
