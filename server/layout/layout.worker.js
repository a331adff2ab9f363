import { parentPort, workerData } from 'node:worker_threads';

// Plain JavaScript: a worker thread does not inherit the TypeScript loader of its process. A bundle needs none.
if (!import.meta.bundled) (await import('tsx/esm/api')).register();
const { computeLayout } = await import('./computeLayout.ts');
parentPort.postMessage(computeLayout(workerData));
