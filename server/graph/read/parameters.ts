import neo4j from 'neo4j-driver';

/**
 * The driver sends every number as a float, and `LIMIT 10.0` is an error: whole numbers go as
 * integers. A float that happens to be whole is then stored as an integer, which Cypher compares
 * as equal; only `/` between two of them differs, so write `1.0 *` where a quotient matters.
 */
export function toDatabase(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(toDatabase);
  if (value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toDatabase(inner)]));
  }
  return value;
}
