import neo4j from 'neo4j-driver';
import type { Coordinates } from './driver.ts';
import { toDatabase } from '#server/graph/read/parameters.ts';

/** What a statement costs: its database hits, and the operators of its plan with theirs. */
export interface Profile {
  hits: number;
  operators: { name: string; hits: number; rows: number }[];
}

interface Operator {
  operatorType: string;
  dbHits: number;
  rows: number;
  children: Operator[];
}

const flat = (one: Operator): Operator[] => [one, ...one.children.flatMap(flat)];

/** Runs a reading statement with PROFILE, for benchmarks and the tests of what questions cost. */
export async function profile(
  { uri, user, password, database }: Coordinates,
  cypher: string,
  parameters: Record<string, unknown>,
): Promise<Profile> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  try {
    const { summary } = await driver.executeQuery(`PROFILE ${cypher}`, toDatabase(parameters), {
      database,
      routing: 'READ',
    });
    const operators = flat(summary.profile as unknown as Operator).map(({ operatorType, dbHits, rows }) => ({
      name: operatorType.replace(/@.*$/, ''),
      hits: dbHits,
      rows,
    }));
    return { hits: operators.reduce((sum, { hits }) => sum + hits, 0), operators };
  } finally {
    await driver.close();
  }
}
