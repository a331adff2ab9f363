import { parentPort } from 'node:worker_threads';

// Plain JavaScript: a worker thread does not inherit the TypeScript loader of its process. A bundle needs none.
if (!import.meta.bundled) (await import('tsx/esm/api')).register();
const { encodeText } = await import('./encodeText.ts');
parentPort.on('message', ({ id, texts }) => {
  try {
    const vectors = texts.map(encodeText);
    parentPort.postMessage(
      { id, vectors },
      vectors.map(({ buffer }) => buffer),
    );
  } catch (error) {
    parentPort.postMessage({ id, error });
  }
});
