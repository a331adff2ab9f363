import 'reflect-metadata';
import { execFile } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { applicationOf } from '#server/http.ts';
import { openHouse } from './house.ts';

const viewer = fileURLToPath(new URL('../../server/viewer.ts', import.meta.url));

/** In a process of its own: the bundler takes NODE_ENV=test for a wish to debug, and would leave that viewer behind. */
async function buildViewer() {
  const env = { ...process.env, NODE_ENV: 'production' };
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', viewer], { env });
  if (stdout) console.log(stdout.trim());
}

/**
 * A planted house over HTTP with the built viewer, as people have it: for a real browser, that only
 * reads. Close it in afterAll.
 */
export async function openSite() {
  const [{ house, api, graph, ask, close: closeHouse }] = await Promise.all([
    openHouse({ readOnly: true, queryTimeoutMs: 60_000 }),
    buildViewer(),
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
