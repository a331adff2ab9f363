import 'reflect-metadata';
import { placeThings } from '#server/graph/background/positions.ts';
import { buildWeb } from '#server/buildWeb.ts';
import { openHouse } from './testServer.ts';
import { serve } from './serve.ts';

/**
 * A planted house over HTTP with the built viewer, as people have it: for a real browser, that only
 * reads unless told otherwise. Close it in afterAll.
 */
export async function openSite({ readOnly = true } = {}) {
  const [{ house, api, graph, ask, close: closeHouse }] = await Promise.all([
    openHouse({ readOnly, queryTimeoutMs: 60_000 }),
    buildWeb(console.log),
  ]);
  const server = await serve({ house, api, bodyLimit: '1mb', ready: async () => (await graph.ping(), true) });

  async function close() {
    await server.close();
    await closeHouse();
  }

  /** What a server does beside the requests. */
  const place = () => placeThings(graph, house.registry);

  return { address: server.address, ask, place, close };
}

export type Site = Awaited<ReturnType<typeof openSite>>;
