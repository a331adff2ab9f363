import { type LayoutInput, computeLayout } from './layout.ts';

/** Computes layouts off the main thread. */
addEventListener('message', ({ data }: MessageEvent<{ requestId: number; input: LayoutInput }>) => {
  postMessage({ requestId: data.requestId, positions: computeLayout(data.input) });
});
