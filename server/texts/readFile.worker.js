import { parentPort, workerData } from 'node:worker_threads';

// Plain JavaScript: a worker thread does not inherit the TypeScript loader of its process. A bundle needs none.
if (!import.meta.bundled) (await import('tsx/esm/api')).register();
const { readBlocks } = await import('./readBlocks.ts');
try {
  parentPort.postMessage({ blocks: await readBlocks(workerData.bytes, workerData.name) });
} catch (error) {
  parentPort.postMessage({ reason: error.extensions?.reason ?? 'DAMAGED' });
}
