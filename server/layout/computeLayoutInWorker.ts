import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { LayoutInput, LayoutNode } from './computeLayout.ts';

/** Computes a layout in a worker thread, so that requests are not blocked. `signal` terminates the worker. */
export async function computeLayoutInWorker(ground: LayoutInput, signal?: AbortSignal): Promise<LayoutNode[]> {
  signal?.throwIfAborted();
  const thread = new Worker(new URL('./layout.worker.js', import.meta.url), { workerData: ground });
  try {
    // `once` rejects when the worker emits an error.
    const [laid] = (await once(thread, 'message', { signal })) as [LayoutNode[]];
    return laid;
  } finally {
    await thread.terminate();
  }
}
