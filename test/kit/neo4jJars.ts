import { readConfig } from '#server/config.ts';
import { findTools } from '#server/neo4j/process/start.ts';

/** Downloads Neo4j before the first test, which would otherwise exceed its time limit. */
export async function setup() {
  await findTools(readConfig(), console.log);
}
