import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { LayoutInput, LayoutNode } from './computeLayout.ts';

/** Computes a layout in a worker thread, so that requests are not blocked. `signal` terminates the worker. */
export async function computeLayoutInWorker(input: LayoutInput, signal?: AbortSignal): Promise<LayoutNode[]> {
  signal?.throwIfAborted();
  const worker = new Worker(new URL('./layout.worker.js', import.meta.url), { workerData: input });
  try {
    // `once` rejects when the worker emits an error.
    const [nodes] = (await once(worker, 'message', { signal })) as [LayoutNode[]];
    return nodes;
  } finally {
    await worker.terminate();
  }
}
