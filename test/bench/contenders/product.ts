import '#server/production.ts';
import 'reflect-metadata';
import { entities } from '#schema/entities.ts';
import { Registry } from '#schema/model.ts';
import { createApi, createSchema } from '#server/api/server.ts';
import { readConfig } from '#server/config.ts';
import { connect } from '#server/graph/connection/connect.ts';
import { createApp } from '#server/http/app.ts';
import { serve } from './serve.ts';

/** G: Maillage as it runs in production. */
serve(async (coordinates) => {
  // Only the fast path is taken from the environment: the benchmark switches its pieces.
  const config = readConfig({ FAST_PATH: process.env.FAST_PATH });
  const { fastPath } = config;
  const registry = new Registry(entities);
  const graph = await connect(coordinates, { queryTimeoutMs: 120_000, acquisitionTimeoutMs: 20_000 });
  const api = createApi(createSchema(registry, fastPath), config, { fastPath });
  await api.start();
  return createApp({
    services: { graph, registry, editors: [] },
    api,
    fastPath,
    bodyLimit: config.bodyLimit,
    ready: async () => true,
  });
});
