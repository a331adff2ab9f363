import 'reflect-metadata';
import type { AddressInfo } from 'node:net';
import { applicationOf } from '#server/http.ts';
import { buildViewer } from '#server/viewer.ts';
import { openHouse } from './house.ts';

/**
 * A planted house over HTTP with the built viewer, as people have it: for a real browser, that only
 * reads unless told otherwise. Close it in afterAll.
 */
export async function openSite({ readOnly = true } = {}) {
  const [{ house, api, graph, ask, close: closeHouse }] = await Promise.all([
    openHouse({ readOnly, queryTimeoutMs: 60_000 }),
    buildViewer(console.log),
  ]);
  const server = applicationOf({ house, api, bodyLimit: '1mb', ready: async () => (await graph.ping(), true) });
  await new Promise<void>((done, failed) => server.once('error', failed).listen(0, '127.0.0.1', done));

  async function close() {
    // A browser keeps its connections open: they are ended with the server.
    const closed = new Promise((done) => server.close(done));
    server.closeAllConnections();
    await closed;
    await closeHouse();
  }

  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, ask, close };
}

export type Site = Awaited<ReturnType<typeof openSite>>;
