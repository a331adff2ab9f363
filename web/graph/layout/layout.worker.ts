import { type LayoutInput, layout } from './layout.ts';

/** Layouts are computed beside the page, so that it answers meanwhile. */
addEventListener('message', ({ data }: MessageEvent<{ order: number; input: LayoutInput }>) => {
  postMessage({ order: data.order, positions: layout(data.input) });
});
