import { fullFastPath } from '#server/api/fastPath/pieces.ts';
import { serveProduct } from './serveProduct.ts';

/** A: asked again, with stored responses. */
serveProduct(fullFastPath);
