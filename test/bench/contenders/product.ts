import { readConfig } from '#server/config.ts';
import { serveProduct } from './serveProduct.ts';

// Only the fast path is taken from the environment: the benchmark switches its pieces.
const { fastPath } = readConfig({ FAST_PATH: process.env.FAST_PATH });

/** G: asked for the first time, so that no stored response is sent. */
serveProduct(new Set([...fastPath].filter((piece) => piece !== 'responses')));
