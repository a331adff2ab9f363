import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ConnectionConfig } from '#server/graph/connection/driver.ts';

export type Told = ConnectionConfig;

/** What a side tells of itself when asked: megabytes, and milliseconds that its event loop was late (99 %). */
export interface Vitals {
  rss: number;
  /** What JavaScript holds of it. */
  heap: number;
  late: number;
}

/** Serves one side of the benchmark in a process of its own: told where the database is, it tells its port. */
export function serve(open: (told: Told) => Server | Promise<Server>): void {
  const delay = monitorEventLoopDelay({ resolution: 10 });
  delay.enable();
  process.on('message', async (message: Told | 'vitals') => {
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
