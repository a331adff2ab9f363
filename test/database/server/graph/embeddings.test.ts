import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createEmbedder } from '#server/embedder.ts';
import { startEmbeddingJob } from '#server/graph/background/embeddings.ts';
import { startEmbeddingServer } from '#test/kit/embeddings.ts';
import { createTestServer, type TestServer } from '#test/kit/testServer.ts';

let embeddings: Awaited<ReturnType<typeof startEmbeddingServer>>;
let server: TestServer;
let written: { id: string; version: number };
let stop: () => Promise<void>;
const logged: string[] = [];

interface ResultOverlap {
  score: number;
  verdict: string;
  initiative: { id: string };
  reasons: { factor: string; contribution: number; text: string }[];
}
const findOverlaps = async (title: string): Promise<ResultOverlap[]> => {
  const { overlaps } = await server.request(
    `query ($proposal: ProposalInput!) {
       overlaps(proposal: $proposal, first: 30) { score verdict initiative { id } reasons { factor contribution text } } }`,
    { proposal: { title } },
  );
  return overlaps;
};
const save = async (draft: string, of = ''): Promise<{ id: string; version: number }> => {
  const { saveEvent } = await server.request(
    `mutation { saveEvent(${of} draft: { eventType: MEETING, statusHistory: [{ status: ENDED, date: "2014" }], ${draft} }) { id version } }`,
    {},
    { as: 'editor' },
  );
  return saveEvent;
};

/** Waits until every initiative has an embedding of its current text. */
const embedded = () =>
  vi.waitFor(
    async () => {
      const [counted] = await server.graph.read<{ due: number }>(
        `RETURN COUNT { MATCH (n:Initiative) WHERE NOT EXISTS { MATCH (e:Embedding {id: n.id}) WHERE e.version = n.version } } AS due`,
      );
      expect(counted!.due).toBe(0);
    },
    { timeout: 30_000 },
  );

beforeAll(async () => {
  embeddings = await startEmbeddingServer();
  const embedder = createEmbedder({ url: embeddings.url, model: 'letters', key: undefined });
  server = await createTestServer({ embedder });
  written = await save('name: "Kalligraphie der Handschriften"');
  stop = startEmbeddingJob(server.graph, embedder, (line) => logged.push(line), 200);
  await embedded();
});
afterAll(async () => {
  await stop();
  await server.close();
  await embeddings.close();
});

describe('an initiative with an embedding', () => {
  test('is found by meaning, without a word in common', async () => {
    const [first] = await findOverlaps('Calligraphie, andschriften');
    expect(first!.initiative.id).toBe(written.id);
    expect(first!.reasons[0]).toMatchObject({ factor: 'MEANING', text: 'sens proche' });
    const sum = first!.reasons.reduce((all, { contribution }) => all + contribution, 0);
    expect(Math.abs(sum - first!.score)).toBeLessThan(0.001);
  });

  test('gets a new embedding when its name changes', async () => {
    await save('name: "Orchideenzucht"', `id: "${written.id}", version: ${written.version},`);
    await embedded();
    expect(embeddings.requestedTexts).toContain('Orchideenzucht');
    const found = await findOverlaps('Calligraphie, andschriften');
    expect(found.map(({ initiative }) => initiative.id)).not.toContain(written.id);
  });

  test('is compared by words and names while the endpoint is down, with a log line', async () => {
    await embeddings.close();
    const factors = (await findOverlaps('Accueil des demandeurs d’asile')).flatMap(({ reasons }) =>
      reasons.map(({ factor }) => factor),
    );
    expect(factors).toContain('SUBJECT');
    await save('name: "Bienenzucht"');
    await expect.poll(() => logged.join('\n'), { timeout: 10_000 }).toContain('compared by their words only');
  });
});
