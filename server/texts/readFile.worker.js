import { parentPort, workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

// Plain JavaScript: a worker thread does not inherit the TypeScript loader of its process.
register();
const { readBlocks } = await import('./readBlocks.ts');
try {
  parentPort.postMessage({ blocks: await readBlocks(workerData.bytes, workerData.name) });
} catch (error) {
  parentPort.postMessage({ reason: error.extensions?.reason ?? 'DAMAGED' });
}
