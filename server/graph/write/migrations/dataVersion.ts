import type { Graph } from '#server/graph/connection/connection.ts';

/**
 * What the stored data has been brought up to, in one node of the graph: the number of migrations that were applied, and
 * the version of the derived search properties.
 */
export interface DataVersion {
  migrations: number;
  derived: number;
  /** Fingerprint of the program that prepared the graph and imported its seeds last; empty while none did. */
  program: string;
}

export async function loadDataVersion(graph: Graph): Promise<DataVersion> {
  const [row] = await graph.read<DataVersion>(
    'MATCH (v:DataVersion) RETURN coalesce(v.migrations, 0) AS migrations, coalesce(v.derived, 0) AS derived, coalesce(v.program, "") AS program',
  );
  return row ?? { migrations: 0, derived: 0, program: '' };
}

export const saveDataVersion = (graph: Graph, version: Partial<DataVersion>) =>
  graph.write('MERGE (v:DataVersion) SET v += $version', { version });
