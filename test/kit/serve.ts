import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { readConfig } from '#server/config.ts';
import { createApp } from '#server/http/app.ts';

type AppOptions = Parameters<typeof createApp>[0];

/** Runs the application on a free port. Closing also ends the connections that a browser keeps open. */
export async function serve({
  bodyLimit = '20kb',
  ready = async () => true,
  fastPath = readConfig().fastPath,
  ...application
}: Pick<AppOptions, 'services' | 'api'> & Partial<AppOptions>) {
  const server = createApp({ ...application, bodyLimit, ready, fastPath }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      const closed = new Promise((done) => server.close(done));
      server.closeAllConnections();
      await closed;
    },
  };
}
