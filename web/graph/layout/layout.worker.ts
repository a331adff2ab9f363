import { type LayoutInput, computeLayout } from './layout.ts';

/** Layouts are computed beside the page, so that it answers meanwhile. */
addEventListener('message', ({ data }: MessageEvent<{ order: number; input: LayoutInput }>) => {
  postMessage({ order: data.order, positions: computeLayout(data.input) });
});
