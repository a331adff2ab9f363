import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Ground, Laid } from './layout.ts';

/** Lays out in a thread of its own: whoever asks something is answered meanwhile. It ends when `signal` aborts. */
export async function layOut(ground: Ground, signal?: AbortSignal): Promise<Laid[]> {
  signal?.throwIfAborted();
  const thread = new Worker(new URL('./layout.worker.js', import.meta.url), { workerData: ground });
  try {
    // An error of the thread is thrown here.
    const [laid] = (await once(thread, 'message', { signal })) as [Laid[]];
    return laid;
  } finally {
    await thread.terminate();
  }
}
