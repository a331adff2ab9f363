import 'reflect-metadata';
import { createReadStream } from 'node:fs';
import { access } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { entities } from '#schema/entities.ts';
import { Registry } from '#schema/model.ts';
import { createSchema } from '#server/api/server.ts';
import type { Config } from '#server/config.ts';
import { invalid, unavailable } from '#server/errors.ts';
import { connect } from '#server/graph/connection/connect.ts';
import { startupTimeouts } from '#server/graph/connection/deadline.ts';
import { prepareGraph } from '#server/graph/write/prepareGraph.ts';
import { runCommand } from '#server/neo4j/backup/command.ts';
import { startLocalDatabase } from '#server/neo4j/process/start.ts';
import { parseExport } from './parseExport.ts';
import { importRows } from './pipeline.ts';

/** Imports an export into the database of DATA_DIR, which no server may be using, or into the one at NEO4J_URI. */
async function load(config: Config, file: string, log: (line: string) => void): Promise<void> {
  await access(file).catch(() => {
    throw unavailable(`There is no file ${file}`);
  });
  const rows = await parseExport(createInterface({ input: createReadStream(file, 'utf8') }), file);
  const { uri, user, password, database } = config.neo4j;
  const local = uri ? null : await startLocalDatabase(config, log);
  try {
    const graph = await connect(local ?? { uri: uri!, user, password: password!, database }, startupTimeouts);
    const registry = new Registry(entities);
    await prepareGraph(graph, registry, log);
    const { counts, outcomes } = await importRows({ graph, registry, schema: createSchema(registry) }, rows);
    await graph.close();
    log(
      `${file}: ${counts.created} created, ${counts.updated} updated, ${counts.unchanged} unchanged, ${counts.rejected} rejected.`,
    );
    const problems = outcomes.flatMap((outcome) => outcome.problems.map(({ at, message }) => `${at}: ${message}`));
    if (problems.length > 0) throw invalid(problems.join('\n'));
  } finally {
    await local?.stop();
  }
}

await runCommand(import.meta.url, 'load', load, { isRemoteAllowed: true });
