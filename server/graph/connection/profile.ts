import neo4j from 'neo4j-driver';
import { toDriverValue } from '#server/graph/read/parameters.ts';
import type { ConnectionConfig } from './driver.ts';

/** The cost of a statement, in total and by operator of its plan. */
export interface Profile {
  dbHits: number;
  operators: { name: string; dbHits: number; rows: number }[];
}

interface Operator {
  operatorType: string;
  dbHits: number;
  rows: number;
  children: Operator[];
}

const flatten = (operator: Operator): Operator[] => [operator, ...operator.children.flatMap(flatten)];

/** Runs a read statement with PROFILE, for benchmarks and tests of db hits. */
export async function profile(
  { uri, user, password, database }: ConnectionConfig,
  cypher: string,
  parameters: Record<string, unknown>,
): Promise<Profile> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  try {
    const { summary } = await driver.executeQuery(`PROFILE ${cypher}`, toDriverValue(parameters), {
      database,
      routing: 'READ',
    });
    const operators = flatten(summary.profile as unknown as Operator).map(({ operatorType, dbHits, rows }) => ({
      name: operatorType.replace(/@.*$/, ''),
      dbHits,
      rows,
    }));
    return { dbHits: operators.reduce((sum, operator) => sum + operator.dbHits, 0), operators };
  } finally {
    await driver.close();
  }
}
