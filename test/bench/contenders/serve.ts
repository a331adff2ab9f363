import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ConnectionConfig } from '#server/graph/connection/driver.ts';

export type Config = ConnectionConfig;

/** Memory in megabytes, and the event loop delay in milliseconds (99th percentile). */
export interface Vitals {
  rss: number;
  /** Used JavaScript heap. */
  heap: number;
  late: number;
}

/** Runs a contender in a process of its own: receives the database's coordinates, and sends its port. */
export function serve(open: (config: Config) => Server | Promise<Server>): void {
  const delay = monitorEventLoopDelay({ resolution: 10 });
  delay.enable();
  process.on('message', async (message: Config | 'vitals') => {
    if (message === 'vitals') {
      const { rss, heapUsed } = process.memoryUsage();
      process.send!({ rss: rss / 1e6, heap: heapUsed / 1e6, late: delay.percentile(99) / 1e6 } satisfies Vitals);
      delay.reset();
      return;
    }
    const server = await open(message);
    server.listen(0, '127.0.0.1', () => process.send!({ port: (server.address() as AddressInfo).port }));
  });
  process.on('disconnect', () => process.exit(0));
}
