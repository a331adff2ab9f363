import neo4j from 'neo4j-driver';

/**
 * Converts whole numbers to Neo4j integers. The driver sends every number as a float, and `LIMIT 10.0` is an error. A
 * float that happens to be whole is stored as an integer too: equal in comparisons, but write `1.0 *` before a division.
 */
export function toDriverValue(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(toDriverValue);
  if (value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toDriverValue(inner)]));
  }
  return value;
}
