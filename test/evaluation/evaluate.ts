import 'reflect-metadata';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { entities } from '#schema/entities.ts';
import { Registry } from '#schema/model.ts';
import { plantSeeds } from '#seeds/plant.ts';
import { apiOf, schemaOf } from '#server/api.ts';
import { readConfig } from '#server/config.ts';
import { contextOf } from '#server/context.ts';
import { connect } from '#server/graph/connection.ts';
import { applyConstraints } from '#server/graph/constraints.ts';
import { startLocalDatabase } from '#server/neo4j/start.ts';
import { type MentionCase, type OverlapCase, judgeMention, judgeOverlaps, mentionsOf } from './judge.ts';

/**
 * How good the answers are: each case of the lists beside this file, asked through GraphQL of the
 * planted seeds, one line a case. `npm run evaluate [-- FILE.json FILE.csv]` judges other lists.
 */
const lists = process.argv.slice(2);
const file = (ending: string, usual: string) =>
  lists.find((name) => name.endsWith(ending)) ?? new URL(usual, import.meta.url);
const proposals = JSON.parse(await readFile(file('.json', 'overlaps.json'), 'utf8')) as { cases: OverlapCase[] };
const mentions = mentionsOf(await readFile(file('.csv', 'mentions.csv'), 'utf8'));

const dataDir = await mkdtemp(join(tmpdir(), 'maillage-evaluate-'));
const config = readConfig();
const local = await startLocalDatabase({ ...config, dataDir, neo4jPort: undefined }, console.error);
const graph = await connect(local, { queryTimeoutMs: 60_000, patienceMs: 20_000 });
try {
  const registry = new Registry(entities);
  const schema = schemaOf(registry);
  await applyConstraints(graph, registry);
  await plantSeeds({ graph, registry, schema });
  const api = apiOf(schema, config);
  const ask = async <T>(query: string, variables: object): Promise<T> => {
    const { body } = await api.executeOperation(
      { query, variables: variables as never },
      { contextValue: contextOf({ graph, registry, editors: [] }) },
    );
    if (body.kind !== 'single' || body.singleResult.errors) throw new Error(JSON.stringify(body));
    return body.singleResult.data as T;
  };
  await judgeAll(ask, proposals.cases, mentions);
  await api.stop();
} finally {
  await graph.close();
  await local.stop();
  await rm(dataDir, { recursive: true, force: true });
}

async function judgeAll(
  ask: <T>(query: string, variables: object) => Promise<T>,
  cases: OverlapCase[],
  named: MentionCase[],
) {
  let right = 0;
  for (const one of cases) {
    const { overlaps } = await ask<{ overlaps: Parameters<typeof judgeOverlaps>[1] }>(
      `query ($proposal: ProposalInput!) { overlaps(proposal: $proposal) { score verdict initiative { id name } } }`,
      { proposal: one.proposal },
    );
    const { ok, line } = judgeOverlaps(one, overlaps);
    right += Number(ok);
    console.log(line);
  }
  console.log(`overlaps: ${right} of ${cases.length} right\n`);

  const { matches } = await ask<{ matches: Parameters<typeof judgeMention>[1][] }>(
    `query ($mentions: [MentionInput!]!) { matches(mentions: $mentions) { score decision thing { name aliases } } }`,
    {
      mentions: named.map(({ mention, kind, country }) => ({
        name: mention,
        kind: kind || null,
        country: country || null,
      })),
    },
  );
  const judged = named.map((one, n) => judgeMention(one, matches[n]!));
  for (const { line } of judged) console.log(line);
  console.log(
    `mentions: ${judged.filter(({ ok }) => ok).length} of ${named.length} found or rightly not, ${judged.filter(({ wrong }) => wrong).length} wrongly linked`,
  );
}
