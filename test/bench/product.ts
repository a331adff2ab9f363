import { entities } from '#schema/entities.ts';
import { Registry } from '#schema/model.ts';
import { createApi, createSchema } from '#server/api/server.ts';
import { readConfig } from '#server/config.ts';
import { connect } from '#server/graph/connection/connect.ts';
import type { Graph } from '#server/graph/connection/connection.ts';
import type { ConnectionConfig } from '#server/graph/connection/driver.ts';
import { profile } from '#server/graph/connection/profile.ts';
import { requestData } from '#test/kit/requestData.ts';
import { type Statement, recordStatements } from './recorder.ts';

export interface Product {
  graph: Graph;
  statements: Statement[];
  answer(query: string, variables: object): Promise<{ data: any; statements: Statement[] }>;
}

/** Maillage in this process; its statements are recorded. */
export async function openProduct(at: ConnectionConfig): Promise<Product> {
  const registry = new Registry(entities);
  const { graph, statements } = recordStatements(
    await connect(at, { queryTimeoutMs: 120_000, acquisitionTimeoutMs: 20_000 }),
  );
  const api = createApi(createSchema(registry), readConfig({}));
  return {
    graph,
    statements,
    async answer(query, variables) {
      statements.length = 0;
      const data = await requestData(api, { graph, registry }, query, variables);
      return { data: JSON.parse(JSON.stringify(data)), statements: [...statements] };
    },
  };
}

/** What statements cost in database hits. */
export const countDbHits = async (at: ConnectionConfig, statements: readonly Statement[]) => {
  let hits = 0;
  for (const { cypher, parameters } of statements) hits += (await profile(at, cypher, parameters)).dbHits;
  return hits;
};
