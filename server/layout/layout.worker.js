import { parentPort, workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

// A thread does not know by itself how TypeScript is read, not even when its process does: so this file is none.
register();
const { layout } = await import('./layout.ts');
parentPort.postMessage(layout(workerData));
