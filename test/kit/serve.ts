import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { readConfig } from '#server/config.ts';
import { createApp } from '#server/http/app.ts';

/** Runs the application on a free port. Closing also ends the connections that a browser keeps open. */
export async function serve(application: Parameters<typeof createApp>[0]) {
  const server = createApp({ fastPath: readConfig().fastPath, ...application }).listen(0, '127.0.0.1');
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
