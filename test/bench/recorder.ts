import type { Graph } from '#server/graph/connection/connection.ts';

export interface Statement {
  cypher: string;
  parameters: Record<string, unknown>;
}

/** A graph that records the statements it reads with. */
export function recordStatements(graph: Graph): { graph: Graph; statements: Statement[] } {
  const statements: Statement[] = [];
  const record = (inner: Graph): Graph => ({
    ...inner,
    read: (cypher, parameters = {}) => {
      statements.push({ cypher, parameters: { scope: ['', ''], ...parameters } });
      return inner.read(cypher, parameters);
    },
    withScope: (scope) => record(inner.withScope(scope)),
  });
  return { graph: record(graph), statements };
}
