import { register } from 'tsx/esm/api';

// Plain JavaScript: a worker thread does not inherit the TypeScript loader of its process.
register();
const { executeQuery } = await import('./executeQuery.ts');
// oxlint-disable-next-line import/no-default-export -- piscina runs it.
export { executeQuery as default };
