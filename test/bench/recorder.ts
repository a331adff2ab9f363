import type { Graph } from '#server/graph/connection/connection.ts';

export interface Statement {
  cypher: string;
  parameters: Record<string, unknown>;
}

/** A graph that remembers what it was asked. */
export function overheard(graph: Graph): { graph: Graph; statements: Statement[] } {
  const statements: Statement[] = [];
  const listening = (heard: Graph): Graph => ({
    ...heard,
    read: (cypher, parameters = {}) => {
      statements.push({ cypher, parameters: { scope: ['', ''], ...parameters } });
      return heard.read(cypher, parameters);
    },
    withScope: (scope) => listening(heard.withScope(scope)),
  });
  return { graph: listening(graph), statements };
}
