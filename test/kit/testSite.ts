import 'reflect-metadata';
import type { Mailer } from '#server/mail/mailer.ts';
import { updateLayout } from '#server/graph/background/layoutJob.ts';
import { createTestServer } from './testServer.ts';
import { serve } from './serve.ts';

/**
 * The seeded API over HTTP with the built web app, for a browser. A test file that changes the graph says
 * `readOnly: false`. Close it in afterAll.
 */
export async function createTestSite({ readOnly = true, mailer }: { readOnly?: boolean; mailer?: Mailer } = {}) {
  const {
    services,
    api,
    graph,
    request,
    updatePairs,
    close: closeServer,
  } = await createTestServer({ readOnly, queryTimeoutMs: 60_000 });
  const httpServer = await serve({
    services: { ...services, ...(mailer && { mailer }) },
    api,
    bodyLimit: '1mb',
    ready: async () => (await graph.ping(), true),
  });

  async function close() {
    await httpServer.close();
    await closeServer();
  }

  /** The background job that computes positions. */
  const computePositions = () => updateLayout(graph, services.registry);

  return { address: httpServer.address, graph, request, computePositions, updatePairs, close };
}

export type TestSite = Awaited<ReturnType<typeof createTestSite>>;
