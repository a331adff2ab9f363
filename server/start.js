import { bundleServer } from './bundle.js';

// Libraries read it when they are loaded, and skip development checks in production.
process.env.NODE_ENV ??= 'production';
await import(await bundleServer());
