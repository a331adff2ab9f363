import 'reflect-metadata';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { entities } from '#schema/entities.ts';
import { Registry } from '#schema/model.ts';
import { createApi, createSchema } from '#server/api/server.ts';
import { readConfig } from '#server/config.ts';
import { findCandidates } from '#server/identity/findCandidates.ts';
import { connect } from '#server/graph/connection/connect.ts';
import type { Graph } from '#server/graph/connection/connection.ts';
import { applyConstraints } from '#server/graph/write/constraints.ts';
import { toNodeProperties } from '#server/graph/write/toRecord.ts';
import { nodeLabels } from '#server/graph/write/writeThings.ts';
import { startLocalDatabase } from '#server/neo4j/process/start.ts';
import { createRandom } from '#test/kit/random.ts';
import { requestData } from '#test/kit/requestData.ts';
import { type InventedInstitution, type Written, countries, createInstitutions, toMention } from './institutions.ts';

/**
 * How long `matches` takes and what it finds: 1,000 names as people write them, against 20,000 invented
 * institutions. `npm run bench:matches`.
 */
const institutions = 20_000;
const mentions = 1_000;
/** The maximum of the API. */
const batchSize = 200;

async function writeInstitutions(graph: Graph, registry: Registry, all: readonly InventedInstitution[]) {
  const write = async (kind: string, rows: { id: string; draft: Record<string, unknown> }[]) => {
    const entity = registry.entity(kind);
    for (let at = 0; at < rows.length; at += 5_000)
      await graph.write(
        `UNWIND $rows AS row CREATE (n:${nodeLabels(entity).join(':')}) SET n = row, n.kind = $kind, n.version = 1, n.record = 'VALIDATED'`,
        { kind, rows: rows.slice(at, at + 5_000).map(({ id, draft }) => toNodeProperties(entity, id, draft)) },
      );
  };
  const place = (iso: string) => new Intl.DisplayNames('en', { type: 'region' }).of(iso);
  await write(
    'PLACE',
    Object.keys(countries).map((iso) => ({ id: iso, draft: { name: place(iso), placeType: 'COUNTRY', iso } })),
  );
  await write(
    'INSTITUTION',
    all.map(({ id, names, languages, acronym }) => ({
      id,
      draft: {
        name: names[languages[0]!],
        names: Object.fromEntries(languages.map((language) => [language, names[language]])),
        acronym,
        institutionType: 'AGENCY',
      },
    })),
  );
  await graph.write(
    `UNWIND $rows AS row MATCH (n:Institution {id: row.id}) MATCH (c:Place {id: row.country}) CREATE (n)-[:OF_COUNTRY]->(c)`,
    { rows: all.map(({ id, country }) => ({ id, country })) },
  );
  await graph.read('CALL db.awaitIndexes(60)');
}

const query = `query ($mentions: [MentionInput!]!) { matches(mentions: $mentions) { score decision thing { id name } reasons { factor contribution text } } }`;

interface Answer {
  decision: string;
  thing: { id: string };
}

const toMentionInput = ({ name, country }: Written) => ({ name, kind: 'INSTITUTION', country });

async function measure(
  graph: Graph,
  registry: Registry,
  all: readonly InventedInstitution[],
  names: readonly Written[],
) {
  const api = createApi(createSchema(registry), { maxDepth: 12, maxCost: 50_000 });
  const answers: Answer[][] = [];
  const times: number[] = [];
  const loadMatches = async (batch: readonly Written[]) => {
    const variables = { mentions: batch.map(toMentionInput) };
    return (await requestData<{ matches: Answer[][] }>(api, { graph, registry }, query, variables)).matches;
  };
  // Warms the database up.
  await loadMatches(names.slice(0, batchSize));
  for (let at = 0; at < names.length; at += batchSize) {
    const start = performance.now();
    answers.push(...(await loadMatches(names.slice(at, at + batchSize))));
    times.push(performance.now() - start);
  }
  await api.stop();
  const startedAt = performance.now();
  const candidates = await findCandidates(graph, registry, names.map(toMentionInput));
  const blocking = performance.now() - startedAt;
  const hundred = await findCandidates(graph, registry, names.map(toMentionInput), 100);
  const share = (isCounted: (n: number) => boolean) => names.filter((_, n) => isCounted(n)).length / names.length;
  const same = answers.map((matches) => matches.find(({ decision }) => decision === 'SAME')?.thing.id);
  const isExpected = (n: number) => (thing: { id: string }) => thing.id === names[n]!.of.id;
  const total = times.reduce((sum, time) => sum + time, 0);
  return {
    institutions: all.length,
    mentions: names.length,
    totalSeconds: total / 1_000,
    p50MillisecondsOfARequest: [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)],
    millisecondsOfAMention: total / names.length,
    blockingSeconds: blocking / 1_000,
    recallOf40Compared: share((n) => candidates[n]!.some(({ thing }) => isExpected(n)(thing))),
    recallAt100: share((n) => hundred[n]!.some(({ thing }) => isExpected(n)(thing))),
    comparedPairs: candidates.reduce((sum, list) => sum + list.length, 0) / (names.length * all.length),
    foundInThree: share((n) => answers[n]!.slice(0, 3).some(({ thing }) => isExpected(n)(thing))),
    same: share((n) => same[n] === names[n]!.of.id),
    sameOfAnother: share((n) => same[n] !== undefined && same[n] !== names[n]!.of.id),
    missed: names
      .filter((_, n) => !hundred[n]!.some(({ thing }) => isExpected(n)(thing)))
      .slice(0, 10)
      .map(({ name, of }) => `${name} (${of.names[of.languages[0]!]})`),
    wronglySame: names
      .flatMap(({ name, country, of }, n) =>
        same[n] && same[n] !== of.id
          ? [
              `${name} ${country ?? ''} → ${all.find(({ id }) => id === same[n])!.names.fr} (${of.names.fr} ${of.country})`,
            ]
          : [],
      )
      .slice(0, 10),
  };
}

const dataDir = await mkdtemp(join(tmpdir(), 'maillage-bench-'));
const local = await startLocalDatabase({ ...readConfig(), dataDir, neo4jPort: undefined }, console.error);
const graph = await connect(local, { queryTimeoutMs: 120_000, acquisitionTimeoutMs: 20_000 });
try {
  const registry = new Registry(entities);
  await applyConstraints(graph, registry);
  const all = createInstitutions(institutions);
  await writeInstitutions(graph, registry, all);
  const next = createRandom(2);
  const names = Array.from({ length: mentions }, () => toMention(all[Math.floor(next() * all.length)]!, next));
  console.log(JSON.stringify(await measure(graph, registry, all, names), null, 2));
} finally {
  await graph.close();
  await local.stop();
  await rm(dataDir, { recursive: true, force: true });
}
