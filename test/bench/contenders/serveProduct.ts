import 'reflect-metadata';
import { entities } from '#schema/entities.ts';
import { Registry } from '#schema/model.ts';
import { createApi, createSchema } from '#server/api/server.ts';
import type { FastPath } from '#server/api/fastPath/pieces.ts';
import { readConfig } from '#server/config.ts';
import { connect } from '#server/graph/connection/connect.ts';
import { createApp } from '#server/http/app.ts';
import { serve } from './serve.ts';

/** Maillage as it runs in production, with these pieces of its fast path. */
export const serveProduct = (fastPath: FastPath) =>
  serve(async (coordinates) => {
    const config = readConfig({});
    const registry = new Registry(entities);
    const timeouts = { queryTimeoutMs: 120_000, acquisitionTimeoutMs: 20_000 };
    // While it is measured, only this process writes: none does.
    const graph = await connect(coordinates, timeouts, { isSoleWriter: true });
    const api = createApi(createSchema(registry, fastPath), config, { fastPath });
    await api.start();
    return createApp({
      services: { graph, registry },
      api,
      fastPath,
      bodyLimit: config.bodyLimit,
      ready: async () => true,
    });
  });
