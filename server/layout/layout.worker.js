import { parentPort, workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

// Plain JavaScript: a worker thread does not inherit the TypeScript loader of its process.
register();
const { computeLayout } = await import('./computeLayout.ts');
parentPort.postMessage(computeLayout(workerData));
